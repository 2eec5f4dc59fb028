import Diagnostics
import Plan

/// Finds out whether statuses that nobody knows come from one slip in site.yaml. A word that is mistyped there is reported
/// nowhere, and the one that was meant on many rows: that is told once, where the slip is.
enum StatusSlips {
    /// Tells such slips where they are, and takes back what was told of the rows.
    static func tell(_ content: Content, _ context: inout ReadingContext) {
        let unknown = context.problems.filter(isOfStatus)
        let uses = Dictionary(grouping: unknown) { String($0.span.text) }.filter { $1.count > 1 }
        guard !uses.isEmpty else { return }
        let used = Set(
            content.plans.flatMap { $0.log.compactMap { $0.status.map { Vocabulary.fold($0.source.text) } } })
        let names = content.site.statuses.flatMap { [$0.word.source, $0.id] }
        let idle = Dictionary(
            names.filter { !used.contains(Vocabulary.fold($0.text)) }.map { ($0.text, $0) },
            uniquingKeysWith: { first, _ in first })
        let known = KnownNames(idle.keys.sorted())
        let slips = uses.compactMapValues { rows in
            known.nearest(to: String(rows[0].span.text), within: 2).flatMap { idle[$0] }
        }
        context.problems.removeAll { isOfStatus($0) && slips[String($0.span.text)] != nil }
        for (word, slip) in slips.sorted(by: { $0.key < $1.key }) {
            guard let rows = uses[word] else { continue }
            context.report(
                .wrongType,
                "`\(slip.text)` is reported nowhere, and `\(word)`, which \(rows.count) rows report, is not on the scale",
                at: slip.span, help: "write `\(word)`, or mend the rows",
                related: [.init(rows[0].span, "the first of them")])
        }
    }

    private static func isOfStatus(_ problem: Diagnostic) -> Bool {
        problem.id == ReadingKind.wrongType.rawValue && problem.subject?.field == FieldKey.status.rawValue
    }
}
