import Diagnostics
import Plan

/// Finds words in a text that seem to name or single out a person.
///
/// It cannot know names; it knows the words that people put before them, and ages.
enum NamedPerson {
    /// Reports the first of them.
    static func check(_ source: SourceText, subject: Diagnostic.Subject? = nil, _ context: inout ReadingContext) {
        guard let found = find(in: source.text) else { return }
        let place = source.slice(found)
        context.report(
            .namesAPerson, "`\(place.text)` seems to tell who a person is", at: place.span,
            help: "say the group or the post, never a person or an age by which one could be known",
            subject: subject)
    }

    /// Where the first of them stands, in UTF-8 bytes.
    static func find(in text: String) -> Range<Int>? {
        let words = text.split { $0.isWhitespace || $0 == "-" }
        for (index, word) in words.enumerated() {
            let rest = words[(index + 1)...]
            guard let count = following(word, rest) else { continue }
            let last = words[index + count]
            let end = last.utf8.endIndex
            return text.utf8.distance(
                from: text.startIndex, to: word.startIndex)..<text.utf8.distance(from: text.startIndex, to: end)
        }
        return nil
    }

    private static let titles: Set<String> = ["mr", "mrs", "ms", "miss", "mx", "dr"]

    /// How many words after this one tell with it who a person is; nil when it begins nothing of the kind.
    private static func following(_ word: Substring, _ rest: ArraySlice<Substring>) -> Int? {
        let texts = rest.prefix(3).map { $0.lowercased().filter { $0.isLetter || $0.isNumber } }
        let bare = word.lowercased().filter { $0.isLetter || $0.isNumber }
        if titles.contains(bare), rest.first?.first?.isUppercase == true { return 1 }
        if bare == "aged", let age = texts.first, isAge(age) { return 1 }
        if isAge(bare), texts.count > 1, texts[0].hasPrefix("year"), texts[1].hasPrefix("old") { return 2 }
        if bare == "my", texts.starts(with: ["name", "is"]), texts.count == 3 { return 3 }
        return nil
    }

    private static func isAge(_ text: String) -> Bool { Int(text).map { (1...25).contains($0) } ?? false }
}
