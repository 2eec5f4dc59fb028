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
        var rest: SourceText?
        /// Whether its own signs show that a heading was meant.
        let isMarked: Bool
        /// Whether a number alone may be meant for an id.
        var allowsNumber = false
    }

    /// Tells a line that was meant for the heading of an entry, and begins that; false for any other block.
    mutating func readNearEntry(
        _ block: MarkdownBlock, at place: Int, _ context: inout ReadingContext
    ) -> Bool {
        guard let entry = document.definition.entry else { return false }
        tellFieldsWithoutEntry(block, entry, &context)
        guard let line = nearLine(block) else { return false }
        if readNearGroup(line.heading, line.rest, block, &context) { return true }
        let below = line.rest.flatMap { fields(in: $0, of: entry, context) }
        let next = line.rest == nil ? blocks.dropFirst(place + 1).first : nil
        let isFollowed =
            below != nil || next.map { fields(in: body.slice($0.range), of: entry, context) != nil } == true
        let lone = setting.loneRecommendation(line.heading)
        if line.isMarked || isFollowed, let (id, title) = lone.map({ ($0, $0) }) ?? entryOfOtherLevel(line.heading) {
            context.reportMeant(
                .almostAnEntry, "`\(id.text)` stands in no heading, so the entry would be text",
                at: setting.newRecommendation(line.heading)?.span ?? line.heading.span,
                help: "begin the line with `## \(id.text)`: two signs, a space, the id, nothing before them")
            startTold(id: id, title: title, at: block, &context)
            takeBackSigns(of: block, &context)
        } else if line.allowsNumber, let near = NearEntry(line.heading, in: setting, isSure: false) {
            tell(near, at: block, &context)
        } else if setting.isOpen, let below, below.lines.count > 1 {
            tellWithoutID("this line is no heading, so the fields below it are text", line.heading, at: block, &context)
        } else {
            return false
        }
        if let below {
            expectsFields = false
            EntryFields(columns: document.columns).read(below, into: &result, &context)
        }
        return true
    }

    /// Takes back what was told of signs within a list that was meant for an entry: its fields run into its item.
    private func takeBackSigns(of block: MarkdownBlock, _ context: inout ReadingContext) {
        guard case .list = block.kind else { return }
        let span = body.span(block.range)
        context.problems.removeAll { problem in
            problem.span.file === body.file && problem.id == ReadingKind.straySigns.rawValue
                && (span.start..<span.end).contains(problem.span.start)
        }
    }

    /// Fields before the first entry, which belong to none.
    private func tellFieldsWithoutEntry(
        _ block: MarkdownBlock, _ entry: RecordDefinition, _ context: inout ReadingContext
    ) {
        guard owner == .document(nil), setting.isOpen, !block.kind.isCode,
            let lines = fields(in: body.slice(block.range), of: entry, context)?.lines, lines.count > 1
        else { return }
        context.reportMeant(
            .unknownField, "`\(lines[0].name.text)` belongs to \(entry.name), and none begins above it",
            at: lines[0].name.span, help: "put a heading with its id above the fields, as in `## \(setting.id("1"))`")
    }

    private func nearLine(_ block: MarkdownBlock) -> NearLine? {
        switch block.kind {
        case .paragraph: nearLine(in: body.slice(block.range), isCode: false)
        case .codeBlock where block.fence == nil: nearLine(in: body.slice(block.range), isCode: true)
        case .htmlBlock: nearLine(inHTML: body.slice(block.range))
        case .list, .item, .blockQuote:
            block.children.lazy.compactMap { child in
                if case .heading = child.kind {
                    return NearLine(heading: body.slice(child.content).trimmed, isMarked: true)
                }
                guard child.kind == .paragraph else { return nearLine(child) }
                return block.kind == .item ? nearLine(inItem: body.slice(child.content).trimmed) : nil
            }.first
        default: nil
        }
    }

    /// `<h2>P1.2 Title</h2>`.
    private func nearLine(inHTML text: SourceText) -> NearLine? {
        guard let found = text.text.prefixMatch(of: /<h[1-6][^>\n]*>([^<\n]*)/.ignoresCase()) else { return nil }
        let start = text.text.utf8.distance(from: text.text.startIndex, to: found.output.1.startIndex)
        let heading = text.slice(start..<start + found.output.1.utf8.count).trimmed
        return heading.isEmpty ? nil : NearLine(heading: heading, isMarked: true)
    }

    /// An item that is a recommendation, or whose first line may be an entry if its fields stand below it.
    private func nearLine(inItem text: SourceText) -> NearLine? {
        if setting.isRecommendation(text) { return NearLine(heading: text, isMarked: true) }
        guard !takesItems, let line = nearLine(in: text, isCode: false), line.rest != nil else { return nil }
        return NearLine(heading: line.heading, rest: line.rest, isMarked: false)
    }

    /// The first line with the signs of a heading; else the first line, which what follows may show to be one.
    private func nearLine(in text: SourceText, isCode: Bool) -> NearLine? {
        var start = 0
        var first: NearLine?
        for line in text.text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false) {
            defer { start += line.count + 1 }
            // Most lines begin with a letter, and cost no more than to see that.
            guard let byte = line.first(where: { !$0.isWhiteSpace }) else { continue }
            let isSign = "#\\".utf8.contains(byte) || byte == 0xE2
            if isCode, !isSign { return nil }
            guard isSign || first == nil else { continue }
            let written = text.slice(start..<start + line.count).trimmed
            let end = start + line.count + 1
            let below = end < text.text.utf8.count ? text.slice(end..<text.text.utf8.count) : nil
            let signs = written.text.unicodeScalars.prefix { "#\\• \t".unicodeScalars.contains($0) }
            let length = String(signs).utf8.count
            let heading = written.slice(length..<written.text.utf8.count)
            if signs.contains("#") {
                let count = signs.filter { $0 == "#" }.count
                return NearLine(heading: heading, rest: below, isMarked: true, allowsNumber: count > 1)
            }
            // Of a recommendation the id alone may be stressed: `**OA3** How children are heard`.
            let isBold = ["**", "__"].contains {
                heading.text.hasPrefix($0) && (heading.text.hasSuffix($0) || setting.isRecommendation(heading))
            }
            if first == nil {
                let isMarked =
                    isBold || setting.beginsRecommendation(heading) || setting.loneRecommendation(heading) != nil
                first = NearLine(heading: heading, rest: below, isMarked: isMarked)
            }
        }
        return first
    }
}
