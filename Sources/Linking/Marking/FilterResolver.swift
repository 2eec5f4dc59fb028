import Diagnostics
import Graph
import Parallel
import Plan

/// Finds what blocks and reports ask for: plans, sections, posts, statuses and columns that there are.
struct FilterResolver: Sendable {
    private let resolver: ReferenceResolver
    private let posts: PostNames
    private let site: Site
    private let postNames: [String]
    private let columnNames: [String]
    private let snapshotNames: [String]
    private let entityNames = Once<[Entity.Kind: [String]]>()
    private let areaNames: [String]
    private let weighed: [(id: EntityID, weight: Weight)]

    init(_ content: Content, _ resolver: ReferenceResolver, _ posts: PostNames) {
        self.resolver = resolver
        self.posts = posts
        site = content.site
        postNames = content.posts.map(\.name.text)
        columnNames = ActionColumn.allCases.map(\.rawValue) + content.plans.flatMap { $0.columns.map(\.key.text) }
        snapshotNames = content.snapshots.map(\.name)
        weighed = content.inspections.flatMap { inspection in
            inspection.recommendations.compactMap { item in
                item.weight.map { (EntityID(scope: inspection.scope.text, local: item.id.text), $0) }
            }
        }
        areaNames = content.scorecards.flatMap { $0.areas.compactMap { $0.name?.text } }
    }

    /// Puts what it means beside what is asked for; what there is not is reported and lets nothing through.
    ///
    /// - Parameter scope: The scope that bare ids are read in.
    func resolve(_ query: inout BlockQuery, in scope: String) -> [Diagnostic] {
        var problems = resolve(&query.filter, in: scope)
        problems += find(&query.inspections, .inspection, in: scope)
        problems += resolve(&query.indicators, in: scope)
        for column in query.columns where !columnNames.contains(column.text) {
            problems.append(problem(column, "a column", among: columnNames))
        }
        return query.kind == .changes ? problems + check(changes: query) : problems
    }

    private func resolve(_ filter: inout ActionFilter, in scope: String) -> [Diagnostic] {
        var problems = find(&filter.plans, .plan, in: scope)
        problems += find(&filter.sections, .section, in: scope)
        problems += find(&filter.groups, .group, in: scope)
        problems += find(&filter.recommendations, .recommendation, in: scope)
        let weights = weighed.map(\.weight.word)
        for weight in filter.weights where !weights.contains(where: { FilterResolver.isSame($0, weight) }) {
            problems.append(
                problem(
                    weight, "the weight of any recommendation", among: Array(Set(weights)).sorted(),
                    otherwise: "no recommendation has a weight: add a line `Weight:` to them"))
        }
        let states = ActionFilter.RecommendationState.allCases.map(\.rawValue)
        for state in filter.recommendationStates where !states.contains(where: { FilterResolver.isSame($0, state) }) {
            problems.append(problem(state, "a state of recommendations", among: states))
        }
        for lead in filter.leads where posts[lead.text] == nil {
            problems.append(problem(lead, "a post", among: postNames))
        }
        let words = site.statuses.map(\.word.text) + ActionFilter.Standing.allCases.map(\.rawValue)
        for status in filter.statuses where site.state(named: status.text) == nil {
            problems.append(problem(status, "a status", among: words))
        }
        filter.resolved = meaning(of: filter)
        return problems
    }

    private func resolve(_ filter: inout IndicatorFilter, in scope: String) -> [Diagnostic] {
        var problems = find(&filter.scorecards, .scorecard, in: scope)
        let areas = Set(areaNames.map { Vocabulary.fold($0) })
        for area in filter.areas where !areas.contains(Vocabulary.fold(area.text)) {
            problems.append(problem(area, "an area", among: areaNames))
        }
        for owner in filter.owners where posts[owner.text] == nil {
            problems.append(problem(owner, "a post", among: postNames))
        }
        let states = IndicatorFilter.State.allCases.map(\.rawValue)
        for state in filter.states where !states.contains(Vocabulary.fold(state.text)) {
            problems.append(problem(state, "a state of figures", among: states))
        }
        filter.posts = filter.owners.compactMap { posts[$0.text] }
        return problems
    }

