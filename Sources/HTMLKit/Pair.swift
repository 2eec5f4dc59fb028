/// Two pieces of HTML, one after the other; several are pairs of pairs.
///
/// It holds how they are written and not what they are: as a type of its own for each two pieces it was nested as deep
/// as a page has pieces, which the compiler gave up making straight calls of.
@usableFromInline
package struct Pair: HTMLPrimitive {
    @usableFromInline
    let write: (inout HTMLWriter) -> Void

    /// Takes the pieces in their order.
    @inlinable
    package init<First: HTML, Next: HTML>(_ first: First, _ next: Next) {
        write = { writer in
            first.render(into: &writer)
            next.render(into: &writer)
        }
    }

    /// Writes each piece.
    @inlinable
    package func render(into writer: inout HTMLWriter) {
        write(&writer)
    }
}
