import Diagnostics
import Plan

/// Finds out whether names of fields that nobody knows have run together in site.yaml, because a comma between two of them is
/// missing: that is told once, where they stand.
enum NameSlips {
    /// Tells such slips where they are, and takes back what was told where the names are used.
    static func tell(_ context: inout ReadingContext) {
        guard !context.ownNames.isEmpty else { return }
        let uses = Dictionary(grouping: context.problems.filter(isOfName)) { Vocabulary.fold(String($0.span.text)) }
        guard !uses.isEmpty else { return }
        let parts = parts(of: context.ownNames)
        let slips = uses.filter { parts[$0.key] != nil }.sorted { $0.key < $1.key }
        let lines = Set(slips.flatMap(\.value).map(line))
        context.problems.removeAll { $0.severity == .error && lines.contains(line($0)) }
        for (name, places) in slips {
            guard let slip = parts[name], let first = places.first else { continue }
            context.report(
                .unknownField, "`\(slip.text)` is one name here, and `\(first.span.text)` is used and not known",
                at: slip.span, help: "put a comma between two names", related: [.init(first.span, "used here")])
        }
    }

    /// Names by the words that they begin and end with, of which a name of a field has few.
    private static func parts(of names: [SourceText]) -> [String: SourceText] {
        var parts: [String: SourceText] = [:]
        for name in names {
            let words = Vocabulary.fold(name.text).split(separator: " ")
            for count in 1..<max(1, min(words.count, mostWords + 1)) {
                for part in [words.prefix(count), words.suffix(count)] {
                    parts[part.joined(separator: " "), default: name] = name
                }
            }
        }
        return parts
    }

    private static let mostWords = 8

    private static func isOfName(_ problem: Diagnostic) -> Bool {
        problem.id == ReadingKind.unknownField.rawValue && problem.message.contains("is not known in")
    }

    private static func line(_ problem: Diagnostic) -> String { "\(problem.span.file.path):\(problem.span.line)" }
}
