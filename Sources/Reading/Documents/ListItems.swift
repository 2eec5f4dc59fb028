import CommonMark
import Diagnostics
import Markup
import Plan

/// Takes a Markdown list apart into items, each with its own text and the items beneath it.
struct ListItems {
    /// The text of the document that the list stands in.
    let body: SourceText

    /// The items of a list.
    func items(of list: MarkdownBlock) -> [Document.ListItem] {
        list.children.map { item in
            let lists = item.children.filter { if case .list = $0.kind { true } else { false } }
            let start = item.content.lowerBound
            let end = lists.first?.range.lowerBound ?? item.content.upperBound
            return Document.ListItem(
                text: dedented(start..<max(start, end), by: item.contentIndentation),
                children: lists.flatMap(items))
        }
    }

    /// The text of a range, each line after the first without the indentation that makes it part of the item.
    private func dedented(_ range: Range<Int>, by indentation: Int) -> SourceText {
        let start = body.slice(range).trimmed
        let bytes = Array(start.text.utf8)
        guard bytes.contains(0x0A) else { return start }
        var text: [UInt8] = []
        var pieces: [SourceText.Piece] = []
        var offset = 0
        while offset < bytes.count {
            var end = offset
            while end < bytes.count, bytes[end] != 0x0A { end += 1 }
            var from = offset
            if offset > 0 {
                while from < end, from - offset < indentation, bytes[from] == 0x20 || bytes[from] == 0x09 { from += 1 }
            }
            pieces.append(.init(offset: text.count, source: start.sourceOffset(from)))
            text += bytes[from..<min(end + 1, bytes.count)]
            offset = end + 1
        }
        return SourceText(
            text: String(decoding: text, as: UTF8.self), file: start.file, pieces: pieces, sourceEnd: start.span.end)
    }
}
