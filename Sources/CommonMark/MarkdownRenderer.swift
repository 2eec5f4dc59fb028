package import HTMLKit

/// Writes Markdown as HTML.
///
/// The markup is libcmark's, byte for byte, with these exceptions, which all make it safer: raw HTML and comments
/// are left out without a trace; a link that ``MarkdownResolver/link(to:from:)`` refuses is written as its text, an
/// image as its alternative text; control characters become U+FFFD; an empty title is not written.
package enum MarkdownRenderer {
    /// Writes a text as blocks.
    package static func render(
        _ text: String,
        into writer: inout HTMLWriter,
        resolver: inout some MarkdownResolver
    ) {
        render(text, into: &writer, resolver: &resolver, isInline: false)
    }

    /// Writes a text as blocks, with nothing resolved.
    package static func render(_ text: String, into writer: inout HTMLWriter) {
        var resolver = PlainResolver()
        render(text, into: &writer, resolver: &resolver, isInline: false)
    }

    /// Writes a text that is a single paragraph without `<p>` around it, as for a list item or a table's cell.
    ///
    /// A text of other or more blocks is written as ``render(_:into:resolver:)`` would.
    package static func renderInline(
        _ text: String,
        into writer: inout HTMLWriter,
        resolver: inout some MarkdownResolver
    ) {
        render(text, into: &writer, resolver: &resolver, isInline: true)
    }

    /// Writes a text that is a single paragraph without `<p>` around it, with nothing resolved.
    package static func renderInline(_ text: String, into writer: inout HTMLWriter) {
        var resolver = PlainResolver()
        render(text, into: &writer, resolver: &resolver, isInline: true)
    }

    private static func render<Resolver: MarkdownResolver>(
        _ text: String,
        into writer: inout HTMLWriter,
        resolver: inout Resolver,
        isInline: Bool
    ) {
        if isInline, !Resolver.framesBlocks, Markdown.isWords(text) {
            if Resolver.rewritesText { resolver.writeText(text, into: &writer) } else { writer.text(text) }
            return
        }
        Markdown.withTree(of: text) { root, _ in
            if Resolver.rewritesText { root.mergeText() }
            var pass = RenderingPass<Resolver>(root: root, start: writer.count, isInline: isInline)
            root.forEachEvent { node, isEntering in
                pass.write(node, isEntering: isEntering, into: &writer, resolver: &resolver)
            }
        }
    }
}
