/// An attribute of an element; `Tag` says of which ones, so that `href` on a `<p>` doesn't compile.
///
/// Attributes are written by implicit members: `.class("card")`. There is no member for `style` or for event
/// handlers: a strict Content-Security-Policy would block them, and so does the compiler.
@usableFromInline
package struct Attribute<Tag>: Sendable {
    @usableFromInline
    let stored: StoredAttribute

    @usableFromInline
    init(_ stored: StoredAttribute) {
        self.stored = stored
    }

    init(_ name: StaticString, _ text: String?) {
        self.init(StoredAttribute(name: name, value: text.map { .text($0) } ?? .absent))
    }

    init(_ name: StaticString, _ link: Link?) {
        self.init(StoredAttribute(name: name, value: link.map { .link($0) } ?? .absent))
    }

    init(_ name: StaticString, _ number: Int?) {
        self.init(StoredAttribute(name: name, value: number.map { .number($0) } ?? .absent))
    }

    init(_ name: StaticString, decimal number: Double) {
        self.init(StoredAttribute(name: name, value: .text(Decimal.text(number))))
    }

    init(_ name: StaticString, present: Bool) {
        self.init(StoredAttribute(name: name, value: present ? .present : .absent))
    }
}

extension Attribute {
    /// No attribute: for `condition ? .hidden : .none`.
    package static var none: Attribute { Attribute(StoredAttribute(name: "", value: .absent)) }

    /// An attribute that is there only if the condition holds.
    package static func when(_ condition: Bool, _ attribute: @autoclosure () -> Attribute) -> Attribute {
        condition ? attribute() : .none
    }
}

/// What an attribute is, whatever the element: one type, so that writing it is compiled once.
@usableFromInline
struct StoredAttribute: Sendable {
    enum Value: Sendable {
        case absent
        case present
        case text(String)
        case link(Link)
        case number(Int)
    }

    let name: StaticString
    var isData = false
    let value: Value
}

extension HTMLWriter {
    @usableFromInline
    mutating func attribute(_ attribute: StoredAttribute) {
        if case .absent = attribute.value { return }
        raw(attribute.isData ? " data-" : " ")
        raw(attribute.name)
        switch attribute.value {
        case .absent, .present: return
        case .text(let value):
            raw("=\"")
            text(value)
        case .link(let value):
            raw("=\"")
            link(value)
        case .number(let value):
            raw("=\"")
            number(value)
        }
        raw(ascii: "\"")
    }
}
