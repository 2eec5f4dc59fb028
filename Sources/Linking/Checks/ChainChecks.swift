import Diagnostics
import Graph
import Plan

/// What goes on as something else: merged, split or carried actions, plans that are superseded, recommendations that
/// are taken up. Each chain has an end, and each ending stands where things can end.
enum ChainChecks {
    static func check(_ plan: LinkedPlan) -> [Diagnostic] {
        let links = links(of: plan)
        return rings(links) + endings(plan)
    }

    /// That one thing goes on as another.
    private struct Link {
        let from: EntityID
        let to: EntityID
        let span: Span
    }

    /// The links, by what they say, so that two that say different things make no ring.
    private static func links(of plan: LinkedPlan) -> [[Link]] {
        var successors: [Link] = []
        var continued: [Link] = []
        for action in plan.actions {
            for row in action.log {
                successors += (row.status?.value.successors ?? []).compactMap { link(action.id, $0) }
            }
            continued += action.action.continues.compactMap { link(action.id, $0) }
        }
        let taken = plan.recommendations.flatMap { linked in
            linked.recommendation.takenUpBy.compactMap { link(linked.id, $0) }
        }
        let superseded = plan.content.plans.compactMap { improvement -> Link? in
            guard case .superseded(let successor) = improvement.state.value else { return nil }
            return link(improvement.id, successor)
        }
        return [successors, continued, taken, superseded]
    }

    private static func link(_ from: EntityID, _ reference: ReferenceText) -> Link? {
        reference.target.map { Link(from: from, to: $0.id, span: reference.span) }
    }

    /// A link from which one can come back to where it begins.
    private static func rings(_ kinds: [[Link]]) -> [Diagnostic] {
        kinds.flatMap { links in
            let next = Dictionary(grouping: links, by: \.from).mapValues { $0.map(\.to) }
            let rings = Rings(next)
            return links.filter { rings.hold($0.from, $0.to) }.map { link in
                let message =
                    link.from == link.to
                    ? "`\(link.from.full)` cannot go on as itself"
                    : "`\(link.from.full)` goes on as `\(link.to.full)`, which goes on as it"
                return Diagnostic(
                    LinkingKind.circularReference, message, at: link.span, help: "name what really carries it on",
                    subject: .init(entity: link.from.full))
            }
        }
    }

    // MARK: - Endings

    private static func endings(_ plan: LinkedPlan) -> [Diagnostic] {
        var problems: [Diagnostic] = []
        for section in plan.sections {
            for row in section.log { checkOwner(row, of: section.id, "a section", &problems) }
        }
        for group in plan.sections.flatMap(\.groups) {
            for row in group.log { checkOwner(row, of: group.id, "a group", &problems) }
        }
        for (id, rows) in plan.planLog.sorted(by: { $0.key < $1.key }) {
            for row in rows { checkOwner(row, of: id, "a plan", &problems) }
        }
        for action in plan.actions {
            for row in action.log { checkCarried(row, of: action.id, &problems) }
            for (id, rows) in action.stepLog.sorted(by: { $0.key < $1.key }) {
                for row in rows { checkGate(row, of: id, &problems) }
            }
        }
        return problems
    }

    private static func checkOwner(
        _ row: LogEntry, of id: EntityID, _ kind: String, _ problems: inout [Diagnostic]
    ) {
        guard let status = row.status else { return }
        switch status.value {
        case .withdrawn, .merged, .split, .carried, .paused, .restarted, .passed, .reopened:
            problems.append(
                Diagnostic(
                    .misplacedEnding, "\(kind) cannot be `\(status.source.text)`", at: status.span, of: id, .status,
                    help: "say it of each of its actions"))
        case .status: break
        }
    }

    /// Only actions pass gates.
    private static func checkGate(_ row: LogEntry, of id: EntityID, _ problems: inout [Diagnostic]) {
        guard let status = row.status else { return }
        switch status.value {
        case .passed, .reopened:
            problems.append(
                Diagnostic(
                    .misplacedEnding, "a step cannot be `\(status.source.text)`", at: status.span, of: id, .status,
                    help: "say it of its action, and of the step a word of the scale"))
        default: break
        }
    }

    private static func checkCarried(
        _ row: LogEntry, of id: EntityID, _ problems: inout [Diagnostic]
    ) {
        guard let status = row.status, case .carried(let references) = status.value else { return }
        for reference in references {
            guard let entity = reference.target, entity.id.scope == id.scope else { continue }
            problems.append(
                Diagnostic(
                    .misplacedEnding, "`\(entity.id.full)` is in the same plan", at: reference.span, of: id, .status,
                    help: "write `merged into` or `split into`"))
        }
    }
}
