import CommonMark
import Diagnostics
import Plan

extension Prose {
    /// Reads a text as Markdown. It is parsed here and nowhere after.
    init(parsing source: SourceText, blocks: [LiveBlock] = []) {
        self.init(source, Markdown.parse(source.text), blocks: blocks)
    }
}
