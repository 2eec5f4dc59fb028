/// An element with content, such as `<p>…</p>`. The functions named after the elements make it.
///
/// Attributes are an array: an element without any costs nothing, and the others one small allocation. Without
/// `@inlinable` the compiler leaves generics of another target unspecialised: the same page took 128 µs instead of 46.
@usableFromInline
package struct Element<Tag, Content: HTML>: HTMLPrimitive {
    @usableFromInline
    let name: StaticString
    @usableFromInline
    let attributes: [Attribute<Tag>]
    @usableFromInline
    let content: Content

    @inlinable
    init(_ name: StaticString, _ attributes: [Attribute<Tag>], _ content: Content) {
        self.name = name
        self.attributes = attributes
        self.content = content
    }

    /// Writes the start tag, the content and the end tag.
    @inlinable
    package func render(into writer: inout HTMLWriter) {
        writer.startTag(name)
        for attribute in attributes { writer.attribute(attribute.stored) }
        writer.raw(ascii: ">")
        content.render(into: &writer)
        writer.endTag(name)
    }
}

extension Element: Sendable where Content: Sendable {}

/// An element that cannot have content, such as `<br>`: nothing can be written between its tags.
@usableFromInline
package struct VoidElement<Tag>: HTMLPrimitive, Sendable {
    @usableFromInline
    let name: StaticString
    @usableFromInline
    let attributes: [Attribute<Tag>]

    @inlinable
    init(_ name: StaticString, _ attributes: [Attribute<Tag>]) {
        self.name = name
        self.attributes = attributes
    }

    /// Writes the tag.
    @inlinable
    package func render(into writer: inout HTMLWriter) {
        writer.startTag(name)
        for attribute in attributes { writer.attribute(attribute.stored) }
        writer.raw(ascii: ">")
    }
}

extension HTMLWriter {
    /// Appends `<` and a name.
    @usableFromInline
    mutating func startTag(_ name: StaticString) {
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
