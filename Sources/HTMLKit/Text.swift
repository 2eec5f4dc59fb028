extension String: HTMLPrimitive {
    /// Writes the string as text, escaped.
    @inlinable
    package func render(into writer: inout HTMLWriter) {
        writer.text(self)
    }
}

extension Substring: HTMLPrimitive {
    /// Writes the slice as text, escaped.
    @inlinable
    package func render(into writer: inout HTMLWriter) {
        writer.text(utf8: utf8.span)
    }
}

extension Int: HTMLPrimitive {
    /// Writes the number in decimal digits, without separators.
    @inlinable
    package func render(into writer: inout HTMLWriter) {
        writer.number(self)
    }
}

extension Optional: HTML, HTMLPrimitive where Wrapped: HTML {
    /// Writes what is there, or nothing.
    @inlinable
    package func render(into writer: inout HTMLWriter) {
        if let content = self { content.render(into: &writer) }
    }
}
