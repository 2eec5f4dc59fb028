// Elements within a line of text.

/// `<a>`: a link.
@inlinable
package func a<Content: HTML>(
    _ attributes: Attribute<Tag.Anchor>...,
    @HTMLBuilder content: @escaping () -> Content = { EmptyHTML() }
) -> Element<Tag.Anchor> {
    Element("a", attributes, content)
}

/// `<span>`: text without a meaning of its own.
@inlinable
package func span<Content: HTML>(
    _ attributes: Attribute<Tag.Plain>...,
    @HTMLBuilder content: @escaping () -> Content = { EmptyHTML() }
) -> Element<Tag.Plain> {
    Element("span", attributes, content)
}

/// `<strong>`: what is important.
@inlinable
package func strong<Content: HTML>(
    _ attributes: Attribute<Tag.Plain>...,
    @HTMLBuilder content: @escaping () -> Content = { EmptyHTML() }
) -> Element<Tag.Plain> {
    Element("strong", attributes, content)
}

/// `<em>`: what is stressed.
@inlinable
package func em<Content: HTML>(
    _ attributes: Attribute<Tag.Plain>...,
    @HTMLBuilder content: @escaping () -> Content = { EmptyHTML() }
) -> Element<Tag.Plain> {
    Element("em", attributes, content)
}

/// `<b>`: what catches the eye.
@inlinable
package func b<Content: HTML>(
    _ attributes: Attribute<Tag.Plain>...,
    @HTMLBuilder content: @escaping () -> Content = { EmptyHTML() }
) -> Element<Tag.Plain> {
    Element("b", attributes, content)
}

/// `<i>`: another voice.
@inlinable
package func i<Content: HTML>(
    _ attributes: Attribute<Tag.Plain>...,
    @HTMLBuilder content: @escaping () -> Content = { EmptyHTML() }
) -> Element<Tag.Plain> {
    Element("i", attributes, content)
}

/// `<abbr>`: an abbreviation; its `title` says it in full.
@inlinable
package func abbr<Content: HTML>(
    _ attributes: Attribute<Tag.Plain>...,
    @HTMLBuilder content: @escaping () -> Content = { EmptyHTML() }
) -> Element<Tag.Plain> {
    Element("abbr", attributes, content)
}

/// `<dfn>`: a term where it is defined.
@inlinable
package func dfn<Content: HTML>(
    _ attributes: Attribute<Tag.Plain>...,
    @HTMLBuilder content: @escaping () -> Content = { EmptyHTML() }
) -> Element<Tag.Plain> {
    Element("dfn", attributes, content)
}

/// `<time>`: a date or time.
@inlinable
package func time<Content: HTML>(
    _ attributes: Attribute<Tag.Time>...,
    @HTMLBuilder content: @escaping () -> Content = { EmptyHTML() }
) -> Element<Tag.Time> {
    Element("time", attributes, content)
}
