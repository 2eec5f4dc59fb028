import Markup

/// Describes libcmark's blocks as values. What libcmark keeps to itself (where an item's content begins, whether a
/// code block is fenced) is read from the text.
struct BlockReader {
    let lines: SourceLines

    /// The blocks inside a document.
    func blocks(of document: CNode) -> [MarkdownBlock] {
        children(of: document, before: lines.count + 1, depth: 0)
    }

    private func children(of node: CNode, before limit: Int, depth: Int) -> [MarkdownBlock] {
        guard depth < Markdown.maximumDepth else { return [] }
        var blocks: [MarkdownBlock] = []
        var child = node.firstChild
        while let node = child, node.isBlock {
            child = node.next
            // A block ends before the next one, and inside its parent. libcmark counts the line behind to a heading
            // that is underlined, and to a code block whose list ends before its fence is closed.
            let next = child.map { $0.position.startLine } ?? limit
            blocks.append(block(node, before: min(next, limit), depth: depth))
        }
        return blocks
    }

    private func block(_ node: CNode, before limit: Int, depth: Int) -> MarkdownBlock {
        let position = node.position
        let startLine = min(max(position.startLine, 1), lines.count)
        // libcmark counts the blank lines behind a list, quote or indented code to it.
        var endLine = max(startLine, min(position.endLine, limit - 1, lines.count))
        while endLine > startLine, lines.isBlank(line: endLine) { endLine -= 1 }

        let start = lines.offset(line: startLine, column: position.startColumn)
        let end = max(start, lines.contents(ofLine: endLine).upperBound)
        let kind = node.kind
        let fence = lines.fence(of: node)
        var content = start..<end
        var indentation = 0
        switch kind {
        case .item:
            let (first, column) = lines.itemContent(at: start, inLine: startLine)
            content = first..<max(first, end)
            indentation = column
        case .heading: content = headingContent(from: start, to: end, startLine: startLine, endLine: endLine)
        case .codeBlock: if let fence { content = codeContent(lines: startLine...endLine, fence) }
        default: break
        }
        return MarkdownBlock(
            kind: kind,
            range: lines.range(ofLine: startLine).lowerBound..<lines.range(ofLine: endLine).upperBound,
            content: content,
            contentIndentation: indentation,
            fence: fence,
            children: children(of: node, before: endLine + 1, depth: depth + 1))
    }
}

extension BlockReader {
    private func headingContent(from start: Int, to end: Int, startLine: Int, endLine: Int) -> Range<Int> {
        guard start < end, lines.bytes[start] == UInt8(ascii: "#") else {
            // The line below the heading is its mark.
            let text = endLine > startLine ? lines.contents(ofLine: endLine - 1).upperBound : end
            return start..<max(start, text)
        }
        var first = start
        while first < end, lines.bytes[first] == UInt8(ascii: "#") { first += 1 }
        while first < end, lines.isSpace(at: first) { first += 1 }
        var last = end
        while last > first, lines.isSpace(at: last - 1) { last -= 1 }
        // Closing marks count only behind a space, or where there is nothing else.
        var closing = last
        while closing > first, lines.bytes[closing - 1] == UInt8(ascii: "#") { closing -= 1 }
        if closing < last, closing == first || lines.isSpace(at: closing - 1) { last = closing }
        while last > first, lines.isSpace(at: last - 1) { last -= 1 }
        return first..<last
    }

    /// The lines between the fences. A fence that is never closed reaches to the end of what it is in.
    private func codeContent(
        lines range: ClosedRange<Int>, _ fence: MarkupFence
    ) -> Range<Int> {
        let first = lines.range(ofLine: range.lowerBound).upperBound
        let last = fence == .closed ? range.upperBound - 1 : range.upperBound
        return first..<max(first, lines.range(ofLine: last).upperBound)
    }
}
