// Parts of a page.

/// `<header>`: the beginning of a page or part.
@inlinable
package func header<Content: HTML>(
    _ attributes: Attribute<Tag.Plain>...,
    @HTMLBuilder content: @escaping () -> Content = { EmptyHTML() }
) -> Element<Tag.Plain> {
    Element("header", attributes, content)
}

/// `<nav>`: links to other pages or parts.
@inlinable
package func nav<Content: HTML>(
    _ attributes: Attribute<Tag.Plain>...,
    @HTMLBuilder content: @escaping () -> Content = { EmptyHTML() }
) -> Element<Tag.Plain> {
    Element("nav", attributes, content)
}

/// `<main>`: what the page is about.
@inlinable
package func main<Content: HTML>(
    _ attributes: Attribute<Tag.Plain>...,
    @HTMLBuilder content: @escaping () -> Content = { EmptyHTML() }
) -> Element<Tag.Plain> {
    Element("main", attributes, content)
}

/// `<footer>`: the end of a page or part.
@inlinable
package func footer<Content: HTML>(
    _ attributes: Attribute<Tag.Plain>...,
    @HTMLBuilder content: @escaping () -> Content = { EmptyHTML() }
) -> Element<Tag.Plain> {
    Element("footer", attributes, content)
}

/// `<section>`: a part with a heading.
@inlinable
package func section<Content: HTML>(
    _ attributes: Attribute<Tag.Plain>...,
    @HTMLBuilder content: @escaping () -> Content = { EmptyHTML() }
) -> Element<Tag.Plain> {
    Element("section", attributes, content)
}

/// `<article>`: a part that stands on its own.
@inlinable
package func article<Content: HTML>(
    _ attributes: Attribute<Tag.Plain>...,
    @HTMLBuilder content: @escaping () -> Content = { EmptyHTML() }
) -> Element<Tag.Plain> {
    Element("article", attributes, content)
}

/// `<aside>`: what stands beside the content.
@inlinable
package func aside<Content: HTML>(
    _ attributes: Attribute<Tag.Plain>...,
    @HTMLBuilder content: @escaping () -> Content = { EmptyHTML() }
) -> Element<Tag.Plain> {
    Element("aside", attributes, content)
}

/// `<search>`: what finds or filters.
@inlinable
package func search<Content: HTML>(
    _ attributes: Attribute<Tag.Plain>...,
    @HTMLBuilder content: @escaping () -> Content = { EmptyHTML() }
) -> Element<Tag.Plain> {
    Element("search", attributes, content)
}

/// `<address>`: how to get in touch.
@inlinable
package func address<Content: HTML>(
    _ attributes: Attribute<Tag.Plain>...,
    @HTMLBuilder content: @escaping () -> Content = { EmptyHTML() }
) -> Element<Tag.Plain> {
    Element("address", attributes, content)
}

/// `<hgroup>`: a heading and its subtitle.
@inlinable
package func hgroup<Content: HTML>(
    _ attributes: Attribute<Tag.Plain>...,
    @HTMLBuilder content: @escaping () -> Content = { EmptyHTML() }
) -> Element<Tag.Plain> {
    Element("hgroup", attributes, content)
}

/// `<h1>`: the page's heading.
@inlinable
package func h1<Content: HTML>(
    _ attributes: Attribute<Tag.Plain>...,
    @HTMLBuilder content: @escaping () -> Content = { EmptyHTML() }
) -> Element<Tag.Plain> {
    Element("h1", attributes, content)
}

/// `<h2>`: a heading of the second level.
@inlinable
package func h2<Content: HTML>(
    _ attributes: Attribute<Tag.Plain>...,
    @HTMLBuilder content: @escaping () -> Content = { EmptyHTML() }
) -> Element<Tag.Plain> {
    Element("h2", attributes, content)
}

/// `<h3>`: a heading of the third level.
@inlinable
package func h3<Content: HTML>(
    _ attributes: Attribute<Tag.Plain>...,
    @HTMLBuilder content: @escaping () -> Content = { EmptyHTML() }
) -> Element<Tag.Plain> {
    Element("h3", attributes, content)
}

/// `<h4>`: a heading of the fourth level.
@inlinable
package func h4<Content: HTML>(
    _ attributes: Attribute<Tag.Plain>...,
    @HTMLBuilder content: @escaping () -> Content = { EmptyHTML() }
) -> Element<Tag.Plain> {
    Element("h4", attributes, content)
}

/// `<h5>`: a heading of the fifth level.
@inlinable
package func h5<Content: HTML>(
    _ attributes: Attribute<Tag.Plain>...,
    @HTMLBuilder content: @escaping () -> Content = { EmptyHTML() }
) -> Element<Tag.Plain> {
    Element("h5", attributes, content)
}

/// `<h6>`: a heading of the sixth level.
@inlinable
package func h6<Content: HTML>(
    _ attributes: Attribute<Tag.Plain>...,
    @HTMLBuilder content: @escaping () -> Content = { EmptyHTML() }
) -> Element<Tag.Plain> {
    Element("h6", attributes, content)
}
