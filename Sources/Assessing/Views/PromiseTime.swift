import Plan

/// When something that young people were promised is due.
package enum PromiseTime: Sendable {
    case toCome(PlainTime)
    /// Its date has passed, which says nothing of whether it was kept.
    case passed(PlainTime)
    /// It goes on, or comes again, without a last day.
    case open
    /// Nothing says when this very thing is due.
    case notGiven

    /// The last of some dates.
    init(_ due: [WrittenWhen], on day: Day) {
        if let last = due.compactMap(PlainTime.init).max(by: { $0.day < $1.day }) {
            self = last.day < day ? .passed(last) : .toCome(last)
        } else {
            self = due.contains { $0.value.goesOn } ? .open : .notGiven
        }
    }

    /// Its last day; nil where it has none.
    var day: Day? {
        switch self {
        case .toCome(let time), .passed(let time): time.day
        case .open, .notGiven: nil
        }
    }
}
