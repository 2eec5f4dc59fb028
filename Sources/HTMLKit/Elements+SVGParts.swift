// Elements of drawings: text, names, and what is drawn more than once.

/// `<text>`: a drawing's text: `<text>`.
@inlinable
package func svgText<Content: HTML>(
    _ attributes: Attribute<Tag.Drawing>...,
    @HTMLBuilder content: @escaping () -> Content = { EmptyHTML() }
) -> Element<Tag.Drawing> {
    Element("text", attributes, content)
}

/// `<tspan>`: a part of a drawing's text.
@inlinable
package func tspan<Content: HTML>(
    _ attributes: Attribute<Tag.Drawing>...,
    @HTMLBuilder content: @escaping () -> Content = { EmptyHTML() }
) -> Element<Tag.Drawing> {
    Element("tspan", attributes, content)
}

/// `<title>`: the name of a drawing or shape: `<title>`, its alternative text.
@inlinable
package func svgTitle<Content: HTML>(
    _ attributes: Attribute<Tag.Drawing>...,
    @HTMLBuilder content: @escaping () -> Content = { EmptyHTML() }
) -> Element<Tag.Drawing> {
    Element("title", attributes, content)
}

/// `<desc>`: the description of a drawing or shape.
@inlinable
package func desc<Content: HTML>(
    _ attributes: Attribute<Tag.Drawing>...,
    @HTMLBuilder content: @escaping () -> Content = { EmptyHTML() }
) -> Element<Tag.Drawing> {
    Element("desc", attributes, content)
}

/// `<defs>`: shapes that are drawn by `use`.
@inlinable
package func defs<Content: HTML>(
    _ attributes: Attribute<Tag.Drawing>...,
    @HTMLBuilder content: @escaping () -> Content = { EmptyHTML() }
) -> Element<Tag.Drawing> {
    Element("defs", attributes, content)
}

/// `<symbol>`: a drawing that `use` draws.
@inlinable
package func symbol<Content: HTML>(
    _ attributes: Attribute<Tag.Drawing>...,
    @HTMLBuilder content: @escaping () -> Content = { EmptyHTML() }
) -> Element<Tag.Drawing> {
    Element("symbol", attributes, content)
}

/// `<use>`: a shape that is defined elsewhere.
@inlinable
package func use<Content: HTML>(
    _ attributes: Attribute<Tag.Drawing>...,
    @HTMLBuilder content: @escaping () -> Content = { EmptyHTML() }
) -> Element<Tag.Drawing> {
    Element("use", attributes, content)
}

/// `<pattern>`: a pattern to fill with, so that colour isn't alone.
@inlinable
package func pattern<Content: HTML>(
    _ attributes: Attribute<Tag.Drawing>...,
    @HTMLBuilder content: @escaping () -> Content = { EmptyHTML() }
) -> Element<Tag.Drawing> {
    Element("pattern", attributes, content)
}

/// `<clipPath>`: an outline to cut by.
@inlinable
package func clipPath<Content: HTML>(
    _ attributes: Attribute<Tag.Drawing>...,
    @HTMLBuilder content: @escaping () -> Content = { EmptyHTML() }
) -> Element<Tag.Drawing> {
    Element("clipPath", attributes, content)
}
