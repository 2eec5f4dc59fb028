// Elements within a line of text, for rarer things.

/// `<small>`: small print.
@inlinable
package func small<Content: HTML>(
    _ attributes: Attribute<Tag.Plain>...,
    @HTMLBuilder content: @escaping () -> Content = { EmptyHTML() }
) -> Element<Tag.Plain> {
    Element("small", attributes, content)
}

/// `<cite>`: the title of a work.
@inlinable
package func cite<Content: HTML>(
    _ attributes: Attribute<Tag.Plain>...,
    @HTMLBuilder content: @escaping () -> Content = { EmptyHTML() }
) -> Element<Tag.Plain> {
    Element("cite", attributes, content)
}

/// `<q>`: a quotation.
@inlinable
package func q<Content: HTML>(
    _ attributes: Attribute<Tag.Quotation>...,
    @HTMLBuilder content: @escaping () -> Content = { EmptyHTML() }
) -> Element<Tag.Quotation> {
    Element("q", attributes, content)
}

/// `<sup>`: raised text.
@inlinable
package func sup<Content: HTML>(
    _ attributes: Attribute<Tag.Plain>...,
    @HTMLBuilder content: @escaping () -> Content = { EmptyHTML() }
) -> Element<Tag.Plain> {
    Element("sup", attributes, content)
}

/// `<sub>`: lowered text.
@inlinable
package func sub<Content: HTML>(
    _ attributes: Attribute<Tag.Plain>...,
    @HTMLBuilder content: @escaping () -> Content = { EmptyHTML() }
) -> Element<Tag.Plain> {
    Element("sub", attributes, content)
}

/// `<mark>`: what is relevant here.
@inlinable
package func mark<Content: HTML>(
    _ attributes: Attribute<Tag.Plain>...,
    @HTMLBuilder content: @escaping () -> Content = { EmptyHTML() }
) -> Element<Tag.Plain> {
    Element("mark", attributes, content)
}

/// `<del>`: what was taken out.
@inlinable
package func del<Content: HTML>(
    _ attributes: Attribute<Tag.Edit>...,
    @HTMLBuilder content: @escaping () -> Content = { EmptyHTML() }
) -> Element<Tag.Edit> {
    Element("del", attributes, content)
}

/// `<ins>`: what was put in.
@inlinable
package func ins<Content: HTML>(
    _ attributes: Attribute<Tag.Edit>...,
    @HTMLBuilder content: @escaping () -> Content = { EmptyHTML() }
) -> Element<Tag.Edit> {
    Element("ins", attributes, content)
}

/// `<s>`: what no longer holds.
@inlinable
package func s<Content: HTML>(
    _ attributes: Attribute<Tag.Plain>...,
    @HTMLBuilder content: @escaping () -> Content = { EmptyHTML() }
) -> Element<Tag.Plain> {
    Element("s", attributes, content)
}

/// `<kbd>`: keys to press.
@inlinable
package func kbd<Content: HTML>(
    _ attributes: Attribute<Tag.Plain>...,
    @HTMLBuilder content: @escaping () -> Content = { EmptyHTML() }
) -> Element<Tag.Plain> {
    Element("kbd", attributes, content)
}

/// `<code>`: code.
@inlinable
package func code<Content: HTML>(
    _ attributes: Attribute<Tag.Plain>...,
    @HTMLBuilder content: @escaping () -> Content = { EmptyHTML() }
) -> Element<Tag.Plain> {
    Element("code", attributes, content)
}

/// `<samp>`: what a program prints.
@inlinable
package func samp<Content: HTML>(
    _ attributes: Attribute<Tag.Plain>...,
    @HTMLBuilder content: @escaping () -> Content = { EmptyHTML() }
) -> Element<Tag.Plain> {
    Element("samp", attributes, content)
}

/// `<data>`: a value for machines.
@inlinable
package func data<Content: HTML>(
    _ attributes: Attribute<Tag.DataElement>...,
    @HTMLBuilder content: @escaping () -> Content = { EmptyHTML() }
) -> Element<Tag.DataElement> {
    Element("data", attributes, content)
}

/// `<bdi>`: text of a direction of its own.
@inlinable
package func bdi<Content: HTML>(
    _ attributes: Attribute<Tag.Plain>...,
    @HTMLBuilder content: @escaping () -> Content = { EmptyHTML() }
) -> Element<Tag.Plain> {
    Element("bdi", attributes, content)
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
