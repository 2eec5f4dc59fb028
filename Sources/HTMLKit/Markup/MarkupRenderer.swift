package import Markup

/// Writes a parsed Markdown text as HTML.
///
/// The markup is libcmark's, byte for byte, with these exceptions, which all make it safer: raw HTML and comments
/// are left out without a trace; a link that ``MarkupResolver/link(to:from:)`` refuses is written as its text, an
/// image as its alternative text; control characters become U+FFFD; an empty title is not written.
package enum MarkupRenderer {
    /// Writes a text as blocks.
    package static func render(
        _ markup: Markup, into writer: inout HTMLWriter, resolver: inout some MarkupResolver
    ) {
        render(markup, into: &writer, resolver: &resolver, isInline: false)
    }

    /// Writes a text as blocks, with nothing resolved.
    package static func render(_ markup: Markup, into writer: inout HTMLWriter) {
        var resolver = PlainResolver()
        render(markup, into: &writer, resolver: &resolver, isInline: false)
    }

    /// Writes a text that is a single paragraph without `<p>` around it, as for a list item or a table's cell.
    ///
    /// A text of other or more blocks is written as ``render(_:into:resolver:)`` would.
    package static func renderInline(
        _ markup: Markup, into writer: inout HTMLWriter, resolver: inout some MarkupResolver
    ) {
        render(markup, into: &writer, resolver: &resolver, isInline: true)
    }

    /// Writes a text that is a single paragraph without `<p>` around it, with nothing resolved.
    package static func renderInline(_ markup: Markup, into writer: inout HTMLWriter) {
        var resolver = PlainResolver()
        render(markup, into: &writer, resolver: &resolver, isInline: true)
    }

    private static func render<Resolver: MarkupResolver>(
        _ markup: Markup, into writer: inout HTMLWriter, resolver: inout Resolver, isInline: Bool
    ) {
        if isInline, !Resolver.framesBlocks, let words = markup.words {
            if Resolver.rewritesText {
                resolver.writeText(words, of: Markup.placeOfWords, into: &writer)
            } else {
                writer.text(words)
            }
            return
        }
        var pass = RenderingPass<Resolver>(start: writer.count, isInline: isInline)
        markup.forEachEvent { node, isEntering in
            pass.write(node, isEntering: isEntering, into: &writer, resolver: &resolver)
        }
    }
}
