/// A place in a page where something that isn't a template writes, such as the Markdown renderer.
package struct Written: HTMLPrimitive {
    let write: (inout HTMLWriter) -> Void

    /// Takes what is called with the page's writer, while the page is written.
    package init(_ write: @escaping (inout HTMLWriter) -> Void) {
        self.write = write
    }

    /// Lets the closure write.
    package func render(into writer: inout HTMLWriter) {
        write(&writer)
    }
}
