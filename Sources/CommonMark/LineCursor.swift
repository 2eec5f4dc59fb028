import CCmark

/// A place on a line that moves by columns, of which a tab has up to four.
struct LineCursor {
    private let lines: SourceLines
    private let end: Int
    private var offset: Int
    /// How many columns of the tab at the offset have been passed.
    private var passedColumns = 0
    private(set) var column = 0

    init(in lines: SourceLines, line: Int) {
        self.lines = lines
        let contents = lines.contents(ofLine: line)
        offset = contents.lowerBound
        end = contents.upperBound
    }

    /// Where the rest of the line begins. libcmark turns a tab that was passed half way into spaces, and counts them.
    var contentOffset: Int {
        passedColumns == 0 ? offset : offset + 1 - (4 - column % 4)
    }

    /// Moves by so many columns, or to the end.
    mutating func advance(columns: Int) {
        var rest = columns
        while rest > 0, offset < end {
            let width = lines.bytes[offset] == UInt8(ascii: "\t") ? 4 - column % 4 : 1
            if width > rest {
                passedColumns += rest
                column += rest
                return
            }
            rest -= width
            column += width
            offset += 1
            passedColumns = 0
        }
    }

    /// Moves to the first character that isn't a space or tab.
    mutating func skipSpaces() {
        advance(columns: indentation)
    }

    /// Moves past what a line inside a block quote or list item begins with, if it is there.
    mutating func enter(_ container: CNode, _ itemIndentation: Int) -> Bool {
        let indentation = indentation
        guard container.type == CMARK_NODE_BLOCK_QUOTE else {
            if indentation < itemIndentation { return false }
            advance(columns: itemIndentation)
            return true
        }
        var ahead = self
        ahead.advance(columns: indentation)
        guard indentation < 4, ahead.offset < end, lines.bytes[ahead.offset] == UInt8(ascii: ">") else { return false }
        ahead.advance(columns: 1)
        if ahead.offset < end, lines.isSpace(at: ahead.offset) { ahead.advance(columns: 1) }
        self = ahead
        return true
    }

    /// How many columns of space are ahead.
    private var indentation: Int {
        var index = offset
        var reached = column
        while index < end, lines.isSpace(at: index) {
            reached += lines.bytes[index] == UInt8(ascii: "\t") ? 4 - reached % 4 : 1
            index += 1
        }
        return reached - column
    }
}
