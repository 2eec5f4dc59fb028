import Diagnostics
import Graph
import Plan

/// Ties that are almost printed: brackets that were meant to say what a title, step or measure answers, and do not.
enum TieChecks {
    static func check(_ plan: LinkedPlan, _ resolver: ReferenceResolver) -> [Diagnostic] {
        let prefixes = Set(plan.recommendations.map { String($0.id.local.prefix { $0.isLetter }) }).sorted()
        guard !prefixes.isEmpty else { return [] }
        let names = plan.content.inspections.flatMap { [$0.title, $0.kind, $0.inspectedBy].compactMap(\.self) }
        let scopes = plan.content.inspections.map(\.scope.text)
        let nouns = Set(
            (names.map(\.text) + scopes).flatMap { $0.lowercased().split { !$0.isLetter }.map(String.init) })
        var problems: [Diagnostic] = []
        for section in plan.sections {
            let scanner = ReferenceScanner(resolver: resolver, scope: section.id.scope)
            let finder = NearTieFinder(scanner: scanner, prefixes: prefixes, nouns: nouns)
            check(section.section.title, of: section.id, finder, &problems)
            for group in section.groups { check(group.group.title, of: group.id, finder, &problems) }
            for measure in section.section.measures { check(measure, of: section.id, finder, &problems) }
        }
        for action in plan.actions {
            let scanner = ReferenceScanner(resolver: resolver, scope: action.id.scope)
            let finder = NearTieFinder(scanner: scanner, prefixes: prefixes, nouns: nouns)
            check(action.action.title, of: action.id, finder, &problems)
            for step in action.action.steps { check(step, of: action.id, finder, &problems) }
            for measure in action.action.measures { check(measure, of: action.id, finder, &problems) }
        }
        return problems
    }

    private static func check(
        _ title: PlainText, of id: EntityID, _ finder: NearTieFinder, _ problems: inout [Diagnostic]
    ) {
        for tie in finder.find(in: title.text) {
            report(tie, at: title.source.span(tie.range), of: id, .title, &problems)
        }
    }

    private static func check(
        _ step: Step, of id: EntityID, _ finder: NearTieFinder, _ problems: inout [Diagnostic]
    ) {
        // A date beside a tie has been told where the date was looked for.
        check(step.text, of: id, .steps, finder, &problems) { !$0.hasDue }
        for inner in step.steps { check(inner, of: id, finder, &problems) }
    }

    private static func check(
        _ measure: Measure, of id: EntityID, _ finder: NearTieFinder, _ problems: inout [Diagnostic]
    ) {
        check(measure.text, of: id, .measures, finder, &problems) { _ in true }
        for part in measure.parts { check(part, of: id, finder, &problems) }
    }

    private static func check(
        _ text: Prose, of id: EntityID, _ field: FieldKey, _ finder: NearTieFinder, _ problems: inout [Diagnostic],
        where isOurs: (NearTie) -> Bool
    ) {
        for tie in finder.find(in: text) where isOurs(tie) {
            report(tie, at: text.source.span(tie.range), of: id, field, &problems)
        }
    }

    private static func report(
        _ tie: NearTie, at span: Span, of id: EntityID, _ field: FieldKey, _ problems: inout [Diagnostic]
    ) {
        if tie.isUnknown {
            return problems.append(
                Diagnostic(
                    .unknownReference, "nothing is called `\(span.text)`", at: span, of: id, field,
                    help: "write the id of the recommendation that this answers, in round brackets; or take it out"))
        }
        let meant = "`(\(tie.ids.joined(separator: ", ")))`"
        problems.append(
            Diagnostic(
                .almostATie,
                tie.isHalf
                    ? "only a part of these brackets is read as a tie"
                    : tie.isBare
                        ? "`\(span.text)` ties this to no recommendation without brackets"
                        : "these brackets tie this to no recommendation",
                at: span, of: id, field,
                help: "write \(meant): round brackets, ids in full, commas between them and nothing else"))
    }
}
