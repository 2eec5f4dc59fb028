// Attributes of every element. A nil value leaves the attribute out.

extension Attribute {
    /// `id`: unique on the page.
    package static func id(_ value: String?) -> Attribute { Attribute("id", value) }

    /// `class`: one or more names, with spaces between them.
    package static func `class`(_ names: String) -> Attribute { Attribute("class", names) }

    /// `class`: those of the names that aren't nil; left out if there is none.
    package static func `class`(_ names: String?...) -> Attribute {
        let present = names.compactMap { $0 }
        return Attribute("class", present.isEmpty ? nil : present.joined(separator: " "))
    }

    /// `lang`: the language of the content, as in `en-GB`.
    package static func lang(_ value: String?) -> Attribute { Attribute("lang", value) }

    /// `dir`: the direction in which the content is read.
    package static func dir(_ value: Direction?) -> Attribute { Attribute("dir", value?.rawValue) }

    /// `title`: advice that not everybody can reach; the full form of an `abbr`.
    package static func title(_ value: String?) -> Attribute { Attribute("title", value) }

    /// `role`, where no element says the same.
    package static func role(_ value: String?) -> Attribute { Attribute("role", value) }

    /// `hidden`: not shown until a script takes the attribute away.
    package static var hidden: Attribute { Attribute("hidden", present: true) }

    /// `inert`: shown, but nothing in it can be reached.
    package static var inert: Attribute { Attribute("inert", present: true) }

    /// `tabindex`: 0 to be reached by keyboard, -1 to be given the focus by a link or script.
    package static func tabindex(_ value: Int) -> Attribute { Attribute("tabindex", value) }

    /// `translate="no"`: for names and references.
    package static var notTranslated: Attribute { Attribute("translate", "no") }

    /// `spellcheck`.
    package static func spellcheck(_ value: Bool) -> Attribute { Attribute("spellcheck", value ? "true" : "false") }

    /// `data-…`: a value for scripts. The name is without `data-`.
    package static func data(_ name: StaticString, _ value: String?) -> Attribute {
        Attribute(StoredAttribute(name: name, isData: true, value: value.map { .text($0) } ?? .absent))
    }

    /// `data-…`: a number for scripts.
    package static func data(_ name: StaticString, _ value: Int) -> Attribute {
        Attribute(StoredAttribute(name: name, isData: true, value: .number(value)))
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
