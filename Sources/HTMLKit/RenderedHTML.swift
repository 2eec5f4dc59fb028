/// A fragment that a writer has written already, such as a piece of the frame that is the same on many pages.
package struct RenderedHTML: Sendable {
    /// The fragment, as UTF-8.
    package let bytes: [UInt8]

    /// Keeps what a closure writes.
    package init(_ write: (inout HTMLWriter) -> Void) {
        var writer = HTMLWriter(capacity: 0)
        write(&writer)
        bytes = writer.bytes
    }

    /// Keeps what stands in a writer from a place between two pieces of markup to its end.
    package init(_ writer: borrowing HTMLWriter, from offset: Int) {
        bytes = Array(writer.bytes[min(max(offset, 0), writer.count)...])
    }

    /// Takes markup that comes from a trusted place: never from an author, a spreadsheet or a file that somebody gave. It
    /// is the one door past escaping, so that a search for its name finds every use.
    package init(trusted markup: String) {
        bytes = Array(markup.utf8)
    }
}
