import Diagnostics
import Graph
import Plan

/// The texts for young people: the plain words of recommendations, sections and actions, and the pages in English.
enum PlainWordsChecks {
    static func check(_ plan: LinkedPlan) -> [Diagnostic] {
        let all =
            plan.recommendations.map { ($0.id, $0.recommendation.plainWords) }
            + plan.sections.map { ($0.id, $0.section.plainWords) } + plan.actions.map { ($0.id, $0.action.plainWords) }
            + plan.actions.map { ($0.id, $0.action.plainWhy) }
            + plan.actions.flatMap { linked in
                linked.action.steps.flatMap(\.withParts).map { (linked.id, $0.plainWords) }
            } + plan.content.plans.flatMap { plan in plan.log.map { (plan.id, $0.plainWords) } }
        let words = all.compactMap { id, words in
            words.map {
                ReadingCheck.Text(
                    .init(entity: id.full, field: FieldKey.plainWords.rawValue), scope: id.scope, prose: [$0])
            }
        }
        let texts = words + pages(plan.content.youngPeople)
        var settings = ReadingCheck.Settings()
        settings.grade = plan.content.site.youngPeople.readingGrade
        return texts.isEmpty ? [] : ReadingCheck(plan, settings: settings).check(texts)
    }

    private static func pages(_ youngPeople: YoungPeople) -> [ReadingCheck.Text] {
        guard let english = youngPeople.english else { return [] }
        return english.pages.map { page in
            ReadingCheck.Text(
                .init(entity: english.subject(of: page).full), prose: page.prose, place: page.title.span)
        }
    }
}
