// Blocks of text, lists and figures.

/// `<p>`: a paragraph.
@inlinable
package func p<Content: HTML>(
    _ attributes: Attribute<Tag.Plain>...,
    @HTMLBuilder content: @escaping () -> Content = { EmptyHTML() }
) -> Element<Tag.Plain> {
    Element("p", attributes, content)
}

/// `<div>`: a block without a meaning of its own.
@inlinable
package func div<Content: HTML>(
    _ attributes: Attribute<Tag.Plain>...,
    @HTMLBuilder content: @escaping () -> Content = { EmptyHTML() }
) -> Element<Tag.Plain> {
    Element("div", attributes, content)
}

/// `<pre>`: text whose spaces and lines are kept.
@inlinable
package func pre<Content: HTML>(
    _ attributes: Attribute<Tag.Plain>...,
    @HTMLBuilder content: @escaping () -> Content = { EmptyHTML() }
) -> Element<Tag.Plain> {
    Element("pre", attributes, content)
}

/// `<blockquote>`: a quoted passage.
@inlinable
package func blockquote<Content: HTML>(
    _ attributes: Attribute<Tag.Quotation>...,
    @HTMLBuilder content: @escaping () -> Content = { EmptyHTML() }
) -> Element<Tag.Quotation> {
    Element("blockquote", attributes, content)
}

/// `<hr>`: a change of subject.
@inlinable
package func hr(_ attributes: Attribute<Tag.Plain>...) -> VoidElement<Tag.Plain> {
    VoidElement("hr", attributes)
}

/// `<ul>`: a list.
@inlinable
package func ul<Content: HTML>(
    _ attributes: Attribute<Tag.Plain>...,
    @HTMLBuilder content: @escaping () -> Content = { EmptyHTML() }
) -> Element<Tag.Plain> {
    Element("ul", attributes, content)
}

/// `<ol>`: a numbered list.
@inlinable
package func ol<Content: HTML>(
    _ attributes: Attribute<Tag.OrderedList>...,
    @HTMLBuilder content: @escaping () -> Content = { EmptyHTML() }
) -> Element<Tag.OrderedList> {
    Element("ol", attributes, content)
}

/// `<li>`: an item of a list.
@inlinable
package func li<Content: HTML>(
    _ attributes: Attribute<Tag.ListItem>...,
    @HTMLBuilder content: @escaping () -> Content = { EmptyHTML() }
) -> Element<Tag.ListItem> {
    Element("li", attributes, content)
}

/// `<dl>`: a list of terms and what is said of them.
@inlinable
package func dl<Content: HTML>(
    _ attributes: Attribute<Tag.Plain>...,
    @HTMLBuilder content: @escaping () -> Content = { EmptyHTML() }
) -> Element<Tag.Plain> {
    Element("dl", attributes, content)
}

/// `<dt>`: a term.
@inlinable
package func dt<Content: HTML>(
    _ attributes: Attribute<Tag.Plain>...,
    @HTMLBuilder content: @escaping () -> Content = { EmptyHTML() }
) -> Element<Tag.Plain> {
    Element("dt", attributes, content)
}

/// `<dd>`: what is said of a term.
@inlinable
package func dd<Content: HTML>(
    _ attributes: Attribute<Tag.Plain>...,
    @HTMLBuilder content: @escaping () -> Content = { EmptyHTML() }
) -> Element<Tag.Plain> {
    Element("dd", attributes, content)
}

/// `<figure>`: a picture or table that the text refers to.
@inlinable
package func figure<Content: HTML>(
    _ attributes: Attribute<Tag.Plain>...,
    @HTMLBuilder content: @escaping () -> Content = { EmptyHTML() }
) -> Element<Tag.Plain> {
    Element("figure", attributes, content)
}

/// `<figcaption>`: a figure's caption.
@inlinable
package func figcaption<Content: HTML>(
    _ attributes: Attribute<Tag.Plain>...,
    @HTMLBuilder content: @escaping () -> Content = { EmptyHTML() }
) -> Element<Tag.Plain> {
    Element("figcaption", attributes, content)
}

/// `<img>`: a picture. Every one has an `alt`, if only an empty one.
@inlinable
package func img(_ attributes: Attribute<Tag.Image>...) -> VoidElement<Tag.Image> {
    VoidElement("img", attributes)
}

/// `<details>`: what can be opened and closed.
@inlinable
package func details<Content: HTML>(
    _ attributes: Attribute<Tag.Details>...,
    @HTMLBuilder content: @escaping () -> Content = { EmptyHTML() }
) -> Element<Tag.Details> {
    Element("details", attributes, content)
}

/// `<summary>`: the line that opens a `details`.
@inlinable
package func summary<Content: HTML>(
    _ attributes: Attribute<Tag.Plain>...,
    @HTMLBuilder content: @escaping () -> Content = { EmptyHTML() }
) -> Element<Tag.Plain> {
    Element("summary", attributes, content)
}
