import Assessing
import Diagnostics
import Linking
import Reading

extension [Diagnostic] {
    /// One cause is told once: where a field holds what is no answer, as that and not as empty; and where its whole row or
    /// its entry cannot stand without it, by that.
    var withoutEchoedPlaceholders: [Diagnostic] {
        let placeholders = filter(\.isPlaceholder)
        guard !placeholders.isEmpty else { return self }
        let filled = Set(placeholders.map(\.line))
        let others = filter { !$0.isPlaceholder && !($0.tellsOfEmptyField && filled.contains($0.line)) }
        // A note about the field does not say that what it holds is none.
        let fields = Set(others.filter { $0.severity > .note }.compactMap(\.subject))
        let rows = Set(others.filter(\.tellsOfRow).map(\.line))
        return others
            + placeholders.filter { placeholder in
                !rows.contains(placeholder.line) && !(placeholder.subject.map(fields.contains) ?? false)
            }
    }
}

extension Diagnostic {
    fileprivate var isPlaceholder: Bool { id == ReadingKind.placeholder.rawValue }

    /// Whether it tells what its whole row lacks.
    fileprivate var tellsOfRow: Bool {
        [
            LinkingKind.endingWithoutReason.rawValue, LinkingKind.unagreedDeadline.rawValue,
        ]
        .contains(id)
    }

    /// Whether it tells that a field of its row is empty, which somebody has filled.
    fileprivate var tellsOfEmptyField: Bool {
        [
            LinkingKind.missingEvidence.rawValue, LinkingKind.unexplainedMove.rawValue,
            AssessingKind.unanswered.rawValue,
        ]
        .contains(id)
    }

    fileprivate var line: String { "\(span.file.path):\(span.line)" }
}
