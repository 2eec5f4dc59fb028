/// What stands on a page as text. A `String` can be nothing else: it is escaped, always.
@usableFromInline
package protocol HTMLText {
    /// Appends it, escaped.
    func escape(into html: inout HTMLWriter)
}

extension String: HTMLText {
    /// Appends the string, escaped.
    @inlinable
    package func escape(into html: inout HTMLWriter) { html.text(self) }
}

extension Substring: HTMLText {
    /// Appends the slice, escaped.
    @inlinable
    package func escape(into html: inout HTMLWriter) { html.text(utf8: utf8.span) }
}

extension Int: HTMLText {
    /// Appends the number in decimal digits, without separators.
    @inlinable
    package func escape(into html: inout HTMLWriter) { html.number(self) }
}
