package import Diagnostics

/// One of the two gates of a plan that has them: an action is delivered behind the first, and complete behind the last.
package struct Gate: Sendable {
    /// What the council calls an action that has passed it: `delivered`, `embedded`.
    package let word: SourceText
    /// Whether it is the plan's last one, which asks for proof from others.
    package let isLast: Bool

    /// Makes a gate.
    package init(word: SourceText, isLast: Bool) {
        self.word = word
        self.isLast = isLast
    }
}

extension Gate: Hashable {
    package static func == (left: Gate, right: Gate) -> Bool {
        left.word.text == right.word.text && left.isLast == right.isLast
    }
    package func hash(into hasher: inout Hasher) { hasher.combine(word.text) }
}
