/// A season of the year, by whole months, as the Met Office counts them (meteorological seasons).
package enum Season: String, Hashable, Sendable, CaseIterable {
    /// March to May.
    case spring
    /// June to August.
    case summer
    /// September to November.
    case autumn
    /// December to February of the next year: winter 2022 and winter 2022/23 both begin in December 2022.
    case winter

    /// The number of its first month, 3 for March.
    package var firstMonthNumber: Int {
        switch self {
        case .spring: 3
        case .summer: 6
        case .autumn: 9
        case .winter: 12
        }
    }
}
