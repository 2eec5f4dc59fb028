import CCmark
import Markup

extension SourceLines {
    /// How a code block ends; nil for one that is indented and for any other node.
    ///
    /// libcmark keeps both to itself, so they are seen by what it took out: the text of a fenced block is without its
    /// fences.
    func fence(of node: CNode) -> MarkupFence? {
        guard node.type == CMARK_NODE_CODE_BLOCK else { return nil }
        let position = node.position
        let start = offset(line: position.startLine, column: position.startColumn)
        let opening = bytes[start..<contents(ofLine: position.startLine).upperBound]
        guard let mark = opening.first, let lineCount = lineCount(of: node, behind: opening) else { return nil }
        let last = min(position.endLine, count)
        let isClosed =
            lineCount == last - position.startLine - 1
            && isFence(line: last, mark, atLeast: opening.prefix { $0 == mark }.count) && !node.isFollowed(onLine: last)
        return isClosed ? .closed : .open
    }

    /// How many lines the text of a fenced block has; nil when the block is indented, so that what would be its fence
    /// is the first line of the text.
    private func lineCount(of node: CNode, behind opening: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
        node.literal.withBytes { literal in
            let text = SourceLines(literal)
            let isIndented = node.info.isEmpty && literal[text.contents(ofLine: 1)].elementsEqual(opening)
            return isIndented ? nil : text.count - 1
        }
    }

    /// Whether there is nothing on a line but a fence and the marks of quotations around it.
    private func isFence(line: Int, _ mark: UInt8, atLeast least: Int) -> Bool {
        var marks = 0
        for index in contents(ofLine: line) {
            if bytes[index] == mark {
                marks += 1
            } else if !isSpace(at: index), bytes[index] != UInt8(ascii: ">") || marks > 0 {
                return false
            }
        }
        return marks >= least
    }
}

extension CNode {
    /// Whether what follows the node begins on a line: libcmark counts the line behind to a block that ends with the
    /// list or quotation that it is in.
    fileprivate func isFollowed(onLine line: Int) -> Bool {
        var ancestor: CNode? = self
        while let node = ancestor {
            if let next = node.next { return next.position.startLine <= line }
            ancestor = node.parent
        }
        return false
    }
}
