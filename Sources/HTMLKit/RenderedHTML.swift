/// A fragment that a writer has written already, such as Markdown rendered once and shown on several pages.
package struct RenderedHTML: HTMLPrimitive, Hashable, Sendable {
    /// The fragment, as UTF-8.
    package let bytes: [UInt8]

    /// Takes what a writer holds. The bytes were escaped when they were written.
    package init(_ writer: HTMLWriter) {
        bytes = writer.bytes
    }

    /// Renders a piece of HTML, to be kept.
    package init(_ content: some HTML) {
        bytes = content.renderedBytes()
    }

    /// Whether nothing was written.
    package var isEmpty: Bool { bytes.isEmpty }

    /// Writes the fragment.
    package func render(into writer: inout HTMLWriter) {
        writer.raw(trusted: bytes)
    }
}
