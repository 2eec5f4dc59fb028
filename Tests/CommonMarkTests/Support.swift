import CommonMark
import HTMLKit

/// A text as the renderer writes it.
func rendered(_ text: String, isInline: Bool = false) -> String {
    var writer = HTMLWriter()
    if isInline {
        MarkdownRenderer.renderInline(text, into: &writer)
    } else {
        MarkdownRenderer.render(text, into: &writer)
    }
    return String(decoding: writer.bytes, as: UTF8.self)
}

/// A text as the renderer writes it with a resolver.
func rendered(_ text: String, with resolver: inout some MarkdownResolver, isInline: Bool = false) -> String {
    var writer = HTMLWriter()
    if isInline {
        MarkdownRenderer.renderInline(text, into: &writer, resolver: &resolver)
    } else {
        MarkdownRenderer.render(text, into: &writer, resolver: &resolver)
    }
    return String(decoding: writer.bytes, as: UTF8.self)
}
