/// The place in a frame for pieces that are made only when the page comes to them, and let go when they are written.
///
/// A frame that stores its content itself is compiled again for each kind of content, and hands it on by copying it
/// through every element around it; and the types of such frames grow so long that the program spends more time on
/// working them out by name, while it runs, than on a small page.
@usableFromInline
package struct Slot: HTMLPrimitive {
    @usableFromInline
    let write: (inout HTMLWriter) -> Void

    /// Takes what makes the pieces.
    @inlinable
    package init<Content: HTML>(@HTMLBuilder _ content: @escaping () -> Content) {
        write = { writer in content().render(into: &writer) }
    }

    /// Makes and writes the pieces.
    @inlinable
    package func render(into writer: inout HTMLWriter) {
        write(&writer)
    }
}
