import CommonMark
import Diagnostics
import Markup
import Plan

/// What the reader of a document has taken for marks: those do what they say.
struct ReadMarks {
    /// A text that only some may read.
    struct Kept {
        let range: Range<Int>
        /// The audience that may, as it was written.
        let audience: String
    }

    /// The bytes of the marks, in order.
    private(set) var ranges: [Range<Int>] = []
    /// What is kept for an audience.
    private(set) var kept: [Kept] = []

    /// None: no mark takes in a cell or a value.
    init() {}

    /// The marks of a cell. In one of Markdown a block is a problem of its own.
    init(of cell: SourceText, in field: FieldDefinition) {
        guard case .prose = field.value, cell.text.utf8.count <= Markdown.maximumBlockBytes else { return }
        addFences(in: Markdown.blocks(cell.text))
    }

    /// The marks of a document: what its reader read.
    init(of reader: BodyReader, _ context: ReadingContext) {
        let body = reader.body
        addFences(in: reader.blocks)
        for block in reader.blocks where block.kind == .codeBlock(info: ExampleMarks.language) {
            let start = block.content.lowerBound
            ranges += ExampleMarks.ranges(in: body.slice(block.content), context)
                .map { $0.lowerBound + start..<$0.upperBound + start }
        }
        for container in reader.restricted {
            guard case .only(let audience) = container.audience else { continue }
            ranges.append(body.range(of: audience.span))
            kept.append(Kept(range: body.range(of: container.prose.source.span), audience: audience.text))
        }
        for entry in reader.result.entries {
            if let audience = entry.fields[.audience] { ranges.append(body.range(of: audience.span)) }
        }
        ranges.sort { $0.lowerBound < $1.lowerBound }
        if let audience = reader.result.front.text(.audience) {
            kept.append(Kept(range: 0..<body.text.utf8.count, audience: audience.text))
        }
    }

    /// A fence with a word behind it either was read or is a problem of its own.
    private mutating func addFences(in blocks: [MarkdownBlock]) {
        for block in blocks {
            if case .codeBlock(let info) = block.kind, !info.isEmpty {
                ranges.append(block.range.lowerBound..<max(block.range.lowerBound, block.content.lowerBound))
            }
            addFences(in: block.children)
        }
    }

    /// Whether a mark at a place was read.
    func covers(_ range: Range<Int>) -> Bool {
        let next = ranges.firstPlace { $0.lowerBound >= range.upperBound }
        return next > 0 && ranges[next - 1].upperBound > range.lowerBound
    }

    /// Whether what stands at a place is kept for an audience, or a narrower one, anyway.
    func keeps(_ range: Range<Int>, for audience: String, of audiences: [String]) -> Bool {
        guard let meant = audiences.firstIndex(of: audience) else { return false }
        return kept.contains { kept in
            kept.range.overlaps(range) && audiences.firstIndex(of: kept.audience).map { $0 <= meant } == true
        }
    }
}

extension SourceText {
    /// Where a span of the file stands in a text that is a piece of it as it is.
    fileprivate func range(of span: Span) -> Range<Int> { span.start - self.span.start..<span.end - self.span.start }
}
