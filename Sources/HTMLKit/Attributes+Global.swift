// Attributes of every element. A nil value leaves the attribute out.

extension Attribute {
    /// `id`: unique on the page.
    package static func id(_ value: String?) -> Attribute { Attribute("id", value) }

    /// `class`: one name, or several with spaces between them.
    package static func `class`(_ names: String?) -> Attribute { Attribute("class", names) }

    /// `class`: that of the names which is there, or both.
    package static func `class`(_ first: String?, _ second: String?) -> Attribute {
        guard let first, let second else { return Attribute("class", first ?? second) }
        return Attribute(StoredAttribute(name: "class", value: .names(first, second)))
    }

    /// `lang`: the language of the content, as in `en-GB`.
    package static func lang(_ value: String?) -> Attribute { Attribute("lang", value) }

    /// `dir`: the direction in which the content is read.
    package static func dir(_ value: Direction?) -> Attribute { Attribute("dir", value?.rawValue) }

    /// `title`: advice that not everybody can reach; the full form of an `abbr`.
    package static func title(_ value: String?) -> Attribute { Attribute("title", value) }

    /// `role`, where no element says the same.
    package static func role(_ value: String?) -> Attribute { Attribute("role", value) }

    /// `tabindex`: 0 to be reached by keyboard, -1 to be given the focus by a link or script.
    package static func tabindex(_ value: Int) -> Attribute { Attribute("tabindex", value) }

    /// `popover`: what is shown above the page when a button asks for it, and goes when the reader goes elsewhere.
    package static var popover: Attribute { Attribute("popover", "auto") }

    /// `data-…`: a value for scripts. The name is without `data-`.
    package static func data(_ name: StaticString, _ value: String?) -> Attribute {
        Attribute(StoredAttribute(name: name, isData: true, value: value.map { .text($0) } ?? .absent))
    }

    /// `data-…` without a value: a mark for scripts and style sheets.
    package static func data(_ name: StaticString) -> Attribute {
        Attribute(StoredAttribute(name: name, isData: true, value: .present))
    }
}

/// The direction in which text is read.
@usableFromInline
package enum Direction: String, Sendable {
    /// Left to right, as English.
    case ltr
    /// Right to left, as Arabic.
    case rtl
    /// As the first letter says.
    case auto
}
