// Elements within a line of text.

extension HTMLOutput where Self: ~Copyable {
    /// `<a>`: a link.
    @inlinable
    package mutating func a(
        _ a: Attribute<Tag.Anchor> = .none, _ b: Attribute<Tag.Anchor> = .none, _ c: Attribute<Tag.Anchor> = .none,
        content: (inout Self) -> Void = { _ in }
    ) {
        element("a", a, b, c, content: content)
    }

    /// `<a>` with nothing but text in it.
    @inlinable
    package mutating func a(
        _ text: some HTMLText, _ a: Attribute<Tag.Anchor> = .none, _ b: Attribute<Tag.Anchor> = .none,
        _ c: Attribute<Tag.Anchor> = .none
    ) {
        element("a", a, b, c, text: text)
    }

    /// `<span>`: text without a meaning of its own.
    @inlinable
    package mutating func span(
        _ a: Attribute<Tag.Plain> = .none, _ b: Attribute<Tag.Plain> = .none, _ c: Attribute<Tag.Plain> = .none,
        content: (inout Self) -> Void = { _ in }
    ) {
        element("span", a, b, c, content: content)
    }

    /// `<span>` with nothing but text in it.
    @inlinable
    package mutating func span(
        _ text: some HTMLText, _ a: Attribute<Tag.Plain> = .none, _ b: Attribute<Tag.Plain> = .none,
        _ c: Attribute<Tag.Plain> = .none
    ) {
        element("span", a, b, c, text: text)
    }

    /// `<strong>`: what is important.
    @inlinable
    package mutating func strong(_ a: Attribute<Tag.Plain> = .none, content: (inout Self) -> Void = { _ in }) {
        element("strong", a, content: content)
    }

    /// `<strong>` with nothing but text in it.
    @inlinable
    package mutating func strong(_ text: some HTMLText, _ a: Attribute<Tag.Plain> = .none) {
        element("strong", a, text: text)
    }

    /// `<abbr>`: an abbreviation; its `title` says it in full.
    @inlinable
    package mutating func abbr(_ a: Attribute<Tag.Plain> = .none, content: (inout Self) -> Void = { _ in }) {
        element("abbr", a, content: content)
    }

    /// `<abbr>` with nothing but text in it.
    @inlinable
    package mutating func abbr(_ text: some HTMLText, _ a: Attribute<Tag.Plain> = .none) {
        element("abbr", a, text: text)
    }

    /// `<time>`: a date or time.
    @inlinable
    package mutating func time(_ a: Attribute<Tag.Time> = .none, content: (inout Self) -> Void = { _ in }) {
        element("time", a, content: content)
    }

    /// `<time>` with nothing but text in it.
    @inlinable
    package mutating func time(_ text: some HTMLText, _ a: Attribute<Tag.Time> = .none) {
        element("time", a, text: text)
    }

    /// `<code>`: code.
    @inlinable
    package mutating func code(content: (inout Self) -> Void = { _ in }) {
        withHTML { $0.beginVerbatim() }
        element("code", content: content)
        withHTML { $0.endVerbatim() }
    }

    /// `<code>` with nothing but text in it.
    @inlinable
    package mutating func code(_ text: some HTMLText) {
        code { $0.text(text) }
    }

    /// `<bdi>`: text of a direction of its own.
    @inlinable
    package mutating func bdi(_ a: Attribute<Tag.Plain> = .none, content: (inout Self) -> Void = { _ in }) {
        element("bdi", a, content: content)
    }

    /// `<bdi>` with nothing but text in it.
    @inlinable
    package mutating func bdi(_ text: some HTMLText, _ a: Attribute<Tag.Plain> = .none) {
        element("bdi", a, text: text)
    }

    /// `<del>`: what does not stand there any more.
    @inlinable
    package mutating func del(content: (inout Self) -> Void = { _ in }) {
        element("del", content: content)
    }

    /// `<ins>`: what did not stand there before.
    @inlinable
    package mutating func ins(content: (inout Self) -> Void = { _ in }) {
        element("ins", content: content)
    }
}
