// Blocks of text, lists and figures.

extension HTMLOutput where Self: ~Copyable {
    /// `<p>`: a paragraph.
    @inlinable
    package mutating func p(
        _ a: Attribute<Tag.Plain> = .none, _ b: Attribute<Tag.Plain> = .none, _ c: Attribute<Tag.Plain> = .none,
        content: (inout Self) -> Void = { _ in }
    ) {
        element("p", a, b, c, content: content)
    }

    /// `<p>` with nothing but text in it.
    @inlinable
    package mutating func p(
        _ text: some HTMLText, _ a: Attribute<Tag.Plain> = .none, _ b: Attribute<Tag.Plain> = .none,
        _ c: Attribute<Tag.Plain> = .none
    ) {
        element("p", a, b, c, text: text)
    }

    /// `<div>`: a block without a meaning of its own.
    @inlinable
    package mutating func div(
        _ a: Attribute<Tag.Plain> = .none, _ b: Attribute<Tag.Plain> = .none, _ c: Attribute<Tag.Plain> = .none,
        content: (inout Self) -> Void = { _ in }
    ) {
        element("div", a, b, c, content: content)
    }

    /// `<div>` with nothing but text in it.
    @inlinable
    package mutating func div(
        _ text: some HTMLText, _ a: Attribute<Tag.Plain> = .none, _ b: Attribute<Tag.Plain> = .none,
        _ c: Attribute<Tag.Plain> = .none
    ) {
        element("div", a, b, c, text: text)
    }

    /// `<blockquote>`: a quoted passage, which keeps the quotation marks that were typed.
    @inlinable
    package mutating func blockquote(
        _ a: Attribute<Tag.Plain> = .none, _ b: Attribute<Tag.Plain> = .none,
        content: (inout Self) -> Void = { _ in }
    ) {
        withHTML { $0.beginVerbatim() }
        element("blockquote", a, b, content: content)
        withHTML { $0.endVerbatim() }
    }

    /// `<ul>`: a list.
    @inlinable
    package mutating func ul(_ a: Attribute<Tag.Plain> = .none, content: (inout Self) -> Void = { _ in }) {
        element("ul", a, content: content)
    }

    /// `<ol>`: a numbered list.
    @inlinable
    package mutating func ol(
        _ a: Attribute<Tag.Plain> = .none, _ b: Attribute<Tag.Plain> = .none, _ c: Attribute<Tag.Plain> = .none,
        content: (inout Self) -> Void = { _ in }
    ) {
        element("ol", a, b, c, content: content)
    }

    /// `<li>`: an item of a list.
    @inlinable
    package mutating func li(
        _ a: Attribute<Tag.Plain> = .none, _ b: Attribute<Tag.Plain> = .none,
        content: (inout Self) -> Void = { _ in }
    ) {
        element("li", a, b, content: content)
    }

    /// `<li>` with nothing but text in it.
    @inlinable
    package mutating func li(
        _ text: some HTMLText, _ a: Attribute<Tag.Plain> = .none, _ b: Attribute<Tag.Plain> = .none
    ) {
        element("li", a, b, text: text)
    }

    /// `<dl>`: a list of terms and what is said of them.
    @inlinable
    package mutating func dl(
        _ a: Attribute<Tag.Plain> = .none, _ b: Attribute<Tag.Plain> = .none, _ c: Attribute<Tag.Plain> = .none,
        content: (inout Self) -> Void = { _ in }
    ) {
        element("dl", a, b, c, content: content)
    }

    /// `<dt>`: a term.
    @inlinable
    package mutating func dt(_ a: Attribute<Tag.Plain> = .none, content: (inout Self) -> Void = { _ in }) {
        element("dt", a, content: content)
    }

    /// `<dt>` with nothing but text in it.
    @inlinable
    package mutating func dt(_ text: some HTMLText, _ a: Attribute<Tag.Plain> = .none) {
        element("dt", a, text: text)
    }

    /// `<dd>`: what is said of a term.
    @inlinable
    package mutating func dd(_ a: Attribute<Tag.Plain> = .none, content: (inout Self) -> Void = { _ in }) {
        element("dd", a, content: content)
    }

    /// `<dd>` with nothing but text in it.
    @inlinable
    package mutating func dd(_ text: some HTMLText, _ a: Attribute<Tag.Plain> = .none) {
        element("dd", a, text: text)
    }

    /// `<figure>`: a picture or table that the text refers to.
    @inlinable
    package mutating func figure(_ a: Attribute<Tag.Plain> = .none, content: (inout Self) -> Void = { _ in }) {
        element("figure", a, content: content)
    }

    /// `<img>`: a picture. Every one has an `alt`, if only an empty one.
    @inlinable
    package mutating func img(
        _ a: Attribute<Tag.Image> = .none, _ b: Attribute<Tag.Image> = .none, _ c: Attribute<Tag.Image> = .none,
        _ d: Attribute<Tag.Image> = .none, _ e: Attribute<Tag.Image> = .none
    ) {
        withHTML { $0.startTag("img", a, b, c, d, e) }
    }
}
