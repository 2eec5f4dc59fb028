import Diagnostics
import Plan

/// What live blocks ask for: plans, sections, posts, statuses and columns that there are.
enum BlockChecks {
    static func check(_ plan: LinkedPlan) -> [Diagnostic] {
        var checks = BlockCheck(plan: plan)
        for inspection in plan.content.inspections {
            let recommendations = inspection.recommendations
            let texts = recommendations.flatMap { [$0.context, $0.plainWords].compactMap(\.self) + $0.prose }
            checks.check(inspection.prose + texts, in: inspection.scope.text)
        }
        for plan in plan.content.plans {
            let scope = plan.scope.text
            checks.check(plan.prose + plan.accounts.flatMap(\.prose), in: scope)
            for section in plan.sections {
                let texts = section.actions.flatMap { [$0.context, $0.plainWords].compactMap(\.self) + $0.prose }
                checks.check([section.plainWords].compactMap(\.self) + section.prose + texts, in: scope)
            }
        }
        for page in plan.content.pages { checks.check(page.prose, in: "") }
        for report in plan.content.reports {
            checks.check(report.texts, in: "")
            checks.check(report.query, in: "")
        }
        for document in plan.content.documents { checks.check(document.prose, in: document.scope) }
        return checks.problems
    }

    private struct BlockCheck {
        let plan: LinkedPlan
        var problems: [Diagnostic] = []

        mutating func check(_ prose: [Prose], in scope: String) {
            for block in prose.flatMap(\.blocks) {
                if case .actions(let query) = block { check(query, in: scope) }
            }
        }

        mutating func check(_ query: ActionsQuery, in scope: String) {
            refer(query.plans, .plan, in: scope)
            refer(query.sections, .section, in: scope)
            refer(query.recommendations, .recommendation, in: scope)
            for lead in query.leads where plan.posts[lead.text] == nil {
                report(lead, "a post", among: plan.content.posts.map(\.name.text))
            }
            let statuses = plan.content.site.statuses
            let words = statuses.map(\.word.text) + ["overdue"]
            for status in query.statuses {
                let isKnown = (words + statuses.map(\.id.text)).contains {
                    Vocabulary.fold($0) == Vocabulary.fold(status.text)
                }
                if !isKnown { report(status, "a status", among: words) }
            }
            let own = plan.content.plans.flatMap { $0.columns.map(\.key.text) }
            let columns = ActionColumn.allCases.map(\.rawValue) + own
            for column in query.columns where !columns.contains(column.text) {
                report(column, "a column", among: columns)
            }
        }

        private mutating func refer(_ refs: [ReferenceText], _ kind: Entity.Kind, in scope: String) {
            for ref in refs {
                switch plan.resolver.resolve(ref.text, in: scope) {
                case .success(let entity) where entity.kind == kind: continue
                case .failure(.ambiguous(let ids)):
                    problems.append(
                        Diagnostic(
                            LinkingKind.ambiguousReference,
                            "`\(ref.text)` could be \(ids.map { "`\($0.full)`" }.joined(separator: " or "))",
                            at: ref.span, help: "write the one that is meant"))
                default:
                    let all = plan.resolver.index.entities.values.filter { $0.kind == kind }.map(\.id.full)
                    report(ref, kind.described, among: all.sorted())
                }
            }
        }

        private mutating func report(_ source: SourceText, _ kind: String, among names: [String]) {
            let near = Suggestion.help(for: source.text, among: names)
            let list = names.prefix(12).map { "`\($0)`" }.joined(separator: ", ")
            problems.append(
                Diagnostic(
                    LinkingKind.blockValue, "`\(source.text)` is not \(kind) of this site", at: source.span,
                    help: near.isEmpty && !list.isEmpty ? "one of \(list)" : near))
        }
    }
}
