import Diagnostics
import Graph
import Plan

/// The posts, boards and terms of a content by every way in which they are written, and what is said of them.
struct Registers: Sendable {
    /// Which register an entry stands in.
    enum Kind: Int, CaseIterable, Sendable { case post, board, term }

    /// An entry of a register.
    struct Entry: Sendable {
        let kind: Kind
        /// Its place in its register.
        let index: Int
        /// Its ways of writing, by their numbers; the first is the name that it goes by.
        var spellings = 0..<0
        /// What is said of it.
        var texts: [PlainText?] = []
        /// What of that names posts.
        var posts: [PlainText?] = []
    }

    /// The entries: posts, then boards, then terms, in the order of their registers.
    let entries: [Entry]
    /// Every way of writing an entry.
    let spellings: [PlainText]
    /// The entry of each spelling.
    let owners: [Int]
    /// Finds spellings in texts.
    let finder: SpellingFinder
    /// Takes the fields apart that name posts, as linking does.
    private let posts: PostNames
    /// The spellings of each register by their folded texts.
    private let names: [Kind: [String: [Int]]]

    init(_ content: Content) {
        let all =
            content.posts.enumerated().map { index, post in
                (
                    Entry(kind: .post, index: index, texts: [post.organisation], posts: [post.succeededBy]),
                    [post.name] + post.also
                )
            }
            + content.boards.enumerated().map { index, board in
                let clock = board.clock(in: content.calendar)
                let texts = [board.meets, board.purpose, clock?.name, clock?.start, clock?.source] + board.receives
                return (
                    Entry(kind: .board, index: index, texts: texts, posts: [board.chair] + board.members),
                    [board.name] + board.also
                )
            }
            + content.glossary.enumerated().map { index, term in
                (
                    Entry(kind: .term, index: index, texts: [term.meaning]),
                    [term.term, term.standsFor].compactMap(\.self)
                )
            }
        var entries: [Entry] = []
        var spellings: [PlainText] = []
        var owners: [Int] = []
        for (entry, written) in all {
            var entry = entry
            entry.spellings = spellings.count..<spellings.count + written.count
            owners += written.map { _ in entries.count }
            spellings += written
            entries.append(entry)
        }
        func numbered(_ kind: Kind) -> [(id: Int, text: String)] {
            owners.indices.filter { entries[owners[$0]].kind == kind }.map { ($0, spellings[$0].text) }
        }
        self.entries = entries
        self.spellings = spellings
        self.owners = owners
        finder = SpellingFinder([
            (.longest, numbered(.post)), (.longest, numbered(.board)), (.all, numbered(.term)),
        ])
        // Names that belong to two posts are reported when they are linked.
        var known: [Diagnostic] = []
        posts = PostNames(content.posts, &known)
        names = Dictionary(
            uniqueKeysWithValues: Kind.allCases.map { kind in
                (kind, Dictionary(grouping: numbered(kind)) { Vocabulary.fold($0.text) }.mapValues { $0.map(\.id) })
            })
    }

    /// What a field names that names an entry, or several posts.
    func named(_ kind: Kind, in field: SourceText) -> [Int] {
        let parts = kind == .post ? posts.parts(of: field).map(\.written) : []
        return (parts + [field]).flatMap { names[kind]?[Vocabulary.fold($0.text)] ?? [] }
    }
}
