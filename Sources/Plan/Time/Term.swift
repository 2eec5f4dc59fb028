/// A term of the school year, by whole months.
///
/// Each local authority or governing body sets its own dates (Education Act 2002, section 32), which a plan's source
/// does not hold; whole months never end before the term does, save that a late Easter may carry the spring term into
/// April.
package enum Term: String, Hashable, Sendable, CaseIterable {
    /// 1 September to 31 December.
    case autumn
    /// 1 January to 31 March.
    case spring
    /// 1 April to 31 July.
    case summer

    /// The number of its first month, 9 for September.
    package var firstMonthNumber: Int {
        switch self {
        case .autumn: 9
        case .spring: 1
        case .summer: 4
        }
    }

    /// How many months it has.
    package var monthCount: Int { self == .spring ? 3 : 4 }
}
