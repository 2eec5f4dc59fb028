import Diagnostics
import Plan

/// Finds out whether names of fields that nobody knows have run together in site.yaml, because a comma between two of them is
/// missing: that is told once, where they stand.
enum NameSlips {
    /// Tells such slips where they are, and takes back what was told where the names are used.
    static func tell(_ context: inout ReadingContext) {
        guard !context.ownNames.isEmpty else { return }
        let uses = Dictionary(grouping: context.problems.filter(isOfName)) { Vocabulary.fold(String($0.span.text)) }
        for (name, places) in uses.sorted(by: { $0.key < $1.key }) {
            let slip = context.ownNames.first { own in
                let folded = Vocabulary.fold(own.text)
                return folded.hasPrefix(name + " ") || folded.hasSuffix(" " + name)
            }
            guard let slip, let first = places.first else { continue }
            let lines = Set(places.map(line))
            context.problems.removeAll { $0.severity == .error && lines.contains(line($0)) }
            context.report(
                .unknownField, "`\(slip.text)` is one name here, and `\(first.span.text)` is used and not known",
                at: slip.span, help: "put a comma between two names", related: [.init(first.span, "used here")])
        }
    }

    private static func isOfName(_ problem: Diagnostic) -> Bool {
        problem.id == ReadingKind.unknownField.rawValue && problem.message.contains("is not known in")
    }

    private static func line(_ problem: Diagnostic) -> String { "\(problem.span.file.path):\(problem.span.line)" }
}
