// Elements of drawings.

extension HTMLOutput where Self: ~Copyable {
    /// `<svg>`: a drawing.
    @inlinable
    package mutating func svg(
        _ a: Attribute<Tag.Drawing> = .none, _ b: Attribute<Tag.Drawing> = .none, _ c: Attribute<Tag.Drawing> = .none,
        _ d: Attribute<Tag.Drawing> = .none, _ e: Attribute<Tag.Drawing> = .none,
        _ f: Attribute<Tag.Drawing> = .none, content: (inout Self) -> Void = { _ in }
    ) {
        withHTML { $0.startTag("svg", a, b, c, d, e, f) }
        content(&self)
        withHTML { $0.endTag("svg") }
    }

    /// `<path>`: an outline.
    @inlinable
    package mutating func path(
        _ a: Attribute<Tag.Drawing> = .none, _ b: Attribute<Tag.Drawing> = .none, _ c: Attribute<Tag.Drawing> = .none,
        _ d: Attribute<Tag.Drawing> = .none, _ e: Attribute<Tag.Drawing> = .none, _ f: Attribute<Tag.Drawing> = .none
    ) {
        withHTML { html in
            html.startTag("path", a, b, c, d, e, f)
            html.endTag("path")
        }
    }

    /// `<rect>`: a rectangle.
    @inlinable
    package mutating func rect(
        _ a: Attribute<Tag.Drawing> = .none, _ b: Attribute<Tag.Drawing> = .none, _ c: Attribute<Tag.Drawing> = .none,
        _ d: Attribute<Tag.Drawing> = .none, _ e: Attribute<Tag.Drawing> = .none, _ f: Attribute<Tag.Drawing> = .none
    ) {
        withHTML { html in
            html.startTag("rect", a, b, c, d, e, f)
            html.endTag("rect")
        }
    }

    /// `<circle>`: a circle.
    @inlinable
    package mutating func circle(
        _ a: Attribute<Tag.Drawing> = .none, _ b: Attribute<Tag.Drawing> = .none, _ c: Attribute<Tag.Drawing> = .none,
        _ d: Attribute<Tag.Drawing> = .none
    ) {
        withHTML { html in
            html.startTag("circle", a, b, c, d)
            html.endTag("circle")
        }
    }

    /// `<line>`: a line.
    @inlinable
    package mutating func line(
        _ a: Attribute<Tag.Drawing> = .none, _ b: Attribute<Tag.Drawing> = .none, _ c: Attribute<Tag.Drawing> = .none,
        _ d: Attribute<Tag.Drawing> = .none, _ e: Attribute<Tag.Drawing> = .none
    ) {
        withHTML { html in
            html.startTag("line", a, b, c, d, e)
            html.endTag("line")
        }
    }

    /// `<text>`: a drawing's text.
    @inlinable
    package mutating func svgText(
        _ a: Attribute<Tag.Drawing> = .none, _ b: Attribute<Tag.Drawing> = .none, _ c: Attribute<Tag.Drawing> = .none,
        _ d: Attribute<Tag.Drawing> = .none, content: (inout Self) -> Void = { _ in }
    ) {
        element("text", a, b, c, d, content: content)
    }

    /// `<text>` with nothing but text in it.
    @inlinable
    package mutating func svgText(
        _ text: some HTMLText, _ a: Attribute<Tag.Drawing> = .none, _ b: Attribute<Tag.Drawing> = .none,
        _ c: Attribute<Tag.Drawing> = .none, _ d: Attribute<Tag.Drawing> = .none
    ) {
        element("text", a, b, c, d, text: text)
    }

    /// `<title>`: the name of a drawing or shape, its alternative text.
    @inlinable
    package mutating func svgTitle(_ a: Attribute<Tag.Drawing> = .none, content: (inout Self) -> Void = { _ in }) {
        element("title", a, content: content)
    }

    /// `<title>` with nothing but text in it.
    @inlinable
    package mutating func svgTitle(_ text: some HTMLText, _ a: Attribute<Tag.Drawing> = .none) {
        element("title", a, text: text)
    }

    /// `<defs>`: shapes that are drawn by name.
    @inlinable
    package mutating func defs(content: (inout Self) -> Void = { _ in }) {
        element("defs", content: content)
    }

    /// `<pattern>`: what an area is filled with, drawn again and again.
    @inlinable
    package mutating func pattern(
        _ a: Attribute<Tag.Drawing> = .none, _ b: Attribute<Tag.Drawing> = .none, _ c: Attribute<Tag.Drawing> = .none,
        _ d: Attribute<Tag.Drawing> = .none, _ e: Attribute<Tag.Drawing> = .none,
        content: (inout Self) -> Void = { _ in }
    ) {
        element("pattern", a, b, c, d, e, content: content)
    }
}
