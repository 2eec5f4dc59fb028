import CommonMark
import HTMLKit

/// A text as the renderer writes it.
func rendered(_ text: String, isInline: Bool = false) -> String {
    var writer = HTMLWriter()
    return rendered(text, into: &writer, isInline: isInline)
}

/// A text as the renderer writes it into an output of its own.
func rendered(_ text: String, into output: inout some MarkupOutput, isInline: Bool = false) -> String {
    let start = output.withHTML { $0.count }
    if isInline {
        MarkupRenderer.renderInline(Markdown.parse(text), into: &output)
    } else {
        MarkupRenderer.render(Markdown.parse(text), into: &output)
    }
    return output.withHTML { String(decoding: $0.bytes[start...], as: UTF8.self) }
}
