import Diagnostics
import Plan

/// What a block or a report asks for: plans, sections, posts, statuses and columns that there are.
struct FilterCheck {
    let plan: LinkedPlan
    /// The scope that bare ids are read in.
    let scope: String
    private(set) var problems: [Diagnostic] = []

    init(_ plan: LinkedPlan, in scope: String) {
        self.plan = plan
        self.scope = scope
    }

    /// Checks what a block asks for.
    mutating func check(_ query: BlockQuery) {
        check(query.filter)
        refer(query.inspections, .inspection)
        check(columns: query.columns)
        if query.kind == .changes { checkStates(query) }
    }

    /// Checks between which two states changes are told.
    private mutating func checkStates(_ query: BlockQuery) {
        let names = plan.content.snapshots.map(\.name)
        for name in [query.from, query.to].compactMap(\.self) where !names.contains(name.text) {
            report(name, "a snapshot", among: names)
        }
        if query.since == nil, query.from == nil {
            problems.append(
                Diagnostic(
                    LinkingKind.blockValue, "this does not say since when changes are told", at: query.span,
                    help: "add `since:` with a day, or `from:` with a snapshot"))
        }
    }

    /// Checks which actions are meant.
    mutating func check(_ filter: ActionFilter) {
        refer(filter.plans, .plan)
        refer(filter.sections, .section)
        refer(filter.recommendations, .recommendation)
        for lead in filter.leads where plan.posts[lead.text] == nil {
            report(lead, "a post", among: plan.content.posts.map(\.name.text))
        }
        let site = plan.content.site
        let words = site.statuses.map(\.word.text) + ActionFilter.Standing.allCases.map(\.rawValue)
        for status in filter.statuses where site.state(named: status.text) == nil {
            report(status, "a status", among: words)
        }
    }

    /// Checks the columns of a table of actions.
    mutating func check(columns: [SourceText]) {
        let own = plan.content.plans.flatMap { $0.columns.map(\.key.text) }
        let names = ActionColumn.allCases.map(\.rawValue) + own
        for column in columns where !names.contains(column.text) { report(column, "a column", among: names) }
    }

    private mutating func refer(_ refs: [ReferenceText], _ kind: Entity.Kind) {
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
        let list = names.prefix(FilterCheck.mostNames).map { "`\($0)`" }.joined(separator: ", ")
        problems.append(
            Diagnostic(
                LinkingKind.blockValue, "`\(source.text)` is not \(kind) of this site", at: source.span,
                help: near.isEmpty && !list.isEmpty ? "one of \(list)" : near))
    }

    /// How many names a message lists.
    private static let mostNames = 20
}
