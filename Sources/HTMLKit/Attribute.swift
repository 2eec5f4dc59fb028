/// An attribute of an element; `Tag` says of which ones, so that `href` on a `<p>` doesn't compile.
///
/// Attributes are written by implicit members: `.class("card")`. There is no member for `style` or for event
/// handlers: a strict Content-Security-Policy would block them, and so does the compiler.
@usableFromInline
package struct Attribute<Tag>: Sendable {
    @usableFromInline
    let stored: StoredAttribute

    @inlinable
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
        self.init(StoredAttribute(name: name, value: .decimal(number)))
    }

    init(_ name: StaticString, percent number: Double) {
        self.init(StoredAttribute(name: name, value: .percent(number)))
    }

    init(_ name: StaticString, present: Bool) {
        self.init(StoredAttribute(name: name, value: present ? .present : .absent))
    }

    /// Whether there is nothing to write.
    @inlinable
    var isAbsent: Bool { if case .absent = stored.value { true } else { false } }
}

extension Attribute {
    /// No attribute: for `condition ? .ariaHidden : .none`.
    @inlinable
    package static var none: Attribute { Attribute(StoredAttribute(name: "", value: .absent)) }
}

/// What an attribute is, whatever the element: one type, so that writing it is compiled once. Its value is kept as it
/// came, and becomes bytes where the page's bytes are: a text made of it before would need memory of its own.
@usableFromInline
struct StoredAttribute: Sendable {
    @usableFromInline
    enum Value: Sendable {
        case absent
        case present
        case text(String)
        /// Two names with a space between them.
        case names(String, String)
        case link(Link)
        case number(Int)
        case decimal(Double)
        /// Hundredths of a whole.
        case percent(Double)
        /// The left side, top, width and height of a part of the plane.
        case box(Double, Double, Double, Double)
    }

    @usableFromInline
    let name: StaticString
    @usableFromInline
    let isData: Bool
    @usableFromInline
    let value: Value

    @inlinable
    init(name: StaticString, isData: Bool = false, value: Value) {
        self.name = name
        self.isData = isData
        self.value = value
    }
}

extension HTMLWriter {
    @usableFromInline
    mutating func attribute(_ attribute: StoredAttribute) {
        raw(attribute.isData ? " data-" : " ")
        raw(attribute.name)
        if case .present = attribute.value { return }
        raw("=\"")
        switch attribute.value {
        case .absent, .present: break
        case .text(let value): verbatim(value)
        case .names(let first, let second):
            verbatim(first)
            raw(ascii: " ")
            verbatim(second)
        case .link(let value): link(value)
        case .number(let value): number(value)
        case .decimal(let value): decimal(value)
        case .percent(let value):
            decimal(value)
            raw(ascii: "%")
        case .box(let x, let y, let width, let height):
            decimal(x)
            raw(ascii: " ")
            decimal(y)
            raw(ascii: " ")
            decimal(width)
            raw(ascii: " ")
            decimal(height)
        }
        raw(ascii: "\"")
    }
}
