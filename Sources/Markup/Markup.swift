/// A Markdown text as it was parsed: its nodes in the order of the text, each before what is inside it. It is parsed once,
/// where the sources are read, and whoever looks at the text afterwards walks this.
package struct Markup: Sendable {
    /// A node: places in `strings`, and where it ends among the nodes.
    package struct Record: Sendable {
        package let kind: MarkupKind
        /// The text of a text, code, code block or raw HTML node; of a heading nothing.
        package let literal: Range<Int32>
        /// Where a link or image leads.
        package let destination: Range<Int32>
        /// The title of a link or image.
        package let title: Range<Int32>
        /// The bytes that it takes up in the text.
        package let source: Range<Int32>
        /// How a fenced code block ends; nil for any other node.
        package let fence: MarkupFence?
        /// The line that it begins on, from 1; 0 where that is not known.
        package let startLine: Int32
        /// The node that it is inside of; its own place for the document.
        package let parent: Int32
        /// The place behind the last node that is inside it.
        package var end: Int32

        package init(
            kind: MarkupKind, literal: Range<Int32> = 0..<0, destination: Range<Int32> = 0..<0,
            title: Range<Int32> = 0..<0, source: Range<Int32>, fence: MarkupFence? = nil, startLine: Int32,
            parent: Int32, end: Int32
        ) {
            self.kind = kind
            self.literal = literal
            self.destination = destination
            self.title = title
            self.source = source
            self.fence = fence
            self.startLine = startLine
            self.parent = parent
            self.end = end
        }
    }

    /// The words of all nodes, one after the other.
    package let strings: String
    /// The nodes; none for a text that is one paragraph of words, which means itself.
    private let parsed: [Record]?

    /// Takes nodes and their words.
    package init(strings: String, records: [Record]) {
        self.strings = strings
        parsed = records
    }

    /// One paragraph of words alone. Most steps, measures and cells are, and cost nothing to keep.
    package init(words: String) {
        strings = words
        parsed = nil
    }

    /// The place of the node that holds them, when the text is one paragraph of words alone.
    package static let placeOfWords = 2

    /// The words, when the text is one paragraph of words alone.
    package var words: String? { parsed == nil ? strings : nil }

    /// The nodes in order, the document first.
    package var records: [Record] {
        if let parsed { return parsed }
        let all = 0..<Int32(strings.utf8.count)
        return [
            Record(kind: .document, source: all, startLine: 1, parent: 0, end: 3),
            Record(kind: .paragraph, source: all, startLine: 1, parent: 0, end: 3),
            Record(kind: .text, literal: all, source: all, startLine: 1, parent: 1, end: 3),
        ]
    }

    /// The blocks of the document's top level, in order.
    package var blocks: [MarkupNode] {
        let tree = Tree(self)
        var blocks: [MarkupNode] = []
        var place = 1
        while place < tree.records.count {
            blocks.append(MarkupNode(tree, place))
            place = Int(tree.records[place].end)
        }
        return blocks
    }

    /// Shows each node to a visitor, in the order of the text.
    package func walk(with visitor: inout some MarkupVisitor) {
        forEachEvent { node, isEntering in
            if isEntering { visitor.enter(node) } else { visitor.leave(node) }
        }
    }

    /// Calls a closure for each node, on the way in and, if it can hold others, on the way out.
    package func forEachEvent(_ body: (_ node: MarkupNode, _ isEntering: Bool) -> Void) {
        let tree = Tree(self)
        tree.forEachEvent(in: tree.records.indices, body)
    }

    /// The nodes of a text that is walked, with their words.
    package struct Tree: Sendable {
        let records: [Record]
        let strings: String

        init(_ markup: Markup) {
            records = markup.records
            strings = markup.strings
        }

        func forEachEvent(in places: Range<Int>, _ body: (_ node: MarkupNode, _ isEntering: Bool) -> Void) {
            // The innermost node that was entered and not left; what it is inside of was entered before.
            var open: Int?
            func leave() {
                guard let left = open else { return }
                body(MarkupNode(self, left), false)
                let parent = Int(records[left].parent)
                open = places.lowerBound <= parent && parent < left ? parent : nil
            }
            for place in places {
                while let last = open, Int(records[last].end) <= place { leave() }
                let node = MarkupNode(self, place)
                body(node, true)
                if node.kind.canHoldOthers { open = place }
            }
            while open != nil { leave() }
        }

        func string(_ range: Range<Int32>) -> String {
            guard !range.isEmpty else { return "" }
            let utf8 = strings.utf8
            if range.lowerBound == 0, Int(range.upperBound) == utf8.count { return strings }
            let start = utf8.index(utf8.startIndex, offsetBy: Int(range.lowerBound))
            let end = utf8.index(start, offsetBy: range.count)
            return String(strings[start..<end])
        }
    }
}

/// What is shown each node of a text.
package protocol MarkupVisitor {
    /// Comes to a node, before what is inside it.
    mutating func enter(_ node: MarkupNode)

    /// Leaves a node that can hold others, after what is inside it. Text, code, breaks, rules and raw HTML are only
    /// entered.
    mutating func leave(_ node: MarkupNode)
}

extension MarkupVisitor {
    /// Does nothing.
    package mutating func leave(_ node: MarkupNode) {}
}
