import Diagnostics
import Markup
import Plan

/// A text as a reader has it: without the signs of Markdown, with what pictures are said to show, and with the place of
/// each byte in what the author wrote.
struct ReaderText {
    let source: SourceText
    /// What is read. Paragraphs are lines.
    private(set) var text = ""
    /// Where each byte stands in the source; nil where the two are the same.
    private var places: [Int]?

    init(_ source: SourceText, _ markup: Markup?) {
        self.source = source
        guard let markup, markup.words == nil else {
            text = source.text
            return
        }
        places = []
        markup.walk(with: &self)
    }

    /// Where a range of the text stands.
    func span(_ range: Range<Int>) -> Span {
        guard let places, !range.isEmpty, range.upperBound <= places.count else { return source.span(range) }
        let (start, end) = (places[range.lowerBound], places[range.upperBound - 1])
        return source.span(start..<max(start, end) + 1)
    }

    private mutating func add(_ words: String, at offset: Int) {
        text += words
        places?.append(contentsOf: offset..<offset + words.utf8.count)
    }

    /// Adds words whose letters have no place of their own.
    private mutating func add(_ words: String, of node: MarkupNode) {
        guard !words.isEmpty else { return }
        endLine(at: node)
        text += words
        places?.append(contentsOf: repeatElement(node.byteRange.lowerBound, count: words.utf8.count))
        endLine(at: node)
    }

    private mutating func endLine(at node: MarkupNode) { add("\n", at: node.byteRange.lowerBound) }
}

extension ReaderText: MarkupVisitor {
    mutating func enter(_ node: MarkupNode) {
        switch node.kind {
        case .text: add(node.literal, at: node.byteRange.lowerBound)
        case .code:
            let signs = max(0, node.byteRange.count - node.literal.utf8.count) / 2
            add(node.literal, at: node.byteRange.lowerBound + signs)
        case .codeBlock(let info):
            // What stands in a live block is shown by itself.
            if BlockDefinition.named(info) == nil { add(node.literal, of: node) }
        case .softBreak, .lineBreak: add(" ", at: node.byteRange.lowerBound)
        case .paragraph, .heading, .item, .blockQuote, .list, .thematicBreak: endLine(at: node)
        case .link, .image: add(node.title, of: node)
        case .document, .htmlBlock, .htmlInline, .emphasis, .strong, .other: break
        }
    }

    mutating func leave(_ node: MarkupNode) {
        guard node.kind == .link, node.destination.hasPrefix("mailto:") else { return }
        add(node.destination, of: node)
    }
}
