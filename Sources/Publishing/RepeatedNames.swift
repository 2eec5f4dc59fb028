import Diagnostics
import Reading

extension [Diagnostic] {
    /// With a name of a field that nothing knows told once, however many entries have it: nearly always it is missing, or
    /// mistyped, under `names` in site.yaml or among the columns of a plan.
    var withRepeatedNamesOnce: [Diagnostic] {
        let counts = Dictionary(grouping: filter(\.isUnknownName), by: \.message).filter { $1.count > 2 }
        guard !counts.isEmpty else { return self }
        return filter { !$0.isUnknownName || counts[$0.message] == nil }
            + counts.values.compactMap { problems in
                problems.sortedByPlace().first.map { first in
                    Diagnostic(
                        ReadingKind.unknownField, "\(first.message), here and in \(problems.count - 1) other places",
                        at: first.span, label: first.label,
                        help: first.help.hasPrefix("did you mean")
                            ? first.help : "if your council calls a field so, add the name under `names` in site.yaml",
                        related: first.related, subject: first.subject)
                }
            }
    }
}

extension Diagnostic {
    fileprivate var isUnknownName: Bool {
        id == ReadingKind.unknownField.rawValue && message.contains("is not known in")
    }
}
