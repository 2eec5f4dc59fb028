/// Several children where one is asked for, such as a function that returns `some HTML`.
@usableFromInline
package struct Group<Content: HTML>: HTML {
    /// The children.
    @usableFromInline
    package let body: Content

    /// Takes what stands in the braces.
    @inlinable
    package init(@HTMLBuilder content: () -> Content) {
        body = content()
    }
}

extension Group: Sendable where Content: Sendable {}
