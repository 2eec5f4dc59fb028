import CommonMark
import HTMLKit

/// A text as the renderer writes it.
func rendered(_ text: String, isInline: Bool = false) -> String {
    var writer = HTMLWriter()
    if isInline {
        MarkupRenderer.renderInline(Markdown.parse(text), into: &writer)
    } else {
        MarkupRenderer.render(Markdown.parse(text), into: &writer)
    }
    return String(decoding: writer.bytes, as: UTF8.self)
}

/// A text as the renderer writes it with a resolver.
func rendered(_ text: String, with resolver: inout some MarkupResolver, isInline: Bool = false) -> String {
    var writer = HTMLWriter()
    if isInline {
        MarkupRenderer.renderInline(Markdown.parse(text), into: &writer, resolver: &resolver)
    } else {
        MarkupRenderer.render(Markdown.parse(text), into: &writer, resolver: &resolver)
    }
    return String(decoding: writer.bytes, as: UTF8.self)
}
