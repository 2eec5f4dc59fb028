/// A piece of HTML for each element of a sequence, made while it is written.
///
/// A `for` loop in a builder collects all its pieces first; for a table of some hundred rows this saves the array.
@usableFromInline
package struct ForEach: HTMLPrimitive {
    @usableFromInline
    let write: (inout HTMLWriter) -> Void

    /// Takes a sequence, and what to make of each of its elements.
    @inlinable
    package init<Elements: Sequence, Content: HTML>(
        _ elements: Elements, @HTMLBuilder content: @escaping (Elements.Element) -> Content
    ) {
        write = { writer in
            for element in elements { content(element).render(into: &writer) }
        }
    }

    /// Makes and writes one piece after the other.
    @inlinable
    package func render(into writer: inout HTMLWriter) {
        write(&writer)
    }
}
