import Assessing
import Diagnostics
import Plan

/// What changed about an action, in words.
struct ChangeAccount {
    let item: Comparison.Item
    let context: PageContext

    private var words: ChangeWords { context.words.changes }

    /// The whole account, one change after the other.
    var text: String {
        let former = item.formerID.map { words.formerly.filled(["id": $0.local]) }
        return ([former].compactMap(\.self) + item.changes.flatMap(tell)).joined(separator: words.separator)
    }

    private func tell(_ change: Comparison.Change) -> [String] {
        switch change {
        case .added: [words.added]
        case .reopened: [words.reopened]
        case .restarted: [words.restarted]
        case .vanished: [words.vanished]
        case .ended(let ending): [tell(ending)]
        case .paused(let until): [context.mark(of: .paused(until: until), in: item.id.scope).word]
        case .status(let old, let new): [words.status.filled(["from": old.word.text, "to": new.word.text])]
        case .deadline(let deadline): [tell(deadline)]
        case .requested(let row):
            [words.asked.filled(["date": row.newDue.map { context.words.when($0.value) } ?? notStated])]
        case .lead(let old, let new):
            [words.lead.filled(["from": old?.text ?? notStated, "to": new?.text ?? notStated])]
        case .wording(let wording): tell(wording)
        case .section(_, let now): [words.section.filled(["section": now.local])]
        }
    }

    private func tell(_ ending: Comparison.Ending) -> String {
        switch ending {
        case .withPlan: words.ended.filled(["how": context.words.status.endedWithPlan])
        case .complete(let row), .withdrawn(let row), .goesOn(let row, _):
            tell(row, row.status.map { context.mark(of: $0.value, in: item.id.scope).word } ?? notStated)
        }
    }

    private func tell(_ row: LogEntry, _ how: String) -> String {
        guard let why = row.why?.text else { return words.ended.filled(["how": how]) }
        return words.endedBecause.filled(["how": how, "why": why])
    }

    private func tell(_ deadline: Comparison.Deadline) -> String {
        let (from, to) = (dates(deadline.from), dates(deadline.to))
        guard let who = deadline.agreedBy?.text else {
            return words.deadlineNotAgreed.filled(["from": from, "to": to])
        }
        return words.deadlineAgreed.filled(["from": from, "to": to, "who": who])
    }

    private func tell(_ wording: Comparison.Wording) -> [String] {
        switch wording.part {
        case .title: [words.title.filled(["from": wording.from.map(\.text).joined(separator: " ")])]
        case .steps: lists(wording, words.stepsAdded, words.stepsRemoved)
        case .measures: lists(wording, words.measuresAdded, words.measuresRemoved)
        }
    }

    private func lists(_ wording: Comparison.Wording, _ added: Phrase, _ removed: Phrase) -> [String] {
        func told(_ phrase: Phrase, _ items: [SourceText]) -> String? {
            guard !items.isEmpty else { return nil }
            let quoted = items.map { words.quoted.filled(["text": $0.text]) }
            return phrase.filled(["items": context.words.list(quoted)])
        }
        return [told(added, wording.added), told(removed, wording.removed)].compactMap(\.self)
    }

    private func dates(_ dates: [WrittenWhen]) -> String {
        dates.isEmpty ? notStated : context.words.list(dates.map { context.words.when($0.value) })
    }

    private var notStated: String { context.words.status.notStated }
}
