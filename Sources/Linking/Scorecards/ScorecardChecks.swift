import Diagnostics
import Graph
import Plan

/// What can be said of a scorecard without knowing the day: who answers for it, whether it has figures, and whether they
/// fit each other.
enum ScorecardChecks {
    static func check(_ plan: LinkedPlan) -> [Diagnostic] {
        plan.content.scorecards.flatMap { scorecard in
            SeriesChecks.repeats(in: scorecard)
                + scorecard.indicators.flatMap { indicator in
                    indicator.rows.flatMap { check($0, of: scorecard, plan) }
                }
        }
            + plan.content.plans.flatMap { improvement in
                improvement.measured.flatMap {
                    figures(of: $0.row, EntityID(scope: improvement.scope.text, local: $0.row.id.text))
                }
            }
    }

    private static func check(_ row: IndicatorRow, of scorecard: Scorecard, _ plan: LinkedPlan) -> [Diagnostic] {
        let id = scorecard.id(row.id)
        var problems = SeriesChecks.benchmarks(of: row, id)
        if row.owner == nil {
            problems.append(
                Diagnostic(
                    .noOwner, "nobody answers for `\(id.full)`", at: row.id.span, of: id, .owner,
                    help: "add a line `Owner:` with a post of posts.yaml"))
        }
        for (name, field) in [
            (row.owner, FieldKey.owner), (row.enteredBy, .enteredBy), (row.signedOffBy, .signedOffBy),
        ] {
            if let name { problems += check(name, in: field, of: id, plan) }
        }
        return problems + figures(of: row, id)
    }

    /// Whether a row has any figure.
    private static func figures(of row: IndicatorRow, _ id: EntityID) -> [Diagnostic] {
        guard row.values.figures.isEmpty, !row.values.all.contains(where: { $0.keptBack != nil }) else { return [] }
        return [
            Diagnostic(
                .noFigures, "`\(id.full)` has no figure", at: row.id.span, of: id, .value,
                help: "add its first figure to the table of values")
        ]
    }

    /// Whether a field that names a post does.
    private static func check(
        _ name: PlainText, in field: FieldKey, of id: EntityID, _ plan: LinkedPlan
    ) -> [Diagnostic] {
        // That a figure has slipped there was told where it was read.
        if name.post != nil || Figure(name.text) != nil { return [] }
        guard Vocabulary.fold(name.text) == Post.unnamed else {
            return [LeadChecks.unknown(name.source, in: field, of: id, KnownNames(postsOf: plan))]
        }
        return [
            Diagnostic(
                .unnamedPost, "the post behind `\(field.rawValue)` of `\(id.full)` is not known", at: name.span, of: id,
                field, help: "write the post when it is known")
        ]
    }
}
