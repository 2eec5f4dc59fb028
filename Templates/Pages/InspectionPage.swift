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
        var missing: [String] = []
        page.summaryList { page in
            page.summaryRow(words.labels.kind, inspection.kind, orAmong: &missing)
            page.summaryRow(words.labels.inspectedBy, inspection.inspectedBy, orAmong: &missing)
            page.summaryRow(words.labels.tookPlace, inspection.tookPlace, orAmong: &missing)
            page.summaryRow(words.labels.published, inspection.published, orAmong: &missing)
            if let clock = page.context.assessment.statementDue(of: inspection) {
                page.summaryRow(words.labels.clocks.statementDue) { writeStatementDue(clock, to: &$0) }
            }
            let responses = page.context.assessment.responses(to: inspection)
            if !responses.isEmpty { page.summaryRow(words.responses.responses) { write(responses, to: &$0) } }
            if let source = inspection.reportSource {
                page.summaryRow(words.labels.source) { $0.add(SourceLink(text: source, scope: scope)) }
            } else {
                missing.append(words.labels.source)
            }
            page.summaryRow(
                words.labels.answeringPlans, page.context.assessment.plans(answering: inspection), orAmong: &missing)
            if inspection.judgements.isEmpty { missing.append(words.headings.judgements) }
            page.summaryMissing(missing)
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
