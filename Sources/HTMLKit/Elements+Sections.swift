// Parts of a page.

extension HTMLOutput where Self: ~Copyable {
    /// `<main>`: what the page is about.
    @inlinable
    package mutating func main(
        _ a: Attribute<Tag.Plain> = .none, _ b: Attribute<Tag.Plain> = .none,
        content: (inout Self) -> Void = { _ in }
    ) {
        element("main", a, b, content: content)
    }

    /// `<header>`: the beginning of a page or part.
    @inlinable
    package mutating func header(_ a: Attribute<Tag.Plain> = .none, content: (inout Self) -> Void = { _ in }) {
        element("header", a, content: content)
    }

    /// `<footer>`: the end of a page or part.
    @inlinable
    package mutating func footer(_ a: Attribute<Tag.Plain> = .none, content: (inout Self) -> Void = { _ in }) {
        element("footer", a, content: content)
    }

    /// `<nav>`: links to other pages or parts.
    @inlinable
    package mutating func nav(
        _ a: Attribute<Tag.Plain> = .none, _ b: Attribute<Tag.Plain> = .none, _ c: Attribute<Tag.Plain> = .none,
        _ d: Attribute<Tag.Plain> = .none, content: (inout Self) -> Void = { _ in }
    ) {
        element("nav", a, b, c, d, content: content)
    }

    /// `<section>`: a part with a heading.
    @inlinable
    package mutating func section(
        _ a: Attribute<Tag.Plain> = .none, _ b: Attribute<Tag.Plain> = .none, _ c: Attribute<Tag.Plain> = .none,
        _ d: Attribute<Tag.Plain> = .none, content: (inout Self) -> Void = { _ in }
    ) {
        element("section", a, b, c, d, content: content)
    }

    /// `<h1>`: the page's heading.
    @inlinable
    package mutating func h1(_ a: Attribute<Tag.Plain> = .none, content: (inout Self) -> Void = { _ in }) {
        element("h1", a, content: content)
    }

    /// `<h1>` with nothing but text in it.
    @inlinable
    package mutating func h1(_ text: some HTMLText, _ a: Attribute<Tag.Plain> = .none) {
        element("h1", a, text: text)
    }

    /// `<h2>`: a heading of the second level.
    @inlinable
    package mutating func h2(_ a: Attribute<Tag.Plain> = .none, content: (inout Self) -> Void = { _ in }) {
        element("h2", a, content: content)
    }

    /// `<h2>` with nothing but text in it.
    @inlinable
    package mutating func h2(_ text: some HTMLText, _ a: Attribute<Tag.Plain> = .none) {
        element("h2", a, text: text)
    }

    /// `<h3>`: a heading of the third level.
    @inlinable
    package mutating func h3(_ a: Attribute<Tag.Plain> = .none, content: (inout Self) -> Void = { _ in }) {
        element("h3", a, content: content)
    }

    /// `<h3>` with nothing but text in it.
    @inlinable
    package mutating func h3(_ text: some HTMLText, _ a: Attribute<Tag.Plain> = .none) {
        element("h3", a, text: text)
    }
}
