// Elements of drawings.

/// `<svg>`: a drawing.
@inlinable
package func svg<Content: HTML>(
    _ attributes: Attribute<Tag.Drawing>...,
    @HTMLBuilder content: @escaping () -> Content = { EmptyHTML() }
) -> Element<Tag.Drawing> {
    Element("svg", attributes, content)
}

/// `<g>`: shapes that belong together.
@inlinable
package func g<Content: HTML>(
    _ attributes: Attribute<Tag.Drawing>...,
    @HTMLBuilder content: @escaping () -> Content = { EmptyHTML() }
) -> Element<Tag.Drawing> {
    Element("g", attributes, content)
}

/// `<path>`: an outline.
@inlinable
package func path<Content: HTML>(
    _ attributes: Attribute<Tag.Drawing>...,
    @HTMLBuilder content: @escaping () -> Content = { EmptyHTML() }
) -> Element<Tag.Drawing> {
    Element("path", attributes, content)
}

/// `<rect>`: a rectangle.
@inlinable
package func rect<Content: HTML>(
    _ attributes: Attribute<Tag.Drawing>...,
    @HTMLBuilder content: @escaping () -> Content = { EmptyHTML() }
) -> Element<Tag.Drawing> {
    Element("rect", attributes, content)
}

/// `<circle>`: a circle.
@inlinable
package func circle<Content: HTML>(
    _ attributes: Attribute<Tag.Drawing>...,
    @HTMLBuilder content: @escaping () -> Content = { EmptyHTML() }
) -> Element<Tag.Drawing> {
    Element("circle", attributes, content)
}

/// `<ellipse>`: an ellipse.
@inlinable
package func ellipse<Content: HTML>(
    _ attributes: Attribute<Tag.Drawing>...,
    @HTMLBuilder content: @escaping () -> Content = { EmptyHTML() }
) -> Element<Tag.Drawing> {
    Element("ellipse", attributes, content)
}

/// `<line>`: a line.
@inlinable
package func line<Content: HTML>(
    _ attributes: Attribute<Tag.Drawing>...,
    @HTMLBuilder content: @escaping () -> Content = { EmptyHTML() }
) -> Element<Tag.Drawing> {
    Element("line", attributes, content)
}

/// `<polyline>`: lines from point to point.
@inlinable
package func polyline<Content: HTML>(
    _ attributes: Attribute<Tag.Drawing>...,
    @HTMLBuilder content: @escaping () -> Content = { EmptyHTML() }
) -> Element<Tag.Drawing> {
    Element("polyline", attributes, content)
}

/// `<polygon>`: an area between points.
@inlinable
package func polygon<Content: HTML>(
    _ attributes: Attribute<Tag.Drawing>...,
    @HTMLBuilder content: @escaping () -> Content = { EmptyHTML() }
) -> Element<Tag.Drawing> {
    Element("polygon", attributes, content)
}
