extension HTMLOutput where Self: ~Copyable {
    /// A heading whose level is known only at run time. A level below 1 is written as `<h1>`, one above 6 as `<h6>`.
    @inlinable
    package mutating func heading(
        level: Int, _ a: Attribute<Tag.Plain> = .none, content: (inout Self) -> Void
    ) {
        element(HeadingName.of(level), a, content: content)
    }

    /// Such a heading with nothing but text in it.
    @inlinable
    package mutating func heading(level: Int, _ text: some HTMLText, _ a: Attribute<Tag.Plain> = .none) {
        element(HeadingName.of(level), a, text: text)
    }
}

/// The names of headings.
@usableFromInline
enum HeadingName {
    @usableFromInline
    static func of(_ level: Int) -> StaticString {
        switch level {
        case ...1: "h1"
        case 2: "h2"
        case 3: "h3"
        case 4: "h4"
        case 5: "h5"
        default: "h6"
        }
    }
}
