import Assessing
import Diagnostics
import Graph
import Linking
import Plan
import Reading

/// What follows from a slip that is told, and would be mended with it: it is not told beside its cause, because what it
/// advises holds only until then.
struct Consequences {
    /// Where the ids of entries stand, by file.
    private let starts: [String: [Int]]
    /// The files and entries that have errors.
    private let faulty: Set<Entry>
    private let hasFaultyPlan: Bool
    /// The folders in which an id is given twice.
    private let foldersWithTwice: Set<String>
    /// What has a placeholder for plain words.
    private let withoutPlainWords: Set<String>

    /// Whether a row of what bodies were answered names nothing.
    private let hasLostAnswer: Bool
    /// The folders of plans whose whole log is gone that a snapshot has.
    private let foldersWithoutLog: Set<String>

    private struct Entry: Hashable {
        let path: String
        let start: Int
    }

    init(_ problems: [Diagnostic], in plan: LinkedPlan) {
        let spans =
            plan.recommendations.map(\.recommendation.id.span) + plan.sections.map(\.section.id.span)
            + plan.actions.map(\.action.id.span)
        let starts = Dictionary(grouping: spans, by: \.file.path).mapValues { $0.map(\.start).sorted() }
        self.starts = starts
        let errors = problems.filter { $0.severity == .error }
        faulty = Set(errors.map { Consequences.entry(of: $0.span, starts) })
        hasFaultyPlan = errors.contains {
            $0.span.file.path.contains("/plans/") || $0.id == LinkingKind.unknownReference.rawValue
        }
        foldersWithTwice = Set(
            errors.filter { $0.id == LinkingKind.duplicateID.rawValue }.map { Consequences.folder(of: $0.span) })
        hasLostAnswer = errors.contains {
            $0.id == LinkingKind.unknownReference.rawValue && $0.span.file.path.hasSuffix("/answers.csv")
        }
        let lostRows = errors.filter { $0.id == ReadingKind.changedRow.rawValue }
        foldersWithoutLog = Set(
            plan.content.plans.filter { $0.log.isEmpty }.map { Consequences.folder(of: $0.scope.span) }
                .filter { folder in
                    let name = folder.split(separator: "/").last ?? ""
                    return lostRows.contains { $0.span.file.path.contains("/plans/\(name)/") }
                })
        let placeholders = problems.filter { $0.id == ReadingKind.placeholder.rawValue }.compactMap(\.subject)
        withoutPlainWords = Set(placeholders.filter { $0.field == FieldKey.plainWords.rawValue }.map(\.entity))
    }

    /// Problems without those that follow from others.
    func left(of problems: [Diagnostic]) -> [Diagnostic] { problems.filter { !follows($0) } }

    private func follows(_ problem: Diagnostic) -> Bool {
        // How something stands is not known without the log.
        if AssessingKind(rawValue: problem.id) != nil, foldersWithoutLog.contains(Consequences.folder(of: problem.span))
        {
            return true
        }
        return switch problem.id {
        // The mark is that of the entry as it is, and stale as soon as it is mended; what a recommendation says goes back to
        // every plan.
        case AssessingKind.stalePlainWords.rawValue:
            faulty.contains(Consequences.entry(of: problem.span, starts))
                || (hasFaultyPlan && problem.span.file.path.contains("/inspections/"))
        // The answer is there, and its row names nothing.
        case AssessingKind.unansweredAsk.rawValue: hasLostAnswer
        case AssessingKind.malformedMark.rawValue:
            problem.subject.map { withoutPlainWords.contains($0.entity) } ?? false
        // An id that was given to two is missing to the other, which stands in the same plan or inspection.
        case LinkingKind.unknownReference.rawValue: foldersWithTwice.contains(Consequences.folder(of: problem.span))
        default: false
        }
    }

    private static func folder(of span: Span) -> String {
        let path = span.file.path
        return String(path[..<(path.lastIndex(of: "/") ?? path.startIndex)])
    }

    /// The entry in which something stands: that of the last id before it.
    private static func entry(of span: Span, _ starts: [String: [Int]]) -> Entry {
        let path = span.file.path
        // A heading is a part of its entry from its first sign.
        let end = span.start + 4
        let all = starts[path] ?? []
        let next = all.firstPlace { $0 > end }
        return Entry(path: path, start: next > 0 ? all[next - 1] : -1)
    }
}
