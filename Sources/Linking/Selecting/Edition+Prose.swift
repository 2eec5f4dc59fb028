import CommonMark
import Diagnostics
import Plan

/// What an edition shows of texts: their `only` blocks stand open or are cut out, so that nothing after it can tell
/// that there was one.
extension Edition {
    /// A text without what is withheld of it, which may be all.
    func select(_ prose: Prose) -> Prose {
        let restricted = prose.blocks.compactMap(\.restricted)
        guard !restricted.isEmpty else { return prose }
        var text = prose.source.slice(0..<0)
        var start = 0
        for block in restricted {
            text = text.joined(with: prose.source.slice(start..<block.range.lowerBound), by: Edition.paragraphs)
            if shows(block.audience) { text = text.joined(with: block.prose.source, by: Edition.paragraphs) }
            // A block that ends the text goes on to the end of its line, which the text no longer has.
            start = min(block.range.upperBound, prose.source.text.utf8.count)
        }
        text = text.joined(with: prose.source.slice(start..<prose.source.text.utf8.count), by: Edition.paragraphs)
        return Prose(
            text.trimmed, Markdown.parse(text.trimmed.text), blocks: prose.blocks.filter { $0.restricted == nil })
    }

    /// What stands between two paragraphs.
    private static let paragraphs = "\n\n"
}
