import Assessing
import Graph
import HTMLKit
import Plan

/// A plan, or a part of one, as a table for each section, and a scorecard as a table for each area. On paper each begins on a
/// sheet of its own, in landscape.
struct AnnexMatter: Component {
    let paper: ReportWriter

    func write(to page: inout Page) {
        if !paper.report.prose.isEmpty { page.add(PaperText(paper: paper)) }
        let sections = sections(page.context)
        let kept = page.context.assessment.keptFaults(of: sections.flatMap { [$0.section.id] + $0.actions })
        page.add(KeptNote(faults: kept, subject: .this))
        page.div(.class("landscape")) { page in
            for section in sections { writePart(section.section, section.actions, to: &page) }
            if paper.report.showsFigures {
                page.add(ScorecardMatter(rows: page.context.assessment.rows(paper.report.query.indicators)))
            }
        }
    }

    private func writePart(_ linked: LinkedSection, _ actions: [EntityID], to page: inout Page) {
        page.section(.class("annex-section")) { page in
            page.h2(.id(page.ids.claim(Slug.make(linked.id.local)))) { $0.add(EntityLink(linked.id)) }
            writeAnswers(linked, to: &page)
            page.add(
                ActionsTable(
                    actions, columns: columns(page.context), caption: page.words.nouns.actions(actions.count),
                    saying: .never))
            if paper.report.showsMeasures { writeMeasures(linked, to: &page) }
            let outcomes = OutcomeTable(linked, page.context)
            if paper.report.showsOutcomes, !outcomes.columns.isEmpty { page.add(outcomes) }
        }
    }

    private func writeAnswers(_ linked: LinkedSection, to page: inout Page) {
        for tie in linked.ties {
            page.p(.class("annex-answers")) { page in
                page.text(page.words.labels.recommendation)
                page.text(": ")
                page.add(EntityLink(tie.recommendation))
            }
        }
    }

    private func writeMeasures(_ linked: LinkedSection, to page: inout Page) {
        guard !linked.section.measures.isEmpty else { return }
        page.h3(page.words.headings.howWeWillKnow)
        page.add(
            MeasureList(measures: linked.section.measures, scope: linked.id.scope, holder: linked.id, isOwnPage: false))
    }

    private func columns(_ context: PageContext) -> [ActionsColumn] {
        context.columns(of: paper.report.query) ?? ActionsColumn.usual
    }

    /// The sections that have any of the actions which the annex shows.
    private func sections(_ context: PageContext) -> [(section: LinkedSection, actions: [EntityID])] {
        paper.report.showsActions ? context.assessment.select(paper.report.query.filter).bySection : []
    }
}
