import Diagnostics
import Graph
import Linking
import Plan
import Readability

/// Plain words that may be out of date: what they go back to is not what it was when somebody last looked at them.
struct PlainWordsCheck {
    private let day: Day
    private var problems: [Diagnostic] = []

    static func check(_ assessment: Assessment) -> [Diagnostic] {
        let plan = assessment.plan
        let today = DayWording(assessment)
        var check = PlainWordsCheck(day: assessment.day)
        for linked in plan.recommendations {
            let item = linked.recommendation
            let subject = Subject(
                id: linked.id, place: item.id.span, words: item.plainWords, mark: item.plainWordsLookedAt)
            check.check(subject) { today.wording(of: linked) }
        }
        for linked in plan.sections {
            let item = linked.section
            let subject = Subject(
                id: linked.id, place: item.id.span, words: item.plainWords, mark: item.plainWordsLookedAt,
                isSection: true)
            check.check(subject) { today.wording(of: linked) }
        }
        for linked in plan.actions {
            let item = linked.action
            let subject = Subject(
                id: linked.id, place: item.id.span, words: item.plainWords, mark: item.plainWordsLookedAt)
            check.check(subject) { today.wording(of: linked) }
        }
        return check.problems
    }

    private init(day: Day) { self.day = day }

    /// What the plain words of something are.
    private struct Subject {
        let id: EntityID
        /// Where its id stands.
        let place: Span
        let words: Prose?
        let mark: Written<PlainWordsMark?>?
        var isSection = false
    }

    private mutating func check(_ subject: Subject, _ wording: () -> Wording?) {
        guard subject.words != nil || subject.mark != nil else { return }
        guard let wording = wording() else {
            // It has none in any edition.
            guard let mark = subject.mark else { return }
            return report(
                .malformedMark, "`\(subject.id.full)` has no plain words that were looked at", at: mark.span, subject,
                help: "write them below a heading `In plain words`, or take this line out")
        }
        guard let words = subject.words else { return }
        let line = line(of: wording, subject)
        guard let written = subject.mark else {
            return report(
                .unmarkedPlainWords, "nothing says when the plain words of `\(subject.id.full)` were last looked at",
                at: subject.place, subject,
                help: "read them beside the plan; when they are right, add "
                    + (subject.isSection ? "to these lines: " : "below this heading: ") + line)
        }
        guard let mark = written.value, let changed = wording.changed(since: mark) else {
            return report(
                .malformedMark, "`\(written.source.text)` is not a day and the mark of its plain words",
                at: written.span, subject, help: "read them beside the plan; when they are right, write " + line)
        }
        // What the plan said on an earlier day says nothing about words that were looked at later.
        if mark.day <= day, !changed.isEmpty { report(changed, since: mark, written, words, subject, line) }
    }

    private mutating func report(
        _ changed: [Wording.Part], since mark: PlainWordsMark, _ written: Written<PlainWordsMark?>, _ words: Prose,
        _ subject: Subject, _ line: String
    ) {
        let what = changed.map { $0.name(isSection: subject.isSection) }.joined(separator: ", ")
        report(
            .stalePlainWords, "`\(subject.id.full)` has changed since \(mark.day.slashed): \(what)",
            at: place(in: words, changed), subject, label: "this may be out of date",
            help: "mend the plain words if they are wrong; when they are right, write " + line,
            related: [.init(written.span, "looked at then")])
    }

    /// The sentence that the change may have put out of date: one that names a time when the date has changed, else the
    /// first.
    private func place(in words: Prose, _ changed: [Wording.Part]) -> Span {
        let sentences = ReadableText([words]).sentences
        let timed = changed.contains(.date) ? sentences.first { $0.sentence.namesTime } : nil
        return (timed ?? sentences.first)?.span ?? words.source.span
    }

    private func line(of wording: Wording, _ subject: Subject) -> String {
        let key = FieldKey.plainWordsLookedAt
        let mark = PlainWordsMark(day: day, letters: wording.letters)
        return "`\(subject.isSection ? key.rawValue : key.capitalised): \(mark.written)`"
    }

    private mutating func report(
        _ kind: AssessingKind, _ message: String, at span: Span, _ subject: Subject, label: String = "", help: String,
        related: [Diagnostic.Related] = []
    ) {
        problems.append(
            Diagnostic(
                kind, message, at: span, label: label, help: help, related: related,
                subject: .init(entity: subject.id.full, field: FieldKey.plainWordsLookedAt.rawValue)))
    }
}

extension Wording.Part {
    /// The part as a message names it.
    fileprivate func name(isSection: Bool) -> String {
        switch self {
        case .words: "its words"
        case .steps: "its steps"
        case .date: "its date"
        case .ending: "how it ended"
        case .title: "its title"
        case .text: "its text"
        case .actions: isSection ? "which actions it has" : "which actions answer it"
        }
    }
}
