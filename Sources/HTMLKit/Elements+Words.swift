// Elements within a line of text, for rarer things.

/// `<small>`: small print.
@inlinable
package func small<Content: HTML>(
    _ attributes: Attribute<Tag.Plain>...,
    @HTMLBuilder content: () -> Content = { EmptyHTML() }
) -> Element<Tag.Plain, Content> {
    Element("small", attributes, content())
}

/// `<cite>`: the title of a work.
@inlinable
package func cite<Content: HTML>(
    _ attributes: Attribute<Tag.Plain>...,
    @HTMLBuilder content: () -> Content = { EmptyHTML() }
) -> Element<Tag.Plain, Content> {
    Element("cite", attributes, content())
}

/// `<q>`: a quotation.
@inlinable
package func q<Content: HTML>(
    _ attributes: Attribute<Tag.Quotation>...,
    @HTMLBuilder content: () -> Content = { EmptyHTML() }
) -> Element<Tag.Quotation, Content> {
    Element("q", attributes, content())
}

/// `<sup>`: raised text.
@inlinable
package func sup<Content: HTML>(
    _ attributes: Attribute<Tag.Plain>...,
    @HTMLBuilder content: () -> Content = { EmptyHTML() }
) -> Element<Tag.Plain, Content> {
    Element("sup", attributes, content())
}

/// `<sub>`: lowered text.
@inlinable
package func sub<Content: HTML>(
    _ attributes: Attribute<Tag.Plain>...,
    @HTMLBuilder content: () -> Content = { EmptyHTML() }
) -> Element<Tag.Plain, Content> {
    Element("sub", attributes, content())
}

/// `<mark>`: what is relevant here.
@inlinable
package func mark<Content: HTML>(
    _ attributes: Attribute<Tag.Plain>...,
    @HTMLBuilder content: () -> Content = { EmptyHTML() }
) -> Element<Tag.Plain, Content> {
    Element("mark", attributes, content())
}

/// `<del>`: what was taken out.
@inlinable
package func del<Content: HTML>(
    _ attributes: Attribute<Tag.Edit>...,
    @HTMLBuilder content: () -> Content = { EmptyHTML() }
) -> Element<Tag.Edit, Content> {
    Element("del", attributes, content())
}

/// `<ins>`: what was put in.
@inlinable
package func ins<Content: HTML>(
    _ attributes: Attribute<Tag.Edit>...,
    @HTMLBuilder content: () -> Content = { EmptyHTML() }
) -> Element<Tag.Edit, Content> {
    Element("ins", attributes, content())
}

/// `<s>`: what no longer holds.
@inlinable
package func s<Content: HTML>(
    _ attributes: Attribute<Tag.Plain>...,
    @HTMLBuilder content: () -> Content = { EmptyHTML() }
) -> Element<Tag.Plain, Content> {
    Element("s", attributes, content())
}

/// `<kbd>`: keys to press.
@inlinable
package func kbd<Content: HTML>(
    _ attributes: Attribute<Tag.Plain>...,
    @HTMLBuilder content: () -> Content = { EmptyHTML() }
) -> Element<Tag.Plain, Content> {
    Element("kbd", attributes, content())
}

/// `<code>`: code.
@inlinable
package func code<Content: HTML>(
    _ attributes: Attribute<Tag.Plain>...,
    @HTMLBuilder content: () -> Content = { EmptyHTML() }
) -> Element<Tag.Plain, Content> {
    Element("code", attributes, content())
}

/// `<samp>`: what a program prints.
@inlinable
package func samp<Content: HTML>(
    _ attributes: Attribute<Tag.Plain>...,
    @HTMLBuilder content: () -> Content = { EmptyHTML() }
) -> Element<Tag.Plain, Content> {
    Element("samp", attributes, content())
}

/// `<data>`: a value for machines.
@inlinable
package func data<Content: HTML>(
    _ attributes: Attribute<Tag.DataElement>...,
    @HTMLBuilder content: () -> Content = { EmptyHTML() }
) -> Element<Tag.DataElement, Content> {
    Element("data", attributes, content())
}

/// `<bdi>`: text of a direction of its own.
@inlinable
package func bdi<Content: HTML>(
    _ attributes: Attribute<Tag.Plain>...,
    @HTMLBuilder content: () -> Content = { EmptyHTML() }
) -> Element<Tag.Plain, Content> {
    Element("bdi", attributes, content())
}

/// `<br>`: a line break.
@inlinable
package func br(_ attributes: Attribute<Tag.Plain>...) -> VoidElement<Tag.Plain> {
    VoidElement("br", attributes)
}

/// `<wbr>`: where a line may break.
@inlinable
package func wbr(_ attributes: Attribute<Tag.Plain>...) -> VoidElement<Tag.Plain> {
    VoidElement("wbr", attributes)
}