    private func meaning(of filter: ActionFilter) -> ResolvedFilter {
        func found(_ references: [ReferenceText]) -> [EntityID]? { references.isEmpty ? nil : references.targets }
        var meaning = ResolvedFilter(
            plans: found(filter.plans), sections: found(filter.sections), recommendations: found(filter.recommendations)
        )
        meaning.groups = found(filter.groups)
        if !filter.weights.isEmpty {
            let wanted = weighed.filter { weighed in
                filter.weights.contains { FilterResolver.isSame(weighed.weight.word, $0) }
            }.map(\.id)
            meaning.recommendations = meaning.recommendations.map { $0.filter(wanted.contains) } ?? wanted
        }
        if !filter.recommendationStates.isEmpty {
            meaning.recommendationStates = filter.recommendationStates.compactMap {
                ActionFilter.RecommendationState(rawValue: Vocabulary.fold($0.text))
            }
        }
        meaning.leads = filter.leads.isEmpty ? nil : filter.leads.compactMap { posts[$0.text] }
        meaning.states = filter.statuses.isEmpty ? nil : filter.statuses.compactMap { site.state(named: $0.text) }
        return meaning
    }

    private static func isSame(_ name: String, _ written: SourceText) -> Bool {
        Vocabulary.fold(name) == Vocabulary.fold(written.text)
    }

    /// Between which two states changes are told.
    private func check(changes query: BlockQuery) -> [Diagnostic] {
        var problems = [query.from, query.to].compactMap(\.self).filter { !snapshotNames.contains($0.text) }
            .map { name in
                problem(
                    name, "a snapshot", among: snapshotNames,
                    otherwise:
                        "keep one with `goldthread snapshot \(Slug.fileName(for: name.text))`, or write `since:` "
                        + "with a day")
            }
        if query.since == nil, query.from == nil {
            problems.append(
                Diagnostic(
                    LinkingKind.blockValue, "this does not say since when changes are told", at: query.span,
                    help: "add `since:` with a day, or `from:` with a snapshot"))
        }
        return problems
    }

    private func find(_ references: inout [ReferenceText], _ kind: Entity.Kind, in scope: String) -> [Diagnostic] {
        var problems: [Diagnostic] = []
        for index in references.indices {
            let reference = references[index]
            switch resolver.resolve(reference.text, in: scope) {
            case .success(let entity) where entity.kind == kind: references[index].target = entity
            case .failure(.ambiguous(let ids)):
                problems.append(
                    Diagnostic(
                        LinkingKind.ambiguousReference,
                        "`\(reference.text)` could be \(ids.map { "`\($0.full)`" }.joined(separator: " or "))",
                        at: reference.span, help: "write the one that is meant"))
            default: problems.append(problem(reference.source, kind.described, among: names(of: kind)))
            }
        }
        return problems
    }

    /// What there is of a kind, sorted once for all who ask for something else.
    private func names(of kind: Entity.Kind) -> [String] {
        let sorted = entityNames.value {
            Dictionary(grouping: resolver.index.entities.values, by: \.kind).mapValues { $0.map(\.id.full).sorted() }
        }
        return sorted[kind] ?? []
    }

    /// - Parameter otherwise: What to do where there is none of the kind.
    private func problem(
        _ source: SourceText, _ kind: String, among names: [String], otherwise: String = ""
    ) -> Diagnostic {
        let near = Suggestion.help(for: source.text, among: names)
        let list = names.prefix(FilterResolver.mostNames).map { "`\($0)`" }.joined(separator: ", ")
        return Diagnostic(
            LinkingKind.blockValue, "`\(source.text)` is not \(kind) of this site", at: source.span,
            help: !near.isEmpty ? near : list.isEmpty ? otherwise : "one of \(list)")
    }

    /// How many names a message lists.
    private static let mostNames = 20
}

extension Site {
    /// What a filter's word for a status means: one of the scale; where that has none of this name, what is worked out.
    fileprivate func state(named name: String) -> ResolvedFilter.State? {
        if let status = statuses.named(name) { return .status(status) }
        return ActionFilter.Standing(rawValue: Vocabulary.fold(name)).map { .standing($0) }
    }
}
