import Diagnostics
import Foundation
import Graph
import Plan

/// Everything that authors wrote of a thing, field by field, found by reflection, so that a field that is added later is
/// looked for without being named here.
struct Facts {
    /// What is said in a field.
    struct Fact {
        /// The structure and the field: `Action.lead`.
        let field: String
        /// As pages print it; one of these is enough.
        let forms: [String]
    }

    private(set) var all: [Fact] = []
    private let words: Words
    private let posts: [PostRegistry.Index: [String]]
    /// Fields of things with pages of their own, and those that are told in another way.
    private let without: Set<String>

    /// - Parameter posts: What each post may be called: by its own names, and by its successor's.
    init(of value: Any, _ words: Words, posts: [PostRegistry.Index: [String]], without: Set<String>) {
        self.words = words
        self.posts = posts
        self.without = without
        walk(value, "\(type(of: value))")
    }

    private mutating func add(_ field: String, _ forms: [String]) {
        let forms = forms.filter { $0.contains { $0.isLetter || $0.isNumber } }
        if !forms.isEmpty { all.append(Fact(field: field, forms: forms)) }
    }

    private mutating func walk(_ value: Any, _ field: String) {
        switch value {
        case let text as PlainText where !text.posts.isEmpty: for post in text.posts { add(field, posts[post] ?? []) }
        case let text as PlainText: add(field, [text.text])
        case let when as WrittenWhen: add(field, [words.when(when.value), when.source.text])
        case let day as Written<Day>: add(field, [words.day(day.value)])
        case let period as Written<Period>: add(field, [words.periodOfFigures(period.value)])
        case let value as Observation: add(field, [value.printed.text])
        case let status as Status: add(field, [status.word.text])
        case let prose as Prose: for line in Facts.lines(of: prose) { add(field, [line]) }
        case let value as ColumnValue: walk(value, field)
        case let reference as ReferenceText: add(field, Facts.forms(of: reference))
        case let weight as Weight: add(field, [weight.word])
        case let word where closed(word) != nil: add(field, closed(word) ?? [])
        case let row as LogEntry:
            add("LogEntry.date", [words.date(of: row)])
            walkInto(row, field)
        case is SourceText, is SourceFile, is Span, is ActionFilter, is BlockQuery: break
        default: walkInto(value, field)
        }
    }

    /// What a reference is called on pages: by the number that is printed, by its title, or as it was written.
    private static func forms(of reference: ReferenceText) -> [String] {
        guard let target = reference.target else { return [reference.text] }
        return [target.printed, target.title.text, reference.text].filter { !$0.isEmpty }
    }

    /// How pages print a word of a closed set; nil for what is none.
    private func closed(_ word: Any) -> [String]? {
        let (figures, meetings) = (words.scorecards, words.meetings)
        let printed: String? =
            switch word {
            case let kind as Difference.Evidence: words.evidence.name(of: kind)
            case let kind as Response.Kind: kind.rawValue
            case let purpose as AgendaItem.Purpose: meetings.purposes[purpose]
            case let basis as Basis: figures.bases[basis]
            case let often as Frequency: figures.frequencies[often]
            case let polarity as Polarity: figures.polarities[polarity]
            case let status as Observation.Status: figures.statuses[status]
            default: nil
            }
        return printed.map { [$0] }
    }

    private mutating func walk(_ value: ColumnValue, _ field: String) {
        switch value.meaning {
        case .date(let date): walk(date, field)
        case .status(let status): walk(status, field)
        case .posts: walk(value.text, field)
        // Pages part thousands.
        case .figure: add(field, [value.text.text, Int(value.text.text).map(Facts.parted) ?? ""])
        case .text, .references: add(field, [value.text.text])
        }
    }

    private static func parted(_ number: Int) -> String {
        number < 1_000 ? "\(number)" : "\(parted(number / 1_000)),\(String(number % 1_000 + 1_000).dropFirst())"
    }

    private mutating func walkInto(_ value: Any, _ field: String) {
        let mirror = Mirror(reflecting: value)
        let isNamed = mirror.displayStyle == .struct && !"\(type(of: value))".hasPrefix("Written<")
        for child in mirror.children {
            let name = isNamed ? "\(type(of: value)).\(child.label ?? "")" : field
            if !without.contains(name) { walk(child.value, name) }
        }
    }

    /// The lines of a text as words, without the signs of Markdown and without blocks, which show what stands elsewhere.
    private static func lines(of prose: Prose) -> [String] {
        var isInBlock = false
        return prose.source.text.components(separatedBy: "\n").filter { line in
            let isFence = line.contains("```") || line.contains("~~~")
            if isFence { isInBlock.toggle() }
            return !isInBlock && !isFence
        }.map {
            $0.replacing(#/\]\([^)]*\)/#, with: " ").replacing(#/https?:\S+/#, with: " ")
                // Pages tell of what is elsewhere in their own way.
                .replacing(#/[a-z0-9-]+:(?=[A-Z]+[0-9])/#, with: "")
        }
    }
}

/// What a page says, as words alone.
struct SpokenWords {
    /// The words with a space on each side, as the C library searches them: there are many pages and many facts.
    private let text: [CChar]

    init(_ page: String) {
        let start = page.range(of: "<main")?.lowerBound ?? page.startIndex
        let end = page.range(of: "</main>")?.lowerBound ?? page.endIndex
        let said = String(page[start..<end]).replacing(#/<svg.*?<\/svg>/#, with: " ").replacing(#/<[^>]*>/#, with: " ")
            .replacing("&amp;", with: " ").replacing("&lt;", with: " ").replacing("&quot;", with: " ")
        text = Array((" " + SpokenWords.words(said).joined(separator: " ") + " ").utf8CString)
    }

    static func words(_ text: String) -> [Substring] { text.lowercased().split { !$0.isLetter && !$0.isNumber } }

    /// Whether it says a text: all of a short one; of a longer one every four words, but for those around figures and ids,
    /// which pages explain or print elsewhere.
    func says(_ other: String) -> Bool {
        let words = Self.words(other)
        if words.count <= 4 { return says(words[...]) }
        return (0...(words.count - 4)).allSatisfy { start in
            let part = words[start..<start + 4]
            return part.contains { $0.contains(where: \.isNumber) || ["due", "lead"].contains($0) } || says(part)
        }
    }

    private func says(_ words: ArraySlice<Substring>) -> Bool {
        let sought = Array((" " + words.joined(separator: " ") + " ").utf8CString)
        return strstr(text, sought) != nil
    }
}
