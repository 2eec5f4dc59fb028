import Diagnostics
import Markup
import Plan

extension PageContext {
    /// A text without its markup, for attributes and titles.
    func plainText(_ prose: Prose) -> String {
        prose.withContainers.map { prose in
            if let words = prose.markup.words { return words }
            var collector = PlainTextCollector()
            prose.markup.walk(with: &collector)
            return collector.text
        }.joined(separator: " ")
    }
}

/// Collects the words of a Markdown text.
private struct PlainTextCollector: MarkupVisitor {
    private(set) var text = ""

    mutating func enter(_ node: MarkupNode) {
        switch node.kind {
        case .text, .code: text += node.literal
        case .softBreak, .lineBreak: text += " "
        case .paragraph, .heading, .item: if !text.isEmpty { text += " " }
        default: break
        }
    }
}
