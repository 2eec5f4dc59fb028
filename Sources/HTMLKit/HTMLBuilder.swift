/// Collects the content between an element's braces: any number of children, `if`, `switch`, `for`, optionals.
@resultBuilder
@usableFromInline
package enum HTMLBuilder {
    /// Keeps a child as it is.
    @inlinable
    package static func buildExpression<Content: HTML>(_ content: Content) -> Content { content }

    /// An empty pair of braces.
    @inlinable
    package static func buildBlock() -> EmptyHTML { EmptyHTML() }

    /// The first child.
    @inlinable
    package static func buildPartialBlock<Content: HTML>(first content: Content) -> Content { content }

    /// One child more.
    @inlinable
    package static func buildPartialBlock<First: HTML, Next: HTML>(
        accumulated first: First,
        next: Next
    ) -> Pair {
        Pair(first, next)
    }

    /// `if` without `else`.
    @inlinable
    package static func buildOptional<Content: HTML>(_ content: Content?) -> Content? { content }

    /// The first branch of `if` or `switch`.
    @inlinable
    package static func buildEither<First: HTML, Second: HTML>(first content: First) -> Either<First, Second> {
        .first(content)
    }

    /// The other branch of `if` or `switch`.
    @inlinable
    package static func buildEither<First: HTML, Second: HTML>(second content: Second) -> Either<First, Second> {
        .second(content)
    }

    /// `for`.
    @inlinable
    package static func buildArray<Content: HTML>(_ contents: [Content]) -> Repeated<Content> {
        Repeated(contents)
    }

    /// `if #available`.
    @inlinable
    package static func buildLimitedAvailability<Content: HTML>(_ content: Content) -> Content { content }
}
