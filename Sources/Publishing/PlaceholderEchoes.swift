import Assessing
import Diagnostics
import Linking
import Reading

extension [Diagnostic] {
    /// Without the placeholders for which another problem tells what is missing. One cause is told once, by what it leads
    /// to.
    var withoutEchoedPlaceholders: [Diagnostic] {
        let (placeholders, others) = (filter(\.isPlaceholder), filter { !$0.isPlaceholder })
        guard !placeholders.isEmpty else { return self }
        let fields = Set(others.compactMap(\.subject))
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
            AssessingKind.unanswered.rawValue,
        ]
        .contains(id)
    }

    fileprivate var line: String { "\(span.file.path):\(span.line)" }
}
