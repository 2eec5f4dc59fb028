/// What a `for` loop collected.
@usableFromInline
package struct Repeated<Content: HTML>: HTMLPrimitive {
    @usableFromInline
    let contents: [Content]

    /// Takes the pieces in their order.
    @inlinable
    package init(_ contents: [Content]) {
        self.contents = contents
    }

    /// Writes each piece.
    @inlinable
    package func render(into writer: inout HTMLWriter) {
        for content in contents { content.render(into: &writer) }
    }
}

extension Repeated: Sendable where Content: Sendable {}
