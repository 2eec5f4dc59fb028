// Attributes of forms and controls.

extension Attribute where Tag == HTMLKit.Tag.Form {
    /// `action`: where the form is sent.
    package static func action(_ value: Link?) -> Attribute { Attribute("action", value) }

    /// `method`: how the form is sent.
    package static func method(_ value: Method?) -> Attribute { Attribute("method", value?.rawValue) }

    /// `novalidate`: not checked by the browser.
    package static var novalidate: Attribute { Attribute("novalidate", present: true) }
}

extension Attribute where Tag == HTMLKit.Tag.Label {
    /// `for`: the id of the control that it belongs to.
    package static func `for`(_ value: String?) -> Attribute { Attribute("for", value) }
}

extension Attribute where Tag: ControlTag {
    /// `disabled`: that it cannot be used.
    package static var disabled: Attribute { Attribute("disabled", present: true) }

    /// `form`: the id of the form that it belongs to.
    package static func form(_ value: String?) -> Attribute { Attribute("form", value) }
}

extension Attribute where Tag: ValueTag {
    /// `value`: the value.
    package static func value(_ value: String?) -> Attribute { Attribute("value", value) }

    /// `value`: the value, a number.
    package static func value(_ value: Int) -> Attribute { Attribute("value", value) }
}

extension Attribute where Tag: FieldTag {
    /// `required`: must be filled in.
    package static var required: Attribute { Attribute("required", present: true) }

    /// `readonly`: cannot be changed.
    package static var readonly: Attribute { Attribute("readonly", present: true) }

    /// `multiple`: more than one may be chosen.
    package static var multiple: Attribute { Attribute("multiple", present: true) }

    /// `autocomplete`: what the browser may fill in.
    package static func autocomplete(_ value: String?) -> Attribute { Attribute("autocomplete", value) }

    /// `size`: how many characters or choices show.
    package static func size(_ value: Int?) -> Attribute { Attribute("size", value) }

    /// `minlength`: the fewest characters.
    package static func minlength(_ value: Int?) -> Attribute { Attribute("minlength", value) }

    /// `maxlength`: the most characters.
    package static func maxlength(_ value: Int?) -> Attribute { Attribute("maxlength", value) }

    /// `placeholder`: an example, never instead of a label.
    package static func placeholder(_ value: String?) -> Attribute { Attribute("placeholder", value) }

    /// `rows`: how many lines of text show.
    package static func rows(_ value: Int?) -> Attribute { Attribute("rows", value) }
}

extension Attribute where Tag: RangeTag {
    /// `min`: the least value.
    package static func min(_ value: String?) -> Attribute { Attribute("min", value) }

    /// `max`: the greatest value.
    package static func max(_ value: String?) -> Attribute { Attribute("max", value) }
}

extension Attribute where Tag == HTMLKit.Tag.Input {
    /// `type`: what kind of control it is.
    package static func type(_ value: InputType?) -> Attribute { Attribute("type", value?.rawValue) }

    /// `checked`: chosen at first.
    package static var checked: Attribute { Attribute("checked", present: true) }

    /// `inputmode`: which keyboard is shown.
    package static func inputmode(_ value: String?) -> Attribute { Attribute("inputmode", value) }

    /// `pattern`: what is accepted, as an expression.
    package static func pattern(_ value: String?) -> Attribute { Attribute("pattern", value) }

    /// `step`: the distance between values.
    package static func step(_ value: String?) -> Attribute { Attribute("step", value) }

    /// `list`: the id of the `datalist` with suggestions.
    package static func list(_ value: String?) -> Attribute { Attribute("list", value) }
}

extension Attribute where Tag == HTMLKit.Tag.Button {
    /// `type`: what the button does.
    package static func type(_ value: ButtonType?) -> Attribute { Attribute("type", value?.rawValue) }
}

extension Attribute where Tag: ChoiceTag {
    /// `disabled`: that it cannot be chosen.
    package static var disabled: Attribute { Attribute("disabled", present: true) }

    /// `label`: the words that are shown.
    package static func label(_ value: String?) -> Attribute { Attribute("label", value) }
}

extension Attribute where Tag == HTMLKit.Tag.Option {
    /// `selected`: chosen at first.
    package static var selected: Attribute { Attribute("selected", present: true) }
}

/// How a form is sent.
package enum Method: String, Sendable {
    /// In the address, for searches.
    case get
    /// In the body.
    case post
}
