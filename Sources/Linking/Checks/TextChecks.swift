import Diagnostics
import Graph
import Markup
import Parallel
import Plan

/// What the texts say: abbreviations that are explained, progress that is not pasted.
enum TextChecks {
    // MARK: - Abbreviations

    /// Each abbreviation that nothing explains, at the first place where it stands.
    static func checkAbbreviations(_ texts: TextList, _ plan: LinkedPlan) -> [Diagnostic] {
        let known = Abbreviations(plan)
        let found = texts.texts.parallelMap { unexplained(in: $0, known) }
        var seen: Set<String> = []
        return found.flatMap(\.self).filter { seen.insert($0.word).inserted }.map { word, span in
            Diagnostic(
                LinkingKind.undefinedAbbreviation, "`\(word)` is not explained", at: span,
                help: "add it to glossary.yaml"
                    + (word.count > mostInitials
                        ? "" : "; if it is somebody's initials, write the post in their place"),
                subject: .init(entity: word))
        }
    }

    /// As many letters as people are known by.
    private static let mostInitials = 3

    private static func unexplained(
        in text: TextList.Text, _ known: Abbreviations
    ) -> [(word: String, span: Span)] {
        // To look for capitals takes a hundredth of the time that it takes to parse a text.
        guard !text.place.isForYoungPeople, Abbreviations.mayStand(inMarkdown: text.source.text) else { return [] }
        return text.runs.flatMap { run in
            Abbreviations.find(in: run.text).compactMap { range in
                let word = String(decoding: Array(run.text.utf8)[range], as: UTF8.self)
                guard !known.explains(word), !known.beginsID(range, in: run.text) else { return nil }
                return (word, text.source.span(run.offset + range.lowerBound..<run.offset + range.upperBound))
            }
        }
    }

    // MARK: - Pasted progress

    /// Texts of progress that stand word for word on at least three rows of a plan.
    static func checkRepeats(_ plan: LinkedPlan) -> [Diagnostic] {
        plan.content.plans.flatMap { plan in
            var rows: [String: [Prose]] = [:]
            for text in plan.log.compactMap(\.text) where text.source.text.utf8.count >= 20 {
                rows[Vocabulary.fold(text.source.text), default: []].append(text)
            }
            return rows.values.filter { $0.count >= 3 }.map { texts in
                Diagnostic(
                    .repeatedText, "the same text is reported \(texts.count) times", at: texts[0].source.span,
                    of: plan.id, .text, help: "say what is different each time, or that nothing is",
                    related: [.init(texts[1].source.span, "again here")])
            }
        }
    }
}

/// The abbreviations of a text and which of them are explained.
struct Abbreviations: Sendable {
    private let terms: Set<String>
    private let entities: EntityTable

    /// The abbreviations that a plan's glossary, posts and boards explain, and its ids.
    init(_ plan: LinkedPlan) {
        let content = plan.content
        let boards = content.boards.flatMap { [$0.name] + $0.also }
        let names = content.glossary.map(\.term) + boards
        terms = Set(names.map(\.text))
        entities = plan.entities
    }

    /// Whether an abbreviation is explained, also in its plural.
    func explains(_ word: String) -> Bool {
        if terms.contains(word) || entities.isID(word) || Abbreviations.everyday.contains(word) { return true }
        return word.hasSuffix("s") && terms.contains(String(word.dropLast()))
    }

    /// What stands where an answer or a date is missing, and is told as that.
    private static let everyday: Set = ["ASAP", "NA", "TBA", "TBC", "TBD"]

    /// Whether letters are those of an id of the site, whose number stands apart: that is told of the id.
    func beginsID(_ range: Range<Int>, in text: String) -> Bool {
        let rest = Array(text.utf8.dropFirst(range.lowerBound).prefix(range.count + 6))
        let (letters, behind) = (rest.prefix(range.count), rest.dropFirst(range.count))
        let sign = behind.first { $0.isASCIIDigit || $0.isASCIILetter }
        return sign?.isASCIIDigit == true && entities.beginsID(String(decoding: letters, as: UTF8.self))
    }

    /// Whether a Markdown text can hold an abbreviation at all: two capitals side by side, or a character by its number.
    static func mayStand(inMarkdown text: String) -> Bool {
        let bytes = text.utf8.span
        return bytes.indices.contains { index in
            bytes[index] == UInt8(ascii: "&")
                || (index > 0 && (0x41...0x5A).contains(bytes[index]) && (0x41...0x5A).contains(bytes[index - 1]))
        }
    }

    /// The abbreviations of a text: words of two to eight letters, at least two of them capitals and no more than one
    /// small, that is not part of another word. Words in capitals that people shout are not told apart from them.
    static func find(in text: String) -> [Range<Int>] {
        let bytes = Array(text.utf8)
        var found: [Range<Int>] = []
        var offset = 0
        while offset < bytes.count {
            guard bytes[offset].isASCIILetter || bytes[offset] >= 0x80 else {
                offset += bytes[offset].isASCIIDigit ? passWord(bytes, offset) : 1
                continue
            }
            let start = offset
            offset += passWord(bytes, offset)
            if isAbbreviation(bytes[start..<offset]), !isName(bytes, behind: offset) { found.append(start..<offset) }
        }
        return found
    }

    /// Whether a number is joined to letters, which makes a name of them: `COVID-19`.
    private static func isName(_ bytes: [UInt8], behind end: Int) -> Bool {
        bytes[end...].first == UInt8(ascii: "-") && bytes.dropFirst(end + 1).first?.isASCIIDigit == true
    }

    private static func passWord(_ bytes: [UInt8], _ start: Int) -> Int {
        var end = start
        while end < bytes.count, bytes[end].isASCIILetter || bytes[end].isASCIIDigit || bytes[end] >= 0x80 {
            // Dashes and quotes outside ASCII end a word.
            if bytes[end] == 0xE2 { break }
            end += 1
        }
        if end == start { end += 1 }
        while end < bytes.count, end > start, bytes[end] & 0xC0 == 0x80 { end += 1 }
        return end - start
    }

    private static func isAbbreviation(_ word: ArraySlice<UInt8>) -> Bool {
        guard (2...8).contains(word.count), word.allSatisfy(\.isASCIILetter) else { return false }
        let small = word.filter { $0 >= 0x61 }.count
        // One small letter at the end is a plural: IROs.
        return small == 0 || (small == 1 && word.count > 2 && word.last == UInt8(ascii: "s"))
    }
}
