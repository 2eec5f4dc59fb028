import Diagnostics
import Graph

/// Finds links in texts that have none, such as titles: they would be read with their signs.
enum PlainLinks {
    static func check(_ texts: TextList) -> [Diagnostic] {
        texts.texts.compactMap { text in
            guard text.markup == nil, !text.place.isRepeated, text.source.text.utf8.contains(UInt8(ascii: "]")),
                let link = text.source.text.firstMatch(of: /\[[^\[\]]+\]\([^()\s]+\)/)
            else { return nil }
            let written = text.source.text
            let start = written.utf8.distance(from: written.startIndex, to: link.range.lowerBound)
            return Diagnostic(
                LinkingKind.linkInPlainText, "links do nothing here, and would be read with their signs",
                at: text.source.span(start..<start + link.output.utf8.count),
                help: "write the words alone, or the id alone, which becomes a link; a text below can hold the link",
                subject: text.place.named)
        }
    }
}
