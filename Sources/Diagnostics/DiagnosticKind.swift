/// A kind of problem: an enum in the target that finds it, one case for each kind.
///
/// The raw value is the kind's id, in lower case with dashes (`impossible-date`). It is what people write in
/// `accepted:` and ask `explain` about, so it never changes once it has been released.
package protocol DiagnosticKind: CaseIterable, RawRepresentable, Sendable where RawValue == String {
    /// How much it matters unless the site says otherwise.
    var severity: Severity { get }
    /// A paragraph for the author: what it is, why it matters, what to do.
    var explanation: String { get }
    /// Whether a council may know of it and keep it: a fault of a plan as it was printed, not one that the site could
    /// not be made with.
    var isAcceptable: Bool { get }
    /// Whether it comes before others that matter as much, or behind them.
    var urgency: Urgency { get }
}

extension DiagnosticKind {
    /// Errors must be mended unless their kind says otherwise.
    package var isAcceptable: Bool { severity < .error }
    /// Most are mended where they stand.
    package var urgency: Urgency { .here }
}

/// A kind's own account of itself, without its type.
package struct DiagnosticDescription: Sendable {
    /// The kind's id.
    package let id: String
    /// How much it matters.
    package let severity: Severity
    /// A paragraph for the author.
    package let explanation: String

    /// Describes every kind of an enum, sorted by id.
    package static func all<Kind: DiagnosticKind>(_ kinds: Kind.Type) -> [DiagnosticDescription] {
        kinds.allCases
            .map { DiagnosticDescription(id: $0.rawValue, severity: $0.severity, explanation: $0.explanation) }
            .sorted { $0.id < $1.id }
    }
}
