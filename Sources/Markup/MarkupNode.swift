/// A node of a text that is walked.
package struct MarkupNode: Sendable {
    private let tree: Markup.Tree
    /// Its place among the nodes of the text.
    package let place: Int

    init(_ tree: Markup.Tree, _ place: Int) {
        self.tree = tree
        self.place = place
    }

    private var record: Markup.Record { tree.records[place] }

    /// What it is.
    package var kind: MarkupKind { record.kind }

    /// What it is inside of; nil for the document.
    package var parent: MarkupNode? { place == 0 ? nil : MarkupNode(tree, Int(record.parent)) }

    /// Whether nothing is inside it.
    package var isEmpty: Bool { Int(record.end) == place + 1 }

    /// The text of a text, code, code block or raw HTML node, with entities and escapes resolved; empty for others.
    package var literal: String { tree.string(record.literal) }

    /// Where a link or image leads, as the author wrote it: not checked. Empty for others.
    package var destination: String { tree.string(record.destination) }

    /// The title of a link or image; empty if it has none.
    package var title: String { tree.string(record.title) }

    /// The bytes that it takes up in the text that was parsed; always inside it.
    ///
    /// A break, to which libcmark gives no place, is an empty range behind what stands before it.
    package var byteRange: Range<Int> { Int(record.source.lowerBound)..<Int(record.source.upperBound) }

    /// How a fenced code block ends; nil for any other node.
    package var fence: MarkupFence? { record.fence }

    /// The line that it begins on, counted from 1 in the text that was parsed.
    package var startLine: Int { Int(record.startLine) }

    /// Whether it is a paragraph of a list without blank lines, which is written without its tags.
    package var isInTightList: Bool {
        guard case .list(let list)? = parent?.parent?.kind else { return false }
        return list.isTight
    }

    /// The only node inside it; nil where there are none or several.
    package var onlyChild: MarkupNode? {
        guard !isEmpty, tree.records[place + 1].end == record.end else { return nil }
        return MarkupNode(tree, place + 1)
    }

    /// The words of the node and of what is inside it: text, code and alternative texts. Line ends are spaces, raw HTML
    /// is left out, and a line end stands between blocks.
    package var plainText: String {
        var words = ""
        tree.forEachEvent(in: place..<Int(record.end)) { node, isEntering in
            switch node.kind {
            case .text, .code, .codeBlock: words += node.literal
            case .softBreak, .lineBreak: words += " "
            case .paragraph, .heading: if !isEntering, node.place != place { words += "\n" }
            default: break
            }
        }
        while words.utf8.last == UInt8(ascii: "\n") { words.removeLast() }
        return words
    }
}
