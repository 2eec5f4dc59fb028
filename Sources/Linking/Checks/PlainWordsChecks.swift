import Diagnostics
import Plan

/// The plan's own texts for young people: the plain words of its recommendations, sections and actions.
enum PlainWordsChecks {
    static func check(_ plan: LinkedPlan) -> [Diagnostic] {
        let all =
            plan.recommendations.map { ($0.id, $0.recommendation.plainWords) }
            + plan.sections.map { ($0.id, $0.section.plainWords) } + plan.actions.map { ($0.id, $0.action.plainWords) }
        let texts = all.compactMap { id, words in
            words.map {
                ReadingCheck.Text(
                    .init(entity: id.full, field: FieldKey.plainWords.rawValue), scope: id.scope, prose: [$0])
            }
        }
        return texts.isEmpty ? [] : ReadingCheck(plan).check(texts)
    }
}
