import Assessing
import Diagnostics
import Graph
import HTMLKit
import Plan

/// An inspection: what was judged, what the report says, what must improve, and which plans answer it.
struct InspectionPage: Component {
    let inspection: Inspection
    private var scope: String { inspection.scope.text }
    private var mentions: ReferenceList { ReferenceList(ids: [inspection.id]) }

    func cutLists(_ cuts: inout ListCuts, for context: PageContext) {
        cuts.cut(
            .recommendations, context.plan.recommendations(of: inspection), weight: RowWeight.recommendation)
        mentions.cutLists(&cuts, for: context)
    }

    func write(to page: inout Page) {
        let context = page.context
        let words = context.words
        let recommendations = context.portion(
            .recommendations, of: context.plan.recommendations(of: inspection))
        page.layout(
            name: inspection.title.text, list: (words.site.inspections, context.link(to: .inspections))
        ) { page in
            page.add(PageTitle(kind: words.labels.inspection, id: "", title: inspection.title, scope: scope))
            if context.isFirst {
                writeSummary(to: &page)
                if !inspection.judgements.isEmpty {
                    page.section(.judgements, words.headings.judgements) {
                        $0.add(JudgementTable(inspection: inspection))
                    }
                }
            }
            page.section(.recommendations, words.headings.recommendations, recommendations) { page in
                page.add(
                    RecommendationTable(
                        caption: context.caption(recommendations, words.nouns.recommendations),
                        recommendations: recommendations.all))
            }
            if context.isFirst, !inspection.prose.isEmpty {
                page.section(.text, words.headings.report) { $0.proses(inspection.prose, in: scope, level: 3) }
            }
            let documents = documents(context)
            if !documents.isEmpty {
                page.section(.documents, words.labels.documents.documents) {
                    $0.add(DocumentList(documents: documents))
                }
            }
            page.add(mentions)
        }
    }

    private func writeSummary(to page: inout Page) {
        let words = page.words
        page.summaryList { page in
            page.summaryRow(words.labels.kind, inspection.kind?.text ?? words.status.notStated)
            page.summaryRow(words.labels.inspectedBy, inspection.inspectedBy?.text ?? words.status.notStated)
            page.summaryRow(words.labels.tookPlace) { writeDate(inspection.tookPlace, to: &$0) }
            page.summaryRow(words.labels.published) { writeDate(inspection.published, to: &$0) }
            if let clock = page.context.assessment.statementDue(of: inspection) {
                page.summaryRow(words.labels.clocks.statementDue) { writeStatementDue(clock, to: &$0) }
            }
            let responses = page.context.assessment.responses(to: inspection)
            if !responses.isEmpty { page.summaryRow(words.responses.responses) { write(responses, to: &$0) } }
            page.summaryRow(words.labels.source) { $0.add(SourceLink(text: inspection.reportSource, scope: scope)) }
            page.summaryRow(words.labels.answeringPlans) { page in
                let plans = page.context.assessment.plans(answering: inspection)
                if plans.isEmpty { page.notStated() } else { page.add(EntityList(plans)) }
            }
            if inspection.judgements.isEmpty {
                page.summaryRow(words.headings.judgements, words.headings.noJudgements)
            }
        }
    }

    private func write(_ responses: [(kind: Response.Kind?, count: Int)], to page: inout Page) {
        let words = page.words
        page.text(
            words.list(
                responses.map { kind, count in
                    let name = kind.flatMap { words.responses.kinds[$0] } ?? words.status.notStated
                    return words.responses.counted.filled(["response": name, "count": "\(count)"])
                }))
    }

    private func writeDate(_ when: WrittenWhen?, to page: inout Page) {
        if let when { page.add(WhenText(when)) } else { page.notStated() }
    }

    private func writeStatementDue(_ clock: RunningClock, to page: inout Page) {
        if let day = clock.lastDay { page.p(page.words.day(day)) }
        page.add(ClockRule(clock: clock.clock))
    }

    private func documents(_ context: PageContext) -> [SourceDocument] {
        context.plan.content.documents.filter { $0.inspection?.text == scope }
    }
}

/// Where something is stated: a web address becomes a link.
struct SourceLink: Component {
    let text: PlainText?
    let scope: String

    func write(to page: inout Page) {
        if let text {
            if let link = Link(untrusted: text.text), link.isExternal {
                page.a(text.text, .href(link))
            } else {
                page.text(text)
            }
        } else {
            page.notStated()
        }
    }
}
