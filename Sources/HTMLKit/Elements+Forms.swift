// Forms and controls.

/// `<form>`: a form.
@inlinable
package func form<Content: HTML>(
    _ attributes: Attribute<Tag.Form>...,
    @HTMLBuilder content: () -> Content = { EmptyHTML() }
) -> Element<Tag.Form, Content> {
    Element("form", attributes, content())
}

/// `<fieldset>`: controls that belong together.
@inlinable
package func fieldset<Content: HTML>(
    _ attributes: Attribute<Tag.Control>...,
    @HTMLBuilder content: () -> Content = { EmptyHTML() }
) -> Element<Tag.Control, Content> {
    Element("fieldset", attributes, content())
}

/// `<legend>`: what a `fieldset` is for.
@inlinable
package func legend<Content: HTML>(
    _ attributes: Attribute<Tag.Plain>...,
    @HTMLBuilder content: () -> Content = { EmptyHTML() }
) -> Element<Tag.Plain, Content> {
    Element("legend", attributes, content())
}

/// `<label>`: what a control is for.
@inlinable
package func label<Content: HTML>(
    _ attributes: Attribute<Tag.Label>...,
    @HTMLBuilder content: () -> Content = { EmptyHTML() }
) -> Element<Tag.Label, Content> {
    Element("label", attributes, content())
}

/// `<input>`: a control.
@inlinable
package func input(_ attributes: Attribute<Tag.Input>...) -> VoidElement<Tag.Input> {
    VoidElement("input", attributes)
}

/// `<button>`: a button.
@inlinable
package func button<Content: HTML>(
    _ attributes: Attribute<Tag.Button>...,
    @HTMLBuilder content: () -> Content = { EmptyHTML() }
) -> Element<Tag.Button, Content> {
    Element("button", attributes, content())
}

/// `<select>`: a list to choose from.
@inlinable
package func select<Content: HTML>(
    _ attributes: Attribute<Tag.Select>...,
    @HTMLBuilder content: () -> Content = { EmptyHTML() }
) -> Element<Tag.Select, Content> {
    Element("select", attributes, content())
}

/// `<optgroup>`: choices that belong together.
@inlinable
package func optgroup<Content: HTML>(
    _ attributes: Attribute<Tag.OptionGroup>...,
    @HTMLBuilder content: () -> Content = { EmptyHTML() }
) -> Element<Tag.OptionGroup, Content> {
    Element("optgroup", attributes, content())
}

/// `<option>`: a choice.
@inlinable
package func option<Content: HTML>(
    _ attributes: Attribute<Tag.Option>...,
    @HTMLBuilder content: () -> Content = { EmptyHTML() }
) -> Element<Tag.Option, Content> {
    Element("option", attributes, content())
}

/// `<textarea>`: lines of text to fill in.
@inlinable
package func textarea<Content: HTML>(
    _ attributes: Attribute<Tag.TextArea>...,
    @HTMLBuilder content: () -> Content = { EmptyHTML() }
) -> Element<Tag.TextArea, Content> {
    Element("textarea", attributes, content())
}

/// `<output>`: a result of what was filled in.
@inlinable
package func output<Content: HTML>(
    _ attributes: Attribute<Tag.Label>...,
    @HTMLBuilder content: () -> Content = { EmptyHTML() }
) -> Element<Tag.Label, Content> {
    Element("output", attributes, content())
}

/// `<datalist>`: suggestions for an `input`.
@inlinable
package func datalist<Content: HTML>(
    _ attributes: Attribute<Tag.Plain>...,
    @HTMLBuilder content: () -> Content = { EmptyHTML() }
) -> Element<Tag.Plain, Content> {
    Element("datalist", attributes, content())
}

/// `<progress>`: how much is done.
@inlinable
package func progress<Content: HTML>(
    _ attributes: Attribute<Tag.Gauge>...,
    @HTMLBuilder content: () -> Content = { EmptyHTML() }
) -> Element<Tag.Gauge, Content> {
    Element("progress", attributes, content())
}

/// `<meter>`: a value in a known range.
@inlinable
package func meter<Content: HTML>(
    _ attributes: Attribute<Tag.Gauge>...,
    @HTMLBuilder content: () -> Content = { EmptyHTML() }
) -> Element<Tag.Gauge, Content> {
    Element("meter", attributes, content())
}
