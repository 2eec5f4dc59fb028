package import Markup

/// Writes a parsed Markdown text as HTML.
///
/// The markup is libcmark's, byte for byte, with these exceptions, which all make it safer: raw HTML and comments
/// are left out without a trace; a link that ``MarkupOutput/link(to:from:)`` refuses is written as its text, an
/// image as its alternative text; control characters become U+FFFD; an empty title is not written.
package enum MarkupRenderer {
    /// Writes a text as blocks.
    package static func render<Output: MarkupOutput & ~Copyable>(_ markup: Markup, into output: inout Output) {
        render(markup, into: &output, isInline: false)
    }

    /// Writes a text that is a single paragraph without `<p>` around it, as for a list item or a table's cell.
    ///
    /// A text of other or more blocks is written as ``render(_:into:)`` would.
    package static func renderInline<Output: MarkupOutput & ~Copyable>(_ markup: Markup, into output: inout Output) {
        render(markup, into: &output, isInline: true)
    }

    private static func render<Output: MarkupOutput & ~Copyable>(
        _ markup: Markup, into output: inout Output, isInline: Bool
    ) {
        if isInline, !Output.framesBlocks, let words = markup.words {
            return output.writeText(words, of: Markup.placeOfWords)
        }
        var pass = RenderingPass(start: output.withHTML { $0.count }, isInline: isInline)
        markup.forEachEvent { node, isEntering in
            pass.write(node, isEntering: isEntering, into: &output)
        }
    }
}
