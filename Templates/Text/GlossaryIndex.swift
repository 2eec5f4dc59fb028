import HTMLKit
import Plan

/// The glossary as pages use it: where each entry stands, and what the abbreviations mean.
struct GlossaryIndex: Sendable {
    /// An abbreviation that is explained.
    struct Entry: Sendable {
        /// What the letters stand for.
        let expansion: String
        let place: Place
    }

    /// Where something stands in the glossary.
    struct Place: Sendable {
        /// Its page: the glossary's own, or one on which its lists go on.
        let address: Address
        /// Its place on the page.
        let fragment: String
    }

    /// The terms in the order of the alphabet, with their places.
    let terms: [(term: GlossaryTerm, place: Place)]
    /// The boards with their places, in their order.
    let boards: [(board: Board, place: Place)]
    private let entries: [String: Entry]

    init(_ content: Content) {
        var ids = PageIDs()
        terms = GlossaryIndex.placed(content.glossary.inOrder, RowWeight.term) {
            ids.claim("term-" + Slug.make($0.term.text))
        }
        boards = GlossaryIndex.placed(content.boards, RowWeight.board) { ids.claim(Slug.make($0.name.text)) }
        var entries: [String: Entry] = [:]
        for (board, place) in boards {
            for name in board.also {
                entries[name.text] = Entry(expansion: board.name.text, place: place)
            }
        }
        for (term, place) in terms {
            guard let full = term.standsFor else { continue }
            entries[term.term.text] = Entry(expansion: full.text, place: place)
        }
        self.entries = entries
    }

    /// A list with the page of each thing: it is cut as the page itself will cut it.
    private static func placed<Element>(
        _ elements: [Element], _ weight: (Element) -> Int, fragment: (Element) -> String
    ) -> [(Element, Place)] {
        let starts = Portion.starts(of: elements, weight: weight)
        var number = 1
        return elements.enumerated().map { index, element in
            if number < starts.count, index == starts[number] { number += 1 }
            return (element, Place(address: Address.glossary.further(number), fragment: fragment(element)))
        }
    }

    /// Some abbreviations with what they stand for, in the order of the alphabet.
    func entries(named names: Set<String>) -> [(name: String, expansion: String)] {
        names.sorted { ($0.lowercased(), $0) < ($1.lowercased(), $1) }
            .compactMap { name in entries[name].map { (name, $0.expansion) } }
    }

    /// The abbreviations among what linking found in a text, with their entries.
    func abbreviations(of marks: [TextMark]) -> [Found] {
        marks.compactMap { mark in
            guard case .abbreviation(let name) = mark.meaning else { return nil }
            return entries[name].map { (mark.range, name, $0) }
        }
    }

    /// An abbreviation in a text: where it stands, in UTF-8 bytes, its name and its entry.
    typealias Found = (range: Range<Int>, name: String, entry: Entry)
}

extension PageContext {
    /// The link from this page to an entry of the glossary.
    func link(to place: GlossaryIndex.Place) -> Link { link(to: place.address, fragment: place.fragment) }
}

/// The abbreviations that a page has explained.
struct PageAbbreviations {
    /// An abbreviation and its entry in the glossary.
    typealias Named = (name: String, entry: GlossaryIndex.Entry)

    private var explained: Set<String> = []
    /// Every abbreviation that the page's texts use, explained there or not.
    private(set) var used: Set<String> = []

    /// Whether an abbreviation is to be explained here, because it was not before.
    mutating func claim(_ name: String) -> Bool {
        used.insert(name)
        return explained.insert(name).inserted
    }

    /// Keeps an abbreviation that stands where nothing is explained, as in a heading.
    mutating func note(_ name: String) { used.insert(name) }

    /// Those that stand in a link before anything explains them, in order.
    private var met: [Named] = []
    private var metNames: Set<String> = []

    /// Whether an abbreviation in a link is to be marked, because it was neither explained nor marked before.
    mutating func meet(_ name: String, _ entry: GlossaryIndex.Entry) -> Bool {
        used.insert(name)
        guard !explained.contains(name), metNames.insert(name).inserted else { return false }
        met.append((name, entry))
        return true
    }

    /// Those that stand in links and that nothing has explained so far.
    var left: [Named] { met.filter { !explained.contains($0.name) } }
}
