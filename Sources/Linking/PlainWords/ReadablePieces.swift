import Diagnostics
import Markup
import Plan

/// The pieces of a Markdown text that are read as sentences: its paragraphs, headings and items of lists.
///
/// What is quoted in a block is left out, being in somebody's own words; so are code and with it the live blocks, the
/// addresses of links, and pictures.
struct ReadablePieces: MarkupVisitor {
    /// A piece as it is read, and where it stands.
    struct Piece {
        fileprivate(set) var text = ""
        /// Where runs of it begin: in the piece, and in the Markdown, in UTF-8 bytes.
        private var runs: [(offset: Int, source: Int)] = []

        fileprivate mutating func append(_ text: String, at source: Int) {
            runs.append((self.text.utf8.count, source))
            self.text += text
        }

        /// Where a range of the piece stands in the Markdown.
        func source(of range: Range<Int>) -> Range<Int> {
            let start = source(of: range.lowerBound)
            return range.isEmpty ? start..<start : start..<max(start, source(of: range.upperBound - 1) + 1)
        }

        private func source(of offset: Int) -> Int {
            guard !runs.isEmpty else { return offset }
            let run = runs[max(0, runs.firstPlace { $0.offset > offset } - 1)]
            return run.source + offset - run.offset
        }
    }

    private(set) var pieces: [Piece] = []
    /// What linking found in the text.
    private let marks: [Int: [TextMark]]
    private var open: Piece?
    /// How many quotations and pictures stand around the place.
    private var hidden = 0

    init(of text: Prose) { marks = text.marks }

    mutating func enter(_ node: MarkupNode) {
        switch node.kind {
        case .paragraph, .heading: open = Piece()
        case .blockQuote, .image: hidden += 1
        case .text: append(words(of: node), at: node.byteRange.lowerBound)
        case .softBreak, .lineBreak, .code: append(" ", at: node.byteRange.lowerBound)
        default: break
        }
    }

    mutating func leave(_ node: MarkupNode) {
        switch node.kind {
        case .paragraph, .heading:
            if let open, !open.text.isEmpty { pieces.append(open) }
            open = nil
        case .blockQuote, .image: hidden -= 1
        default: break
        }
    }

    /// The words of a node with spaces in place of its references, so that everything else stays in its place.
    private func words(of node: MarkupNode) -> String {
        let references = marks[node.place]?.filter { $0.entity != nil } ?? []
        guard !references.isEmpty else { return node.literal }
        var bytes = Array(node.literal.utf8)
        for byte in references.flatMap(\.range) { bytes[byte] = UInt8(ascii: " ") }
        return String(decoding: bytes, as: UTF8.self)
    }

    private mutating func append(_ text: String, at source: Int) {
        if hidden == 0 { open?.append(text, at: source) }
    }
}
