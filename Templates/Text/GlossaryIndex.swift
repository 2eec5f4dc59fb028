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

    /// Where its lists are cut.
    let cuts: ListCuts
    /// The terms in the order of the alphabet, with their places.
    let terms: [(term: GlossaryTerm, place: Place)]
    /// The boards with their places, in their order.
    let boards: [(board: Board, place: Place)]
    private let entries: [String: Entry]

    init(_ content: Content) {
        var ids = PageIDs()
        let inOrder = content.glossary.inOrder
        var cuts = ListCuts()
        cuts.cut(.terms, inOrder, weight: RowWeight.term)
        cuts.cut(.boards, content.boards, weight: RowWeight.board)
        func place(_ index: Int, in list: ListCuts.Name, _ id: String) -> Place {
            Place(address: .glossary.further(cuts.page(of: index, in: list)), fragment: ids.claim(id))
        }
        terms = inOrder.enumerated().map { index, term in
            (term, place(index, in: .terms, "term-" + Slug.make(term.term.text)))
        }
        boards = content.boards.enumerated().map { index, board in
            (board, place(index, in: .boards, Slug.make(board.name.text)))
        }
        self.cuts = cuts
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
