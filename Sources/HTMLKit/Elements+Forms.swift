// Forms and controls.

/// `<form>`: a form.
@inlinable
package func form<Content: HTML>(
    _ attributes: Attribute<Tag.Form>...,
    @HTMLBuilder content: @escaping () -> Content = { EmptyHTML() }
) -> Element<Tag.Form> {
    Element("form", attributes, content)
}

/// `<fieldset>`: controls that belong together.
@inlinable
package func fieldset<Content: HTML>(
    _ attributes: Attribute<Tag.Control>...,
    @HTMLBuilder content: @escaping () -> Content = { EmptyHTML() }
) -> Element<Tag.Control> {
    Element("fieldset", attributes, content)
}

/// `<legend>`: what a `fieldset` is for.
@inlinable
package func legend<Content: HTML>(
    _ attributes: Attribute<Tag.Plain>...,
    @HTMLBuilder content: @escaping () -> Content = { EmptyHTML() }
) -> Element<Tag.Plain> {
    Element("legend", attributes, content)
}

/// `<label>`: what a control is for.
@inlinable
package func label<Content: HTML>(
    _ attributes: Attribute<Tag.Label>...,
    @HTMLBuilder content: @escaping () -> Content = { EmptyHTML() }
) -> Element<Tag.Label> {
    Element("label", attributes, content)
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
    @HTMLBuilder content: @escaping () -> Content = { EmptyHTML() }
) -> Element<Tag.Button> {
    Element("button", attributes, content)
}

/// `<select>`: a list to choose from.
@inlinable
package func select<Content: HTML>(
    _ attributes: Attribute<Tag.Select>...,
    @HTMLBuilder content: @escaping () -> Content = { EmptyHTML() }
) -> Element<Tag.Select> {
    Element("select", attributes, content)
}

/// `<optgroup>`: choices that belong together.
@inlinable
package func optgroup<Content: HTML>(
    _ attributes: Attribute<Tag.OptionGroup>...,
    @HTMLBuilder content: @escaping () -> Content = { EmptyHTML() }
) -> Element<Tag.OptionGroup> {
    Element("optgroup", attributes, content)
}

/// `<option>`: a choice.
@inlinable
package func option<Content: HTML>(
    _ attributes: Attribute<Tag.Option>...,
    @HTMLBuilder content: @escaping () -> Content = { EmptyHTML() }
) -> Element<Tag.Option> {
    Element("option", attributes, content)
}

/// `<textarea>`: lines of text to fill in.
@inlinable
package func textarea<Content: HTML>(
    _ attributes: Attribute<Tag.TextArea>...,
    @HTMLBuilder content: @escaping () -> Content = { EmptyHTML() }
) -> Element<Tag.TextArea> {
    Element("textarea", attributes, content)
}

/// `<output>`: a result of what was filled in.
@inlinable
package func output<Content: HTML>(
    _ attributes: Attribute<Tag.Label>...,
    @HTMLBuilder content: @escaping () -> Content = { EmptyHTML() }
) -> Element<Tag.Label> {
    Element("output", attributes, content)
}

/// `<datalist>`: suggestions for an `input`.
@inlinable
package func datalist<Content: HTML>(
    _ attributes: Attribute<Tag.Plain>...,
    @HTMLBuilder content: @escaping () -> Content = { EmptyHTML() }
) -> Element<Tag.Plain> {
    Element("datalist", attributes, content)
}

/// `<progress>`: how much is done.
@inlinable
package func progress<Content: HTML>(
    _ attributes: Attribute<Tag.Gauge>...,
    @HTMLBuilder content: @escaping () -> Content = { EmptyHTML() }
) -> Element<Tag.Gauge> {
    Element("progress", attributes, content)
}

/// `<meter>`: a value in a known range.
@inlinable
package func meter<Content: HTML>(
    _ attributes: Attribute<Tag.Gauge>...,
    @HTMLBuilder content: @escaping () -> Content = { EmptyHTML() }
) -> Element<Tag.Gauge> {
    Element("meter", attributes, content)
}
