import CommonMark
import Diagnostics
import Markup
import Plan

/// Lines that were meant for the heading of a list, and are none: `How:` or `**How we will know**` above items.
extension BodyReader {
    /// Tells such a line, and begins the list that it was meant to begin; false for any other block. Without it the items
    /// would be text, and the page would say that nothing is stated.
    mutating func readNearPart(
        _ block: MarkdownBlock, at place: Int, _ context: inout ReadingContext
    ) -> Bool {
        guard case .entry = owner, block.kind == .paragraph, case .list(_)? = blocks.dropFirst(place + 1).first?.kind,
            let name = BodyReader.name(in: body.slice(block.range).trimmed),
            let field = context.vocabulary.field(named: name.text, in: document.definition.entryParts)
        else { return false }
        context.reportMeant(
            .unreadMarkup, "`\(name.text)` is no heading here, so the list below it would be text", at: name.span,
            help: "write `### \(name.text)`")
        start(.part(field, name, .entry(field.key)), at: block, &context)
        return true
    }

    /// What a line names that is bold or ends with a colon, without these signs; nil for any other text.
    private static func name(in line: SourceText) -> SourceText? {
        let bytes = Array(line.text.utf8)
        let signs = ":*_".utf8
        let start = bytes.firstIndex { !"*_".utf8.contains($0) } ?? bytes.count
        let end = bytes.lastIndex { !signs.contains($0) && !$0.isWhiteSpace }.map { $0 + 1 } ?? 0
        guard start < end, start > 0 || bytes.last == UInt8(ascii: ":") else { return nil }
        return line.slice(start..<end)
    }
}
