// Attributes of forms and controls.

extension Attribute where Tag == HTMLKit.Tag.Form {
    /// `action`: where the form is sent.
    package static func action(_ value: Link?) -> Attribute { Attribute("action", value) }

    /// `method`: how the form is sent.
    package static func method(_ value: Method?) -> Attribute { Attribute("method", value?.rawValue) }
}

extension Attribute where Tag == HTMLKit.Tag.Label {
    /// `for`: the id of the control that it belongs to.
    package static func `for`(_ value: String?) -> Attribute { Attribute("for", value) }
}

extension Attribute where Tag: NamedTag {
    /// `name`: the name under which a value is sent.
    package static func name(_ value: String?) -> Attribute { Attribute("name", value) }
}

extension Attribute where Tag: ValueTag {
    /// `value`: the value.
    package static func value(_ value: String?) -> Attribute { Attribute("value", value) }
}

extension Attribute where Tag == HTMLKit.Tag.Input {
    /// `type`: what kind of control it is.
    package static func type(_ value: InputType?) -> Attribute { Attribute("type", value?.rawValue) }

    /// `autocomplete`: what the browser may fill in.
    package static func autocomplete(_ value: String?) -> Attribute { Attribute("autocomplete", value) }

    /// `spellcheck`: whether what is filled in is checked for slips.
    package static func spellcheck(_ value: Bool) -> Attribute { Attribute("spellcheck", value ? "true" : "false") }
}

extension Attribute where Tag == HTMLKit.Tag.Button {
    /// `type`: what the button does.
    package static func type(_ value: ButtonType?) -> Attribute { Attribute("type", value?.rawValue) }

    /// `popovertarget`: the id of the popover that it opens and closes.
    package static func popovertarget(_ value: String?) -> Attribute { Attribute("popovertarget", value) }

    /// `popovertargetaction="hide"`: it only closes.
    package static var popovertargetactionHide: Attribute { Attribute("popovertargetaction", "hide") }
}

/// How a form is sent.
package enum Method: String, Sendable {
    /// In the address, for searches.
    case get
}

/// What kind of control an `input` is.
package enum InputType: String, Sendable {
    /// Words to look for.
    case search
    /// Yes or no.
    case checkbox
}

/// What a button does.
package enum ButtonType: String, Sendable {
    /// Sends the form.
    case submit
    /// Empties the form.
    case reset
    /// Nothing that has to do with a form.
    case button
}
