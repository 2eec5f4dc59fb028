import CCmark

extension SourceLines {
    /// Finds where the content of a list item begins by the rules of CommonMark: up to four columns of space behind
    /// the marker belong to it; with five or more the content is indented code and only one does; a blank rest counts
    /// as one.
    ///
    /// - Returns: The offset, and the column counted from 0.
    func itemContent(at start: Int, inLine line: Int) -> (offset: Int, column: Int) {
        let end = contents(ofLine: line).upperBound
        var marker = start
        while marker < end, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[marker]) { marker += 1 }
        marker = min(marker + 1, end)
        var first = marker
        while first < end, isSpace(at: first) { first += 1 }
        let markerColumn = column(at: marker, inLine: line)
        let firstColumn = column(at: first, inLine: line)
        if first == end { return (first, markerColumn + 1) }
        return firstColumn - markerColumn > 4 ? (marker + 1, markerColumn + 1) : (first, firstColumn)
    }

    /// How many bytes stand on a line before what libcmark counts as the content of a paragraph that began on an
    /// earlier line: the marks and indentation of what the paragraph is in, and, unless the line is a lazy one that
    /// lacks some of them, its own indentation.
    ///
    /// Nil where so much is nested that finding out isn't worth it.
    func prefix(ofLine line: Int, in block: CNode) -> Int? {
        var containers: [CNode] = []
        var ancestor = block.parent
        while let container = ancestor {
            if [CMARK_NODE_BLOCK_QUOTE, CMARK_NODE_ITEM].contains(container.type) { containers.append(container) }
            if containers.count > 32 { return nil }
            ancestor = container.parent
        }
        containers.reverse()
        var indentations: [Int] = []
        for (index, container) in containers.enumerated() {
            indentations.append(indentation(of: container, in: containers[..<index], indentations))
        }
        var cursor = LineCursor(in: self, line: line)
        for (container, indentation) in zip(containers, indentations) where !cursor.enter(container, indentation) {
            return cursor.contentOffset - range(ofLine: line).lowerBound
        }
        cursor.skipSpaces()
        return cursor.contentOffset - range(ofLine: line).lowerBound
    }

    /// How many columns an item's other lines are indented by, counted from where the containers around it end.
    private func indentation(of item: CNode, in containers: ArraySlice<CNode>, _ indentations: [Int]) -> Int {
        guard item.type == CMARK_NODE_ITEM else { return 0 }
        let position = item.position
        let start = offset(line: position.startLine, column: position.startColumn)
        var cursor = LineCursor(in: self, line: position.startLine)
        for (container, indentation) in zip(containers, indentations) {
            // A container that begins on the same line is entered behind its marker, not by indentation.
            if container.type == CMARK_NODE_ITEM, container.position.startLine == position.startLine {
                cursor.advance(columns: itemColumn(of: container) - cursor.column)
            } else if !cursor.enter(container, indentation) {
                break
            }
        }
        return itemContent(at: start, inLine: position.startLine).column - cursor.column
    }

    private func itemColumn(of item: CNode) -> Int {
        let position = item.position
        let start = offset(line: position.startLine, column: position.startColumn)
        return itemContent(at: start, inLine: position.startLine).column
    }
}
