/// Which problems of one severity come first when they are told to people: what is mended first, then what the reader can
/// mend alone, then what waits for somebody else.
package enum Urgency: Int, Sendable, Comparable {
    /// Nothing that depends on it is told until it is mended, or it would show people what is not meant for them.
    case first
    /// It is mended where it stands.
    case here
    /// Somebody else has to report, agree, check or translate something before.
    case others

    package static func < (left: Urgency, right: Urgency) -> Bool { left.rawValue < right.rawValue }
}

extension Sequence<Diagnostic> {
    /// The worst first, then what can be mended today; places stay in their order.
    package func sortedByUrgency() -> [Diagnostic] {
        enumerated().sorted { left, right in
            if left.element.severity != right.element.severity { return left.element.severity > right.element.severity }
            return (left.element.urgency, left.offset) < (right.element.urgency, right.offset)
        }.map(\.element)
    }
}
