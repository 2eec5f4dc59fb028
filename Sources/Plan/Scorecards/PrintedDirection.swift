/// What the source itself prints of the direction of travel: an arrow and a colour, two statements, each of which may be
/// missing. They are kept as printed, beside what the figures say.
package struct PrintedDirection: Sendable {
    /// Where an arrow points.
    package enum Arrow: Sendable, CaseIterable {
        case up, down, level

        /// The signs by which each is printed.
        private var signs: [String] {
            switch self {
            case .up: ["▲", "↑", "⬆", "up"]
            case .down: ["▼", "↓", "⬇", "down"]
            case .level: ["◄►", "◀▶", "◄", "►", "◀", "▶", "↔", "→", "level"]
            }
        }

        /// The arrow of a sign; nil for another text.
        package init?(_ text: String) {
            let text = Vocabulary.fold(text)
            guard let arrow = Arrow.allCases.first(where: { $0.signs.contains(text) }) else { return nil }
            self = arrow
        }
    }

    /// What a colour says.
    package enum Colour: String, Sendable, CaseIterable {
        case green, amber, red, neutral
    }

    /// The arrow.
    package var arrow: Written<Arrow>?
    /// The colour, as a word.
    package var colour: Written<Colour>?

    /// Takes what is printed.
    package init(arrow: Written<Arrow>?, colour: Written<Colour>?) {
        self.arrow = arrow
        self.colour = colour
    }

    /// Whether nothing is printed.
    package var isEmpty: Bool { arrow == nil && colour == nil }
}
