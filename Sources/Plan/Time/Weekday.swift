/// A day of the week. Weeks begin on Monday (ISO 8601), and the raw value is the ISO number, 1 to 7.
package enum Weekday: Int, Hashable, Sendable, CaseIterable {
    /// ISO number 1.
    case monday = 1
    /// ISO number 2.
    case tuesday
    /// ISO number 3.
    case wednesday
    /// ISO number 4.
    case thursday
    /// ISO number 5.
    case friday
    /// ISO number 6.
    case saturday
    /// ISO number 7.
    case sunday

    /// Whether it is a Saturday or a Sunday.
    package var isWeekend: Bool { self == .saturday || self == .sunday }

    /// Its name in English, for diagnostics. Pages take the name from `Words`, in their own language.
    package var englishName: String {
        switch self {
        case .monday: "Monday"
        case .tuesday: "Tuesday"
        case .wednesday: "Wednesday"
        case .thursday: "Thursday"
        case .friday: "Friday"
        case .saturday: "Saturday"
        case .sunday: "Sunday"
        }
    }
}
