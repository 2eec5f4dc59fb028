import Diagnostics
import Plan

/// Reads which gates a plan has: what it calls an action that is delivered, and one that is complete.
enum GatesReader {
    /// The gates; none where the plan names none, or what it names cannot be told apart.
    static func read(_ front: Record, _ context: inout ReadingContext) -> [Gate] {
        let words = front.texts(.gates)
        guard let first = words.first else { return [] }
        guard words.count == 2, Vocabulary.fold(first.text) != Vocabulary.fold(words[1].text) else {
            context.report(
                .wrongType, "`gates` takes two words: for what is delivered, and for what is complete", at: first.span,
                help: "write both in square brackets: `[delivered, embedded]`", subject: front.subject(.gates))
            return []
        }
        if let taken = words.first(where: { GatesReader.endings.contains(Vocabulary.fold($0.text)) }) {
            context.report(
                .wrongType, "`\(taken.text)` says something else in the column `status`", at: taken.span,
                help: "call the gate by another word", subject: front.subject(.gates))
            return []
        }
        return [Gate(word: first, isLast: false), Gate(word: words[1], isLast: true)]
    }

    /// What the column `status` takes beside statuses and gates.
    private static let endings: Set = [
        "withdrawn", "merged", "split", "carried", "paused", "restarted", "reopened",
    ]
}
