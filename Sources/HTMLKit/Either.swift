/// One of two pieces of HTML: a branch.
@usableFromInline
package enum Either<First, Second> {
    /// The branch of `if`.
    case first(First)
    /// The branch of `else`.
    case second(Second)
}

extension Either: HTML, HTMLPrimitive where First: HTML, Second: HTML {
    /// Writes the piece that is there.
    @inlinable
    package func render(into writer: inout HTMLWriter) {
        switch self {
        case .first(let content): content.render(into: &writer)
        case .second(let content): content.render(into: &writer)
        }
    }
}

extension Either: Sendable where First: Sendable, Second: Sendable {}
