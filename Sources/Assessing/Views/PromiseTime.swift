import Diagnostics
import Plan

/// When something that young people were promised is due.
package enum PromiseTime: Sendable {
    case toCome(PlainTime)
    /// Its date has passed, which says nothing of whether it was kept.
    case passed(PlainTime)
    /// It goes on, or comes again, without a last day.
    case open
    /// Several times as they are written, of which nothing says which one is meant.
    case several([String])
    /// Something that is no time, as it is written: that the time stands elsewhere, or is not known yet.
    case asWritten(String)
    /// Nothing says when.
    case notGiven

    /// Reads what is written of its date.
    init(_ due: [WrittenWhen], on day: Day) {
        guard let only = due.first, due.allSatisfy({ $0.value == only.value }) else {
            self = due.isEmpty ? .notGiven : .several(due.map(\.source.text))
            return
        }
        if let time = PlainTime(only) {
            self = time.day < day ? .passed(time) : .toCome(time)
        } else if only.value.goesOn {
            self = .open
        } else {
            self = only.value == .noDeadline ? .notGiven : .asWritten(only.source.text)
        }
    }

    /// Its last day; nil where it has none.
    var day: Day? {
        switch self {
        case .toCome(let time), .passed(let time): time.day
        case .open, .several, .asWritten, .notGiven: nil
        }
    }
}
