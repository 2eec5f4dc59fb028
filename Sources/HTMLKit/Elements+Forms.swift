// Forms and controls.

extension HTMLOutput where Self: ~Copyable {
    /// `<form>`: a form.
    @inlinable
    package mutating func form(
        _ a: Attribute<Tag.Form> = .none, _ b: Attribute<Tag.Form> = .none, _ c: Attribute<Tag.Form> = .none,
        _ d: Attribute<Tag.Form> = .none, _ e: Attribute<Tag.Form> = .none, content: (inout Self) -> Void = { _ in }
    ) {
        element("form", a, b, c, d, e, content: content)
    }

    /// `<label>`: what a control is for.
    @inlinable
    package mutating func label(_ a: Attribute<Tag.Label> = .none, content: (inout Self) -> Void = { _ in }) {
        element("label", a, content: content)
    }

    /// `<label>` with nothing but text in it.
    @inlinable
    package mutating func label(_ text: some HTMLText, _ a: Attribute<Tag.Label> = .none) {
        element("label", a, text: text)
    }

    /// `<input>`: a control.
    @inlinable
    package mutating func input(
        _ a: Attribute<Tag.Input> = .none, _ b: Attribute<Tag.Input> = .none, _ c: Attribute<Tag.Input> = .none,
        _ d: Attribute<Tag.Input> = .none, _ e: Attribute<Tag.Input> = .none, _ f: Attribute<Tag.Input> = .none
    ) {
        withHTML { $0.startTag("input", a, b, c, d, e, f) }
    }

    /// `<button>`: a button.
    @inlinable
    package mutating func button(_ a: Attribute<Tag.Button> = .none, content: (inout Self) -> Void = { _ in }) {
        element("button", a, content: content)
    }

    /// `<button>` with nothing but text in it.
    @inlinable
    package mutating func button(
        _ text: some HTMLText, _ a: Attribute<Tag.Button> = .none, _ b: Attribute<Tag.Button> = .none,
        _ c: Attribute<Tag.Button> = .none
    ) {
        element("button", a, b, c) { $0.text(text) }
    }

    /// `<select>`: a list to choose from.
    @inlinable
    package mutating func select(
        _ a: Attribute<Tag.Select> = .none, _ b: Attribute<Tag.Select> = .none, _ c: Attribute<Tag.Select> = .none,
        content: (inout Self) -> Void = { _ in }
    ) {
        element("select", a, b, c, content: content)
    }

    /// `<option>`: a choice.
    @inlinable
    package mutating func option(_ a: Attribute<Tag.Option> = .none, content: (inout Self) -> Void = { _ in }) {
        element("option", a, content: content)
    }

    /// `<option>` with nothing but text in it.
    @inlinable
    package mutating func option(_ text: some HTMLText, _ a: Attribute<Tag.Option> = .none) {
        element("option", a, text: text)
    }
}
