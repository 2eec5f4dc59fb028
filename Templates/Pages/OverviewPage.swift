import Assessing
import HTMLKit
import Linking
import Plan

/// The first page: how things stand, what needs attention, and the way to everything else.
struct OverviewPage: HTML {
    let context: PageContext

    private var words: Words { context.words }
    /// How many of the actions that are due next are shown.
    private static let dueNextCount = 10

    var body: some HTML {
        PageLayout(context, name: context.site.title.text) {
            h1 { context.site.title.text }
            p(.class("lead-in")) { words.site.asAt.filled(["date": words.day(context.day)]) }
            PageSection(.glance, words.headings.atAGlance) { glance }
            if !judged.isEmpty { PageSection(.judgements, words.headings.judgements) { judgements } }
            attention
            if !context.plan.recommendations.isEmpty {
                PageSection(.recommendations, words.headings.recommendations) { recommendations }
            }
            OverviewLists(context: context)
        }
    }

    @HTMLBuilder
    private var glance: some HTML {
        let current = context.plan.content.plans.filter { $0.isInForce(on: context.day) }
        if current.isEmpty {
            p(.class("none")) { words.headings.noPlanInForce }
        } else {
            TallyList(
                context.assessment.tally(current.flatMap { context.plan.actions(of: $0).map(\.id) }), context)
            SumTable(current, isLinked: true, context)
        }
    }

    private var judged: [Inspection] {
        context.publication.inspectionsByDay.filter { !$0.judgements.isEmpty }
    }

    private var recommendations: some HTML {
        ForEach(context.publication.inspectionsByDay.filter { !$0.recommendations.isEmpty }) { inspection in
            RecommendationTable(
                caption: inspection.title.text, recommendations: context.plan.recommendations(of: inspection),
                context: context)
        }
    }

    private var judgements: some HTML {
        ForEach(judged) { inspection in
            JudgementTable(inspection: inspection, context: context)
        }
    }

    @HTMLBuilder
    private var attention: some HTML {
        let assessment = context.assessment
        PageSection(.overdue, words.headings.overdue) {
            ActionsTable(assessment.overdue, caption: words.nouns.actions(assessment.overdue.count), context)
        }
        PageSection(.decisions, words.headings.decisions) {
            RequestTable(actions: assessment.requests, context: context)
        }
        PageSection(.due, words.headings.dueNext) {
            ActionsTable(
                Array(assessment.dueNext.prefix(OverviewPage.dueNextCount)), caption: dueNextCaption, context)
        }
        PageSection(.quiet, words.headings.notReported) {
            p { words.headings.notReportedFor.filled(["days": words.nouns.days(context.site.quietAfter)]) }
            QuietTable(actions: assessment.quiet, context: context)
        }
    }

    private var dueNextCaption: String {
        let all = context.assessment.dueNext.count
        return words.headings.nearestOf.filled([
            "count": "\(min(all, OverviewPage.dueNextCount))", "actions": words.nouns.actions(all),
        ])
    }
}

/// The judgements of an inspection.
struct JudgementTable: HTML {
    let inspection: Inspection
    let context: PageContext

    var body: some HTML {
        let labels = context.words.labels
        DataTable(inspection.title.text, columns: [labels.judgedArea, labels.grade]) {
            ForEach(inspection.judgements) { judgement in
                DataRow {
                    Isolated(judgement.area.text)
                } cells: {
                    DataCell(labels.grade) { strong { Isolated(judgement.grade.text) } }
                }
            }
        }
    }
}
