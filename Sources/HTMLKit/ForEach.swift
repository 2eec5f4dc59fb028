/// A piece of HTML for each element of a sequence, made while it is written.
///
/// A `for` loop in a builder collects all its pieces first; for a table of some hundred rows this saves the array.
@usableFromInline
package struct ForEach<Elements: Sequence, Content: HTML>: HTMLPrimitive {
    @usableFromInline
    let elements: Elements
    @usableFromInline
    let content: (Elements.Element) -> Content

    /// Takes a sequence, and what to make of each of its elements.
    @inlinable
    package init(_ elements: Elements, @HTMLBuilder content: @escaping (Elements.Element) -> Content) {
        self.elements = elements
        self.content = content
    }

    /// Makes and writes one piece after the other.
    @inlinable
    package func render(into writer: inout HTMLWriter) {
        for element in elements { content(element).render(into: &writer) }
    }
}
