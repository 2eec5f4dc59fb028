/// What a Markdown text is part of, by which it is known what can stand in it.
package enum TextKind: Sendable {
    /// A whole document.
    case document
    /// A paper, whose paragraphs have labels and refer to each other.
    case paper
    /// A page for young people, which leads to no others than those.
    case youngPeople

    /// Whether a block can stand in it.
    package func allows(_ block: BlockDefinition) -> Bool {
        switch block.place {
        case .anywhere: true
        case .plan: self != .youngPeople
        case .youngPeople: self == .youngPeople
        }
    }
}
