/// How often something comes round: every so many days, weeks, months, half terms, terms or years.
package struct Recurrence: Hashable, Sendable {
    /// What is counted.
    package enum Unit: String, Hashable, Sendable, CaseIterable {
        /// Calendar days.
        case day
        /// Weeks of seven days.
        case week
        /// Calendar months.
        case month
        /// Half terms of the school year, of which there are six.
        case halfTerm
        /// Terms of the school year, of which there are three.
        case term
        /// Years.
        case year
    }

    /// How many units lie between one time and the next, 1 to 999.
    package let count: Int
    /// What is counted.
    package let unit: Unit

    /// Every `count` units; nil unless `count` is from 1 to 999.
    package init?(every count: Int, _ unit: Unit) {
        guard count >= 1, count <= 999 else { return nil }
        self.count = count
        self.unit = unit
    }

    /// For counts that are known to be in the range.
    private init(_ count: Int, _ unit: Unit) {
        self.count = count
        self.unit = unit
    }

    /// Every day.
    package static let daily = Recurrence(1, .day)
    /// Every week.
    package static let weekly = Recurrence(1, .week)
    /// Every two weeks.
    package static let fortnightly = Recurrence(2, .week)
    /// Every month.
    package static let monthly = Recurrence(1, .month)
    /// Every three months.
    package static let quarterly = Recurrence(3, .month)
    /// Every six months.
    package static let halfYearly = Recurrence(6, .month)
    /// Every half term.
    package static let halfTermly = Recurrence(1, .halfTerm)
    /// Every term.
    package static let termly = Recurrence(1, .term)
    /// Every year.
    package static let annually = Recurrence(1, .year)
}
