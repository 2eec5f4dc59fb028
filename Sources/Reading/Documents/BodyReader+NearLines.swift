import CommonMark
import Diagnostics
import Markup
import Plan

/// Lines that were meant for the heading of an entry, and are no heading of the document: `##P1.2`, `**P1.2 Title**`, one
/// that is indented, or that stands in a list or quotation.
extension BodyReader {
    /// Such a line, and what stands below it in its block.
    private struct NearLine {
        let heading: SourceText
        let rest: SourceText?
        /// Whether its own signs show that a heading was meant.
        let isMarked: Bool
        /// Whether a number alone may be meant for an id.
        var allowsNumber = false
    }

    /// Tells a line that was meant for the heading of an entry, and begins that; false for any other block.
    mutating func readNearEntry(
        _ block: MarkdownBlock, at place: Int, _ context: inout ReadingContext
    ) -> Bool {
        guard let entry = document.definition.entry, let line = nearLine(block) else { return false }
        let (id, title) = HeadingText.split(line.heading)
        let near = NearEntry(line.heading, in: setting, isSure: false)
        if NearEntry.isID(id.text), !title.isEmpty, isOfDocument(id.text) {
            let next = blocks.dropFirst(place + 1).first
            let isFollowed =
                line.rest.flatMap { FieldLines($0) } != nil
                || (line.rest == nil && next.map { isFields($0, of: entry, context) } == true)
            guard line.isMarked || isFollowed else { return false }
            context.report(
                .almostAnEntry, "`\(id.text)` stands in no heading, so the entry would be text", at: line.heading.span,
                help: "begin the line with `## \(id.text)`: two signs, a space, the id, nothing before them")
            start(.entry(id: id, title: title), at: block, &context)
        } else if let near, isMeant(near, line) {
            tell(near, &context)
            start(near, at: block, &context)
        } else {
            return false
        }
        // A sharper word on the same line.
        let span = body.span(block.range)
        context.problems.removeAll {
            $0.id == ReadingKind.boldHeading.rawValue && $0.span.file === body.file && $0.span.line == span.line
        }
        if let lines = line.rest.flatMap({ FieldLines($0) }) {
            expectsFields = false
            EntryFields(columns: document.columns).read(lines, into: &result, &context)
        }
        return true
    }

    /// Whether a line was meant for a heading: signs of one before a number or an id, or anything else that shows it before
    /// an id as the document has them, and a title.
    private func isMeant(_ near: NearEntry, _ line: NearLine) -> Bool {
        if line.allowsNumber { return true }
        return line.isMarked && !near.title.isEmpty && near.id.map { isOfDocument($0.text) } == true
    }

    private func nearLine(_ block: MarkdownBlock) -> NearLine? {
        switch block.kind {
        case .paragraph: nearLine(in: body.slice(block.range), isCode: false)
        case .codeBlock where block.fence == nil: nearLine(in: body.slice(block.range), isCode: true)
        case .list, .item, .blockQuote:
            block.children.lazy.compactMap { child in
                if case .heading = child.kind {
                    return NearLine(heading: body.slice(child.content).trimmed, rest: nil, isMarked: true)
                }
                return child.kind == .paragraph ? nil : nearLine(child)
            }.first
        default: nil
        }
    }

    private func nearLine(in text: SourceText, isCode: Bool) -> NearLine? {
        // Most paragraphs hold no such line, which is seen from a few bytes.
        var start = 0
        var first: NearLine?
        for line in text.text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false) {
            defer { start += line.count + 1 }
            guard let byte = line.first(where: { !$0.isWhiteSpace }) else { continue }
            let isSign = "#\\".utf8.contains(byte)
            if isCode, !isSign { return nil }
            guard isSign || (start == 0 && ("*_".utf8.contains(byte) || byte.isASCIILetter)) else { continue }
            let written = text.slice(start..<start + line.count).trimmed
            let end = start + line.count + 1
            let below = end < text.text.utf8.count ? text.slice(end..<text.text.utf8.count) : nil
            if isSign {
                let signs = written.text.utf8.prefix { "#\\".utf8.contains($0) }
                guard signs.contains(UInt8(ascii: "#")) else { continue }
                let heading = written.slice(signs.count..<written.text.utf8.count).trimmed
                return NearLine(heading: heading, rest: below, isMarked: true, allowsNumber: signs.count > 1)
            }
            let bold = ["**", "__"].first { written.text.hasPrefix($0) && written.text.hasSuffix($0) }
            let count = written.text.utf8.count
            if bold != nil, count > 4 {
                first = NearLine(heading: written.slice(2..<count - 2).trimmed, rest: below, isMarked: true)
            } else if byte.isASCIILetter {
                first = NearLine(heading: written, rest: below, isMarked: false)
            }
        }
        return first
    }
}
