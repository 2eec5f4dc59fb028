/// Problems as they are listed: of many of a kind in one file the first are shown, and the last of those says how many
/// there are beside it. Whoever has made one slip twenty thousand times needs to read of it once.
struct ProblemList {
    /// How many of a kind are shown of a file.
    static let most = 50

    /// A problem that is shown.
    struct Item {
        let diagnostic: Diagnostic
        /// How many of its kind in its file are not shown; said of the last one alone.
        var more = 0
    }

    /// What is shown, in the order in which it was given.
    private(set) var items: [Item] = []

    /// Lists problems.
    init(_ diagnostics: [Diagnostic]) {
        var places: [Kind: (count: Int, last: Int)] = [:]
        for diagnostic in diagnostics {
            let kind = Kind(id: diagnostic.id, path: diagnostic.span.file.path)
            let (count, last) = places[kind] ?? (0, 0)
            if count < ProblemList.most {
                places[kind] = (count + 1, items.count)
                items.append(Item(diagnostic: diagnostic, more: diagnostic.count - 1))
                if count > 0 { moveCount(from: last) }
            } else {
                items[last].more += diagnostic.count
            }
        }
    }

    /// Has the last of a kind say what one before it said.
    private mutating func moveCount(from place: Int) {
        items[items.count - 1].more += items[place].more
        items[place].more = 0
    }

    private struct Kind: Hashable {
        let id: String
        let path: String
    }
}
