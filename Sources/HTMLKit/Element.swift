/// An element with content, such as `<p>…</p>`. The functions named after the elements make it.
///
/// Attributes are an array: an element without any costs nothing, and the others one small allocation. Content is made
/// when the page comes to it: an element that held it would be of another type for each content, and of types that hold
/// types the compiler makes no straight calls, and the program works them out by name while it runs.
@usableFromInline
package struct Element<Tag>: HTMLPrimitive {
    @usableFromInline
    let name: StaticString
    @usableFromInline
    let attributes: [Attribute<Tag>]
    @usableFromInline
    let content: Slot

    @inlinable
    init<Content: HTML>(_ name: StaticString, _ attributes: [Attribute<Tag>], _ content: @escaping () -> Content) {
        self.name = name
        self.attributes = attributes
        self.content = Slot(content)
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
