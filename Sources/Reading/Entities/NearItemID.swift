import Diagnostics
import Plan

/// An item that begins with what was meant as its id and is none, because its entry is called otherwise: `S1.2m` below
/// `S1.1`, `S1.1.m`. It would be shown as a word.
enum NearItemID {
    /// Tells such an item.
    static func check(
        _ text: SourceText, of entry: String, _ record: Record, _ key: FieldKey, _ context: inout ReadingContext
    ) {
        let (first, rest) = HeadingText.split(text)
        guard !rest.isEmpty, isNear(first.text, entry) else { return }
        context.report(
            .misplacedValue, "`\(first.text)` is no id of an item of `\(entry)`, and is shown as a word",
            at: first.span,
            help:
                "the ids of its items are `\(entry)` with a letter or two: `\(entry)a`; an item of another entry stands below "
                + "that one", subject: record.subject(key))
    }

    /// Whether a word has the letters of an entry's id, then figures in the same parts, and a letter or two.
    private static func isNear(_ word: String, _ entry: String) -> Bool {
        let letters = entry.prefix(while: \.isLetter)
        guard word.count <= entry.count + 4, word.lowercased().hasPrefix(letters.lowercased()) else { return false }
        let figures = word.dropFirst(letters.count)
        let ending = figures.reversed().prefix(while: \.isLetter)
        let number = figures.dropLast(ending.count)
        guard (1...2).contains(ending.count), number.contains(where: \.isNumber),
            number.allSatisfy({ $0.isNumber || ".-".contains($0) })
        else { return false }
        // `S1.1`, and the same with a sign before the letter. A word with fewer parts is something else: `Y9s`.
        return number.count { $0 == "." } >= entry.count { $0 == "." } && entry.contains(".")
    }
}
