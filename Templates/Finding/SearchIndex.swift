import Assessing
import Graph
import HTMLKit
import Plan

/// The words that the search looks through, as a classic script that sets a global: no page fetches anything, so the
/// search works from a file share.
///
/// Entries are rows of values; kinds, scopes, places and marks are numbers in tables. The words of texts are one sorted
/// list, and for each the entries that have it, as distances in base 36. So the browser opens it in a few milliseconds.
package enum SearchIndex {
    /// The script of an edition as it stands on a day.
    package static func bytes(_ publication: Publication) -> [UInt8] {
        let context = PageContext(publication, at: .search)
        return write(SearchEntries(context: context).all, publication)
    }

    private static func write(_ entries: [SearchEntry], _ publication: Publication) -> [UInt8] {
        // Nothing is the first place and scope, so that a row without one says 0.
        var kinds = Table()
        var scopes = Table([""])
        var places = Table([""])
        let marks = SearchMarks(publication)
        let quotes = QuotationMarks(language: publication.words.language)
        let numbers = Dictionary(
            entries.enumerated().map { ($0.element.id, $0.offset) }, uniquingKeysWith: { first, _ in first })
        var data = ScriptData()
        data.raw("var goldthreadIndex={\"entries\":")
        data.list(entries) { data, entry in
            let printed = publication.entity(entry.id)?.printed ?? entry.id.local
            let otherIDs = (printed == entry.id.local ? [] : [entry.id.local]) + entry.otherIDs
            data.raw("\n[")
            data.number(kinds.number(of: entry.kind))
            data.raw(",")
            data.text(entry.address.path + (entry.fragment.isEmpty ? "" : "#" + entry.fragment))
            data.raw(",")
            data.text(quotes?.set(entry.title) ?? entry.title)
            data.raw(",")
            data.number(places.number(of: entry.place))
            data.raw(",")
            data.text(printed)
            data.raw(",")
            data.number(scopes.number(of: entry.id.scope))
            data.raw(",")
            data.list(entry.standings.compactMap { marks.number(of: $0.key) }) { $0.number($1) }
            data.raw(",")
            data.list(entry.answers.compactMap { numbers[$0] }) { $0.number($1) }
            if !otherIDs.isEmpty {
                data.raw(",")
                data.list(otherIDs) { $0.text($1) }
            }
            data.raw("]")
        }
        data.raw(",\n\"kinds\":")
        data.list(kinds.texts) { $0.text($1) }
        data.raw(",\n\"scopes\":")
        data.list(scopes.texts) { $0.text($1) }
        data.raw(",\n\"places\":")
        data.list(places.texts) { $0.text($1) }
        writeAbbreviations(of: publication, into: &data)
        writeWords(of: entries, into: &data)
        data.raw("};\n")
        return data.bytes
    }

    private static func writeAbbreviations(of publication: Publication, into data: inout ScriptData) {
        data.raw(",\n\"abbreviations\":")
        data.list(publication.plan.content.glossary.inOrder.filter { $0.standsFor != nil }) { data, term in
            data.list([term.term.text, term.standsFor?.text ?? ""]) { $0.text($1) }
        }
    }

    private static func writeWords(of entries: [SearchEntry], into data: inout ScriptData) {
        var hits: [String: [Int]] = [:]
        for (number, entry) in entries.enumerated() {
            for text in entry.texts {
                for word in SearchWords.words(of: text) { hits[word, default: []].note(number) }
            }
        }
        let sorted = hits.sorted { $0.key < $1.key }
        data.raw(",\n\"words\":")
        data.text(sorted.map(\.key).joined(separator: " "))
        data.raw(",\n\"hits\":")
        // Written as they come: a text for each of the many numbers took as long as finding the words.
        data.raw("\"")
        for (place, hit) in sorted.enumerated() {
            if place > 0 { data.raw(",") }
            var last: Int?
            for number in hit.value {
                if last != nil { data.raw(" ") }
                data.inBase36(number - (last ?? 0))
                last = number
            }
        }
        data.raw("\"")
    }

    /// Texts that many entries share, each once.
    private struct Table {
        private(set) var texts: [String]
        private var numbers: [String: Int] = [:]

        init(_ texts: [String] = []) {
            self.texts = texts
            for (number, text) in texts.enumerated() { numbers[text] = number }
        }

        mutating func number(of text: String) -> Int {
            if let number = numbers[text] { return number }
            numbers[text] = texts.count
            texts.append(text)
            return texts.count - 1
        }
    }
}

extension [Int] {
    /// Adds a number that is not the last already.
    fileprivate mutating func note(_ number: Int) { if last != number { append(number) } }
}

/// The marks of actions, numbered: the index says which, and the search's page has them to copy.
struct SearchMarks {
    /// The marks, in order.
    let marks: [Mark]
    private let numbers: [String: Int]

    init(_ publication: Publication) {
        var marks: [Mark] = []
        var numbers: [String: Int] = [:]
        for entry in publication.assessment.actions {
            for standing in publication.words.standings(of: entry.state) where numbers[standing.key] == nil {
                numbers[standing.key] = marks.count
                marks.append(standing.mark)
            }
        }
        self.marks = marks
        self.numbers = numbers
    }

    /// The number of a standing's mark.
    func number(of key: String) -> Int? { numbers[key] }
}
