import CCmark

extension CNode {
    var position: MarkdownPosition {
        MarkdownPosition(
            startLine: Int(cmark_node_get_start_line(pointer)),
            startColumn: Int(cmark_node_get_start_column(pointer)),
            endLine: Int(cmark_node_get_end_line(pointer)),
            endColumn: Int(cmark_node_get_end_column(pointer)))
    }

    /// The paragraph or heading that an inline node is in.
    var enclosingBlock: CNode? {
        var block = parent
        while let candidate = block, !candidate.isBlock { block = candidate.parent }
        return block
    }

    /// The first text inside emphasis or a link, if it isn't too deep inside. libcmark says that emphasis and links
    /// of several lines begin on their last one.
    var firstLeaf: CNode? {
        guard !isBlock, var leaf = firstChild else { return nil }
        for _ in 0..<16 {
            guard let child = leaf.firstChild else { return leaf.type == CMARK_NODE_TEXT ? leaf : nil }
            leaf = child
        }
        return nil
    }
}

extension SourceLines {
    func byteRange(of node: CNode) -> Range<Int> {
        let position = node.position
        if position.startLine < 1 { return emptyRange(before: node) }
        var start = offset(line: position.startLine, column: position.startColumn)
        var end = offset(line: position.endLine, column: position.endColumn + 1)
        if !node.isBlock, let block = node.enclosingBlock {
            // The first line of a block is placed rightly. Of the others libcmark counts the columns of what is left
            // behind marks and indentation, and adds those of the first line.
            let first = block.position
            if position.startLine > first.startLine {
                start = offset(line: position.startLine, column: position.startColumn, in: block, from: first)
            }
            if position.endLine > first.startLine {
                end = offset(line: position.endLine, column: position.endColumn + 1, in: block, from: first)
            }
        }
        if node.type == CMARK_NODE_TEXT, let exact = literalEnd(of: node, at: start) { end = exact }
        if let leaf = node.firstLeaf { start = min(start, byteRange(of: leaf).lowerBound) }
        return start..<max(start, end)
    }

    /// The place of a node that libcmark gives none: behind the nearest one before it that has one. Lines of nothing
    /// but breaks are not followed for ever.
    private func emptyRange(before node: CNode) -> Range<Int> {
        var previous = node.previous
        for _ in 0..<8 {
            guard let candidate = previous else { break }
            if candidate.position.startLine > 0 {
                let end = byteRange(of: candidate).upperBound
                return end..<end
            }
            previous = candidate.previous
        }
        guard let block = node.enclosingBlock else { return 0..<0 }
        let position = block.position
        let start = offset(line: position.startLine, column: position.startColumn)
        return start..<start
    }

    /// Where a text ends if it stands in the source as it is. libcmark counts spaces at the end of a line to it.
    private func literalEnd(of node: CNode, at start: Int) -> Int? {
        node.literal.withBytes { literal in
            let end = start + literal.count
            guard end <= bytes.count, bytes[start..<end].elementsEqual(literal) else { return nil }
            return end
        }
    }

    private func offset(line: Int, column: Int, in block: CNode, from first: MarkdownPosition) -> Int {
        guard let prefix = prefix(ofLine: line, in: block) else { return offset(line: line, column: column) }
        return offset(line: line, column: column + prefix - (first.startColumn - 1))
    }
}
