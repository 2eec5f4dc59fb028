import Assessing
import Diagnostics
import Graph
import Plan

/// What changed about an action, in words.
struct ChangeAccount {
    let item: Comparison.Item
    let context: PageContext
    /// Whether a heading says already of what kind the changes are.
    var isUnderHeading = false

    private var words: ChangeWords { context.words.changes }

    /// The whole account, one change after the other.
    var text: MarkedText {
        let former = item.formerID.map { MarkedText(words.formerly.filled(["id": $0.local])) }
        var text = MarkedText("")
        for (index, part) in ([former].compactMap(\.self) + item.changes.flatMap(tell)).enumerated() {
            if index > 0 { text.append(MarkedText(words.separator)) }
            text.append(part)
        }
        return text
    }

    private func tell(_ change: Comparison.Change) -> [MarkedText] {
        switch change {
        case .added: [MarkedText(words.added)]
        case .reopened(let row): [reopened(row)]
        case .restarted: [MarkedText(words.restarted)]
        case .delivered(let row): [MarkedText(delivered(row))]
        case .vanished: [MarkedText(item.isWhole ? words.gone : words.vanished)]
        case .ended(let ending): [tell(ending)]
        case .paused(let until): [context.account(of: .paused(until: until), in: item.id.scope)]
        case .status(let old, let new):
            [MarkedText(status(old, new).filled(["from": old.word.text, "to": new.word.text]))]
        case .deadline(let deadline): [because(deadline.why, tell(deadline))]
        case .requested(let row, let days):
            [
                because(
                    row.why,
                    words.asked.filled([
                        "date": row.newDue.map { context.words.when($0.value) } ?? notStated, "span": span(days),
                    ]))
            ]
        case .lead(let old, let new):
            [MarkedText(words.lead.filled(["from": old?.text ?? notStated, "to": new?.text ?? notStated]))]
        case .handedOver(let old, let new):
            [
                words.handedOver.filled([
                    "from": context.words.list(old.map { MarkedText($0) }),
                    "to": context.words.list(new.map { MarkedText($0) }),
                ])
            ]
        case .wording(let wording): tell(wording)
        case .section(_, let now):
            [
                words.section.filled([
                    "section": MarkedText(context.shortName(of: now), leadingTo: context.publication.entity(now))
                ])
            ]
        }
    }

    /// That it is open again, and why, where a row says so.
    private func reopened(_ row: LogEntry?) -> MarkedText {
        guard let why = row?.why else { return MarkedText(words.reopened) }
        return words.reopenedBecause.filled(["why": MarkedText(why)])
    }

    /// That it passed the first gate of its plan, and who checked.
    private func delivered(_ row: LogEntry) -> String {
        let gates = context.plan.plan(item.id.scope)?.gates ?? []
        guard case .passed(let passing) = row.status?.value, let who = passing.checkedBy else {
            return context.words.delivered(gates)
        }
        return words.delivered.filled(["gate": context.words.delivered(gates), "who": who.text])
    }

    /// A status is what somebody says: nothing is better or worse for it.
    private func status(_ old: Status, _ new: Status) -> Phrase {
        switch (old.isStated, new.isStated) {
        case (_, false): words.statusGone
        case (false, true): isUnderHeading ? words.toldFirst : words.statusFirst
        case (true, true) where isUnderHeading: words.toldShort
        case (true, true): item.isLed ? words.status : words.statusNobody
        }
    }

    private func tell(_ ending: Comparison.Ending) -> MarkedText {
        switch ending {
        case .withPlan: MarkedText(words.endedWithPlan)
        case .complete(let row), .withdrawn(let row), .goesOn(let row, _):
            tell(row, row.status.map { context.account(of: $0.value, in: item.id.scope) } ?? MarkedText(notStated))
        }
    }

    private func tell(_ row: LogEntry, _ how: MarkedText) -> MarkedText {
        guard let why = row.why else { return isUnderHeading ? how : words.ended.filled(["how": how]) }
        if isUnderHeading { return words.because.filled(["what": how, "why": MarkedText(why)]) }
        return words.endedBecause.filled(["how": how, "why": MarkedText(why)])
    }

    private func tell(_ deadline: Comparison.Deadline) -> String {
        let (from, to) = (dates(deadline.from), dates(deadline.to))
        guard let who = deadline.agreedBy?.text else {
            return words.deadlineNotAgreed.filled(["from": from, "to": to, "span": span(deadline.days)])
        }
        return words.deadlineAgreed.filled(["from": from, "to": to, "who": who, "span": span(deadline.days)])
    }

    /// By how many days a date moved, where that is known.
    private func span(_ days: Int?) -> String {
        guard let days, days != 0 else { return "" }
        let phrase = days > 0 ? words.laterBy : words.earlierBy
        return phrase.filled(["days": context.words.nouns.days(abs(days))])
    }

    private func because(_ why: PlainText?, _ what: String) -> MarkedText {
        guard let why else { return MarkedText(what) }
        return words.because.filled(["what": MarkedText(what), "why": MarkedText(why)])
    }

    private func tell(_ wording: Comparison.Wording) -> [MarkedText] {
        guard let who = wording.agreement?.agreedBy else { return words(of: wording) }
        return words(of: wording).map {
            self.words.wordsAgreed.filled(["what": $0, "who": MarkedText(who.text)])
        }
    }

    private func words(of wording: Comparison.Wording) -> [MarkedText] {
        switch wording.part {
        case .title:
            [MarkedText(words.title.filled(["from": wording.from.map(\.text).joined(separator: " ")]))]
        case .steps: lists(wording, words.stepsAdded, words.stepsRemoved)
        case .measures: lists(wording, words.measuresAdded, words.measuresRemoved)
        }
    }

    private func lists(_ wording: Comparison.Wording, _ added: Phrase, _ removed: Phrase) -> [MarkedText] {
        func told(_ phrase: Phrase, _ items: [SourceText]) -> MarkedText? {
            guard !items.isEmpty else { return nil }
            let quoted = items.map { words.quoted.filled(["text": $0.text]) }
            return MarkedText(phrase.filled(["items": context.words.list(quoted)]))
        }
        return [told(added, wording.added), told(removed, wording.removed)].compactMap(\.self)
    }

    private func dates(_ dates: [WrittenWhen]) -> String {
        dates.isEmpty ? notStated : context.words.list(dates.map { context.words.when($0.value) })
    }

    private var notStated: String { context.words.status.notStated }
}
