/// Where a page is written, element after element, as it goes.
///
/// An element is a method that writes its start tag, lets a closure write what is in it, and writes its end tag. Nothing
/// of a page stands in memory before it is written: no closure is kept, no list of attributes or children is made, and
/// `if`, `switch` and `for` are Swift's own.
///
/// ```swift
/// page.table(.class("cards")) { page in
///     for action in actions {
///         page.tr { page in
///             page.td(action.title)
///             page.td(.class("number")) { $0.text(action.steps.count) }
///         }
///     }
/// }
/// ```
///
/// A writer alone is one; so is whatever holds a writer beside what it knows of the page.
@usableFromInline
package protocol HTMLOutput: ~Copyable {
    /// Lets a closure write to the bytes of the page.
    ///
    /// It is no property because one that is modified in place by way of a protocol asks for memory, unless the compiler
    /// sees through it.
    mutating func withHTML<Result>(_ write: (inout HTMLWriter) -> Result) -> Result
}

extension HTMLWriter: HTMLOutput {
    /// Lets a closure write.
    @inlinable
    package mutating func withHTML<Result>(_ write: (inout HTMLWriter) -> Result) -> Result { write(&self) }
}

extension HTMLOutput where Self: ~Copyable {
    /// Writes text, escaped.
    @inlinable
    package mutating func text(_ text: some HTMLText) {
        withHTML { text.escape(into: &$0) }
    }

    /// Writes what was written before, as it is.
    package mutating func add(_ rendered: RenderedHTML) {
        withHTML { $0.raw(trusted: rendered.bytes) }
    }

    /// Writes an element. The methods that are named after the elements say which attributes each can have.
    @inlinable
    mutating func element<Tag>(
        _ name: StaticString, _ a: Attribute<Tag>, _ b: Attribute<Tag> = .none, _ c: Attribute<Tag> = .none,
        _ d: Attribute<Tag> = .none, _ e: Attribute<Tag> = .none, content: (inout Self) -> Void
    ) {
        withHTML { $0.startTag(name, a, b, c, d, e) }
        content(&self)
        withHTML { $0.endTag(name) }
    }

    /// Writes an element that holds text and nothing else.
    @inlinable
    mutating func element<Tag>(
        _ name: StaticString, _ a: Attribute<Tag>, _ b: Attribute<Tag> = .none, _ c: Attribute<Tag> = .none,
        _ d: Attribute<Tag> = .none, text: some HTMLText
    ) {
        withHTML { html in
            html.startTag(name, a, b, c, d)
            text.escape(into: &html)
            html.endTag(name)
        }
    }

    /// Writes an element without attributes.
    @inlinable
    mutating func element(_ name: StaticString, content: (inout Self) -> Void) {
        element(name, Attribute<Tag.Plain>.none, content: content)
    }

    /// Writes an element without attributes that holds text and nothing else.
    @inlinable
    mutating func element(_ name: StaticString, text: some HTMLText) {
        element(name, Attribute<Tag.Plain>.none, text: text)
    }
}

extension HTMLWriter {
    /// Appends a start tag.
    @inlinable
    mutating func startTag<Tag>(
        _ name: StaticString, _ a: Attribute<Tag>, _ b: Attribute<Tag> = .none, _ c: Attribute<Tag> = .none,
        _ d: Attribute<Tag> = .none, _ e: Attribute<Tag> = .none, _ f: Attribute<Tag> = .none
    ) {
        beginTag(name)
        if !a.isAbsent { attribute(a.stored) }
        if !b.isAbsent { attribute(b.stored) }
        if !c.isAbsent { attribute(c.stored) }
        if !d.isAbsent { attribute(d.stored) }
        if !e.isAbsent { attribute(e.stored) }
        if !f.isAbsent { attribute(f.stored) }
        raw(ascii: ">")
    }

    /// Appends `<` and a name.
    @usableFromInline
    mutating func beginTag(_ name: StaticString) {
        raw(ascii: "<")
        raw(name)
    }

    /// Appends an end tag.
    @usableFromInline
    mutating func endTag(_ name: StaticString) {
        raw("</")
        raw(name)
        raw(ascii: ">")
    }
}
