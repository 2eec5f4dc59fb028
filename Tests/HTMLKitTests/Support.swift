import HTMLKit

/// The markup of a piece of HTML, to be compared.
func markup(@HTMLBuilder _ content: () -> some HTML) -> String {
    String(decoding: content().renderedBytes(), as: UTF8.self)
}

/// What a writer holds after a closure has written to it.
func written(_ write: (inout HTMLWriter) -> Void) -> String {
    var writer = HTMLWriter()
    write(&writer)
    return String(decoding: writer.bytes, as: UTF8.self)
}
