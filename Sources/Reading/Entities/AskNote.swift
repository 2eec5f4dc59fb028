import Diagnostics
import Plan

/// What a resolution asks of somebody, written in brackets at its end: `(asks: Head of Homes, by 30/09/2024)`,
/// `(asks: not stated)`, `(recommends to: Cabinet, received 25/09/2024)`.
enum AskNote {
    private static let words: [(text: String, kind: Resolution.Ask.Kind)] = [
        ("(asks:", .asks), ("(recommends to:", .recommends),
    ]
    private static let notStated = "not stated"

    /// The resolution without its note, and what it asks.
    static func read(
        _ text: SourceText, of record: Record, _ context: inout ReadingContext
    ) -> (text: SourceText, ask: Resolution.Ask?) {
        let lower = text.text.lowercased()
        for (word, kind) in words {
            guard let found = lower.firstRange(of: word) else { continue }
            let start = lower.utf8.distance(from: lower.startIndex, to: found.lowerBound)
            guard lower.hasSuffix(")"), lower.utf8.count == text.text.utf8.count else {
                context.report(
                    .wrongType, "what a resolution asks stands at its end, in brackets",
                    at: text.span(start..<start + word.utf8.count),
                    help: "put it behind everything else, and close it with `)`", subject: record.subject(.resolved))
                return (text, nil)
            }
            let note = text.slice(start + word.utf8.count..<text.text.utf8.count - 1).trimmed
            return (text.slice(0..<start).trimmed, ask(kind, note, record, &context))
        }
        return (text, nil)
    }

    private static func ask(
        _ kind: Resolution.Ask.Kind, _ note: SourceText, _ record: Record, _ context: inout ReadingContext
    ) -> Resolution.Ask {
        var ask = Resolution.Ask(kind)
        let (beforeReceived, received) = parted(note, at: ", received ")
        let (who, by) = parted(beforeReceived, at: ", by ")
        ask.by = by.flatMap { record.readDay($0, .resolved, &context) }
        ask.received = received.flatMap { record.readDay($0, .resolved, &context) }
        if who.isEmpty {
            context.report(
                .missingField, "nothing says of whom this is asked", at: note.span,
                help: "write a post or a body, or `\(notStated)`", subject: record.subject(.resolved))
        } else if Vocabulary.fold(who.text) != notStated {
            ask.whom = PlainText(who)
        }
        return ask
    }

    /// What stands before and behind the last of some words.
    private static func parted(_ text: SourceText, at words: String) -> (SourceText, SourceText?) {
        guard let found = text.text.ranges(of: words).last else { return (text, nil) }
        let start = text.text.utf8.distance(from: text.text.startIndex, to: found.lowerBound)
        return (
            text.slice(0..<start).trimmed, text.slice(start + words.utf8.count..<text.text.utf8.count).trimmed
        )
    }
}
