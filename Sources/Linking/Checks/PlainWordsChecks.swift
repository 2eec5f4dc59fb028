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
        return reasons(plan) + (texts.isEmpty ? [] : ReadingCheck(plan, settings: settings).check(texts))
    }

    /// What is not in plain words is only counted, so that nobody reads why it is late.
    private static func reasons(_ plan: LinkedPlan) -> [Diagnostic] {
        plan.actions.compactMap { linked in
            guard linked.action.plainWords == nil, let why = linked.action.plainWhy else { return nil }
            return Diagnostic(
                .reasonWithoutPromise,
                "`\(linked.id.full)` says in plain words why it is not as it was promised, and not what was promised",
                at: why.source.span, of: linked.id, .plainWhy,
                help: "write that below a heading `In plain words`; else young people read neither")
        }
    }

    private static func pages(_ youngPeople: YoungPeople) -> [ReadingCheck.Text] {
        guard let english = youngPeople.english else { return [] }
        return english.pages.map { page in
            ReadingCheck.Text(
                .init(entity: english.subject(of: page).full), prose: page.prose, place: page.title.span)
        }
    }
}
