/// A piece of HTML or SVG that writes itself as bytes.
///
/// A template is a value with a `body`. There is no tree of existentials and no list of tokens in between: elements,
/// pairs and loops hold how their content is written, make it when the page comes to it, and end in straight calls on
/// ``HTMLWriter``.
///
/// ```swift
/// struct Card: HTML {
///     let title: String
///     var body: some HTML {
///         article(.class("card")) { h2 { title } }
///     }
/// }
/// ```
@usableFromInline
package protocol HTML {
    /// What the template is made of.
    associatedtype Body: HTML

    /// The content of the template. A `String` in it is text and is escaped, always.
    @HTMLBuilder var body: Body { get }

    /// Appends the markup to the writer. Templates get this from their `body`.
    func render(into writer: inout HTMLWriter)
}

extension HTML {
    /// Appends what the body writes.
    @inlinable
    package func render(into writer: inout HTMLWriter) {
        body.render(into: &writer)
    }

    /// The markup as UTF-8, for a whole page or a test. Inside a page, render into the page's own writer.
    package func renderedBytes() -> [UInt8] {
        var writer = HTMLWriter()
        render(into: &writer)
        return writer.bytes
    }
}

/// A piece of HTML that writes its own bytes and has no body: text, elements, and the parts of a builder.
///
/// It exists so that a template which forgets its `body` doesn't compile: only types that say they are primitive
/// get an empty one.
@usableFromInline
package protocol HTMLPrimitive: HTML where Body == EmptyHTML {}

extension HTMLPrimitive {
    /// Nothing: a primitive writes itself.
    @inlinable
    package var body: EmptyHTML { EmptyHTML() }
}

/// Nothing at all.
@usableFromInline
package struct EmptyHTML: HTML, Sendable {
    /// Makes nothing.
    @inlinable
    package init() {}

    /// Itself.
    @inlinable
    package var body: EmptyHTML { self }

    /// Writes nothing.
    @inlinable
    package func render(into writer: inout HTMLWriter) {}
}
