import Diagnostics
import Graph
import Plan

/// What a site calls its posts, bodies, places and terms by: no person is meant by them, whatever they look like.
struct RegisteredNames: Sendable {
    /// The names, folded.
    private let names: Set<String>
    /// The single words of the names.
    private let words: Set<String>
    /// The words of what the council is called by.
    private let council: Set<String>
    /// Those of bodies, places and terms, folded.
    private let bodies: Set<String>
    /// Those that would be taken for a person's wherever they stand, folded, by each run of their words: a body that is called
    /// by one.
    private let personal: [String: [String]]
    /// Abbreviations that stand for something, in small letters.
    let abbreviations: Set<String>

    init(_ plan: LinkedPlan) {
        let content = plan.content
        let site = content.site
        let terms = content.glossary.flatMap { [$0.term, $0.standsFor].compactMap(\.self) }
        let boards = content.boards.map(\.name)
        let organisations =
            content.posts.compactMap(\.organisation) + content.inspections.compactMap(\.inspectedBy)
            + [site.council, site.service].compactMap(\.self) + site.youngPeople.groups
            + content.reports.compactMap(\.wards)
        let titles =
            content.plans.map(\.title) + content.plans.flatMap(\.sections).map(\.title) + content.pages.map(\.title)
            + content.documents.map(\.title)
        council = Set(Vocabulary.fold(site.council.text).split(separator: " ").map(String.init))
        bodies = Set((terms + boards + organisations).map { Vocabulary.fold($0.text) })
        let further = titles + content.posts.map(\.name) + content.boards.flatMap(\.also)
        let names = bodies.union(further.map { Vocabulary.fold($0.text) })
        self.names = names
        words = Set(names.flatMap { $0.split(separator: " ").map(String.init) })
        let registered: [PlainText] =
            terms + boards + organisations + content.offices.map(\.name) + [site.contact].compactMap(\.self)
        let called = registered.filter { name in
            let words = NameWords(name.text)
            return !PersonName.find(in: words).isEmpty || !PostalAddress.find(in: words).isEmpty
                || !PersonalNumber.find(in: words).isEmpty
                || !PersonalAddress.find(in: words, besides: { _ in false }).isEmpty
        }
        personal = Dictionary(
            called.map { Vocabulary.fold($0.text) }.flatMap { name in
                RegisteredNames.runs(of: name).map { ($0, [name]) }
            }, uniquingKeysWith: +)
        let others = content.posts.flatMap { [$0.name] + $0.also } + content.boards.flatMap(\.also)
        let spelt = terms + boards + others
        abbreviations = RegisteredNames.usual.union(spelt.flatMap { RegisteredNames.abbreviations(in: $0.text) })
            .union(RegisteredNames.prefixes(plan))
    }

    /// Whether a text is the name of a body, a place or a term.
    func isOfBody(_ text: String) -> Bool { bodies.contains(Vocabulary.fold(text)) }

    /// Whether a word, in small letters, stands in the name of the council.
    func isOfCouncil(_ word: String) -> Bool { council.contains(word) }

    /// Whether a text is one of the names.
    func contains(_ text: String) -> Bool { names.contains(Vocabulary.fold(text)) }

    /// Whether a word, in small letters, stands in one of the names.
    func hasWord(_ word: String) -> Bool { words.contains(word) }

    /// Whether what looks like a person's name in a text is a part of what something is called. It is looked for around
    /// its place alone: of a long text with thousands of names no more is read.
    func cover(_ found: Range<Int>, in text: [UInt8]) -> Bool {
        func folded(_ range: Range<Int>) -> String { Vocabulary.fold(String(decoding: text[range], as: UTF8.self)) }
        return personal[folded(found), default: []].contains { name in
            let reach = 2 * name.utf8.count
            return folded(max(0, found.lowerBound - reach)..<min(text.count, found.upperBound + reach)).contains(name)
        }
    }

    /// Every run of the words of a name, of which none has many.
    private static func runs(of name: String) -> Set<String> {
        let words = name.split(separator: " ").prefix(mostWords)
        let runs = words.indices.flatMap { first in
            (first..<words.endIndex).map { words[first...$0].joined(separator: " ") }
        }
        // What is called by somebody's name may own itself: `Dr Barnardo's`.
        return Set(runs + runs.filter { $0.hasSuffix("'s") }.map { String($0.dropLast(2)) })
    }

    private static let mostWords = 12

    /// The words of a text that are written in capitals.
    private static func abbreviations(in text: String) -> [String] {
        let words = NameWords(text)
        return (0..<words.count).filter { words.forms[$0] == .capitals }.map(words.small)
    }

    /// The letters that ids begin with.
    private static func prefixes(_ plan: LinkedPlan) -> [String] {
        let ids =
            plan.recommendations.map(\.id.local) + plan.sections.map(\.id.local) + plan.actions.map(\.id.local)
        return Set(ids.map { $0.prefix(while: \.isLetter).lowercased() }).sorted()
    }

    /// Abbreviations of the field that few explain, in small letters.
    private static let usual: Set<String> = [
        "cp", "cin", "lac", "cla", "cic", "yp", "cyp", "sen", "ce", "cse", "cce", "cme", "ehe", "eet", "eh", "pep",
        "iro", "psw", "asc", "csc", "ics", "la", "nhs", "it", "hr", "qa", "qi", "uk", "gp", "cps", "yjs", "yot", "sgo",
        "sw", "pa", "pas", "icb", "dfe", "moj", "lga", "dcs", "ico", "bi", "tbc", "kpi", "faq", "smt", "dlt", "cmt",
        "pip", "dv", "da", "fgc", "fgm", "eu", "pdf", "csv", "un", "us", "pe", "re", "ok", "vip", "bbc", "ict", "slt",
        "tv",
        "ai", "cv", "id", "pr", "hm", "mp", "am", "pm", "rag", "dbs", "eg", "ie", "no", "sqa", "afc", "fc", "bsl", "hq",
        "fte", "cpd", "pshe", "esol",
    ]
}
