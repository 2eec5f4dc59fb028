import CommonMark
import Diagnostics
import Plan

extension PageContext {
    /// A text without its markup, for attributes and titles.
    func plainText(_ prose: Prose) -> String {
        prose.withContainers.map { prose in
            if Markdown.isWords(prose.source.text) { return prose.source.text }
            var collector = PlainTextCollector()
            Markdown.walk(prose.source.text, with: &collector)
            return collector.text
        }.joined(separator: " ")
    }
}

/// Collects the words of a Markdown text.
private struct PlainTextCollector: MarkdownVisitor {
    private(set) var text = ""

    mutating func enter(_ node: borrowing MarkdownNode) {
        switch node.kind {
        case .text, .code: text += node.literal
        case .softBreak, .lineBreak: text += " "
        case .paragraph, .heading, .item: if !text.isEmpty { text += " " }
        default: break
        }
    }
}
