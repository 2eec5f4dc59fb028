import Diagnostics
import Graph
import Plan

/// Finds out whether bodies that nobody knows come from one cause in boards.yaml: it is not there, or the name of one is mistyped,
/// which nothing else calls so. That is told once, where it is, and the slip is never advised.
enum BoardSlips {
    /// The problems, with those that have one cause in boards.yaml told there.
    static func atTheirCause(_ problems: [Diagnostic], _ plan: LinkedPlan) -> [Diagnostic] {
        let unknown = problems.filter { $0.id == LinkingKind.unknownBoard.rawValue }.sortedByPlace()
        guard unknown.count > 1 else { return problems }
        let boards = plan.content.boards
        guard !boards.isEmpty else {
            let missing = Diagnostic(
                LinkingKind.unknownBoard, "there is no body in `boards.yaml`, and bodies are named, first here",
                at: unknown[0].span,
                help: "write `boards.yaml`, with a line `- board: …` for each; or bring it back from an earlier version"
            )
            return problems.filter { $0.id != LinkingKind.unknownBoard.rawValue } + [missing]
        }
        let spellings = Dictionary(
            boards.flatMap { [$0.name] + $0.also }.map { ($0.text, $0) }, uniquingKeysWith: { first, _ in first })
        let names = KnownNames(spellings.keys.sorted())
        let used = used(plan)
        let uses = Dictionary(grouping: unknown) { String($0.span.text) }.filter { $1.count > 1 }
        var causes: [String: Diagnostic] = [:]
        for (name, places) in uses {
            guard let near = names.nearest(to: name), let slip = spellings[near],
                !used.contains(where: { $0.contains(Vocabulary.fold(near)) })
            else { continue }
            causes[name] = Diagnostic(
                LinkingKind.unknownBoard,
                "nothing is about `\(slip.text)`, and `\(name)`, which stands in \(places.count) places, is not here",
                at: slip.source.span,
                help:
                    "write `\(name)` if that is meant, or add it to `also`; if it is another body, add it to the list",
                related: [.init(places[0].span, "the first of them")])
        }
        return problems.filter {
            $0.id != LinkingKind.unknownBoard.rawValue || causes[String($0.span.text)] == nil
        } + causes.sorted { $0.key < $1.key }.map(\.value)
    }

    /// What names a body, folded.
    private static func used(_ plan: LinkedPlan) -> Set<String> {
        let content = plan.content
        let logs = content.plans.flatMap(\.log).compactMap { $0.agreedBy?.text }
        let names =
            content.meetings.map(\.board.text) + content.reports.compactMap { $0.board?.text }
            + content.offices.map(\.body.text)
            + content.workPlans.map(\.board.text)
        return Set((logs + names).map { Vocabulary.fold($0) })
    }
}
