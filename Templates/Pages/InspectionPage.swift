import Diagnostics
import Graph
import HTMLKit
import Plan

/// An inspection: what was judged, what the report says, what must improve, and which plans answer it.
struct InspectionPage: HTML {
    let inspection: Inspection
    let context: PageContext

    private var words: Words { context.words }
    private var scope: String { inspection.scope.text }

    var body: some HTML {
        let recommendations = context.portion(
            of: context.plan.recommendations(of: inspection), weight: RowWeight.recommendation)
        PageLayout(
            context, name: inspection.title.text,
            list: (words.site.inspections, context.link(to: .overview, .inspections))
        ) {
            PageTitle(
                kind: words.labels.inspection, id: "", title: inspection.title, scope: scope, context: context)
            if context.isFirst {
                summary
                PageSection(.judgements, words.headings.judgements) { judgements }
            }
            PortionSection(.recommendations, words.headings.recommendations, recommendations, context) {
                if inspection.recommendations.isEmpty {
                    p(.class("none")) { words.headings.noRecommendations }
                } else {
                    RecommendationTable(
                        caption: context.caption(recommendations, words.nouns.recommendations),
                        recommendations: recommendations.all, context: context)
                }
            }
            if context.isFirst, !inspection.prose.isEmpty {
                PageSection(.text, words.headings.report) { context.proses(inspection.prose, in: scope, level: 3) }
            }
            if !documents.isEmpty {
                PageSection(.documents, words.labels.documents.documents) {
                    DocumentList(documents: documents, context: context)
                }
            }
            ReferenceList(ids: [inspection.id], context: context)
        }
    }

    @HTMLBuilder
    private var judgements: some HTML {
        if inspection.judgements.isEmpty {
            p(.class("none")) { words.headings.noJudgements }
        } else {
            JudgementTable(inspection: inspection, context: context)
        }
    }

    private var summary: some HTML {
        SummaryList {
            SummaryRow(words.labels.kind) { inspection.kind?.text ?? words.status.notStated }
            SummaryRow(words.labels.inspectedBy) { inspection.inspectedBy?.text ?? words.status.notStated }
            SummaryRow(words.labels.tookPlace) { date(inspection.tookPlace) }
            SummaryRow(words.labels.published) { date(inspection.published) }
            if let clock = inspection.clock(in: context.plan.content.calendar) {
                SummaryRow(words.labels.clocks.statementDue) { statementDue(clock) }
            }
            SummaryRow(words.labels.source) {
                SourceLink(text: inspection.reportSource, scope: scope, context: context)
            }
            SummaryRow(words.labels.answeringPlans) {
                let plans = answering
                if plans.isEmpty { NotStated(words.status.notStated) } else { EntityList(plans, context) }
            }
        }
    }

    @HTMLBuilder
    private func date(_ when: WrittenWhen?) -> some HTML {
        if let when { WhenText(when, context) } else { NotStated(words.status.notStated) }
    }

    @HTMLBuilder
    private func statementDue(_ clock: Clock) -> some HTML {
        if let day = inspection.statementDue(context.plan.content.calendar) { p { words.day(day) } }
        ClockRule(clock: clock, context: context)
    }

    private var documents: [SourceDocument] {
        context.plan.content.documents.filter { $0.inspection?.text == scope }
    }

    private var answering: [EntityID] {
        context.plan.content.plans.filter { plan in plan.answers.contains { $0.text == scope } }.map(\.id)
    }
}

/// Where something is stated: a web address becomes a link.
struct SourceLink: HTML {
    let text: PlainText?
    let scope: String
    let context: PageContext

    var body: some HTML {
        if let text {
            if let link = Link(untrusted: text.text), link.isExternal {
                a(.href(link)) { text.text }
            } else {
                context.text(text, in: scope)
            }
        } else {
            NotStated(context.words.status.notStated)
        }
    }
}
