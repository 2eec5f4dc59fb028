package import Diagnostics
package import Plan

extension Comparison {
    /// One difference of an action.
    package enum Change: Sendable {
        /// It was not there.
        case added
        /// It was open, and has ended.
        case ended(Ending)
        /// It had ended, and is open.
        case reopened(LogEntry?)
        /// Passed the first gate of its plan.
        case delivered(LogEntry)
        /// It was worked on, and is paused, perhaps until a day.
        case paused(until: WrittenWhen?)
        /// It was paused, and is worked on.
        case restarted
        /// Another status was last stated, while it is open.
        case status(from: Status, to: Status)
        /// Another date counts.
        case deadline(Deadline)
        /// A later date was asked for and not agreed, so many days after the one that counts, where both are known.
        case requested(LogEntry, days: Int?)
        /// Others lead it, as written.
        case lead(from: PlainText?, to: PlainText?)
        /// The work has gone to other posts, which took over from those that are written.
        case handedOver(from: [PlainText], to: [PlainText])
        /// Other words.
        case wording(Wording)
        /// It stands in another section.
        case section(from: EntityID, to: EntityID)
        /// It is not there any more, and nothing says how it ended.
        case vanished
    }

    /// How an action ended.
    package enum Ending: Sendable {
        /// Done, by the row that says so.
        case complete(LogEntry)
        /// Withdrawn, by the row that says so.
        case withdrawn(LogEntry)
        /// It goes on in others: merged, split or carried to another plan. The row's move says which, and into what.
        case goesOn(LogEntry, as: LogEntry.Move)
        /// With its plan, by the plan's statement.
        case withPlan
    }

    /// A date that counts in place of another.
    package struct Deadline: Sendable {
        /// The dates that counted.
        package let from: [WrittenWhen]
        /// The dates that count.
        package let to: [WrittenWhen]
        /// The rows that moved it with somebody's agreement in between, oldest first. Empty when the sources were
        /// changed without one.
        package let moves: [LogEntry]

        /// How many days later it is, where both are known; fewer than none where it is earlier.
        package var days: Int? { to.lastDay.flatMap { later in from.lastDay.map { later - $0 } } }

        /// Why it moved, as said last.
        package var why: PlainText? { moves.last?.why }

        /// Who agreed the date that counts; nil when nobody is named.
        package var agreedBy: PlainText? { moves.last?.agreedBy }
    }

    /// Words in place of others.
    package struct Wording: Sendable {
        /// Which words.
        package enum Part: Sendable, CaseIterable {
            case title, steps, measures
        }

        /// Which words.
        package let part: Part
        /// The words as they were; of a list, all of its items, with what they are made of.
        package let from: [SourceText]
        /// The words as they are.
        package let to: [SourceText]
        /// The row by which they were agreed; nil where the sources were changed without one.
        package let agreement: LogEntry?

        /// What is different, word by word.
        package var difference: WordDifference {
            WordDifference(
                from: from.map(\.text).joined(separator: " "), to: to.map(\.text).joined(separator: " "))
        }

        /// The items that are not there any more, as they were.
        package var removed: [SourceText] { Wording.difference(from, to) }
        /// The items that were not there.
        package var added: [SourceText] { Wording.difference(to, from) }

        /// The items of one list that another has not, each as often as it is missing.
        private static func difference(_ list: [SourceText], _ other: [SourceText]) -> [SourceText] {
            var left = Dictionary(other.map { ($0.words, 1) }, uniquingKeysWith: +)
            return list.filter { item in
                guard let count = left[item.words], count > 0 else { return true }
                left[item.words] = count - 1
                return false
            }
        }
    }
}

extension SourceText {
    /// Its words with one space between: lines that break elsewhere are no other wording.
    var words: String { text.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}

extension [WrittenWhen] {
    /// The last day of the last of some times; nil where one has none.
    var lastDay: Day? {
        let days = compactMap(\.value.lastDay)
        return days.count == count ? days.max() : nil
    }
}
