import Assessing
import Diagnostics
import Graph
import HTMLKit
import Plan

/// A plan, or a part of one, as one table that runs on through its sections, and a scorecard as a table for each area; on
/// paper in landscape.
struct AnnexMatter: Component {
    let paper: ReportWriter

    func write(to page: inout Page) {
        page.isReproducing = true
        defer { page.isReproducing = false }
        if !paper.report.prose.isEmpty { page.add(PaperText(paper: paper)) }
        if paper.report.showsActions { writeActions(to: &page) }
        if paper.report.showsFigures {
            page.add(ScorecardMatter(rows: page.context.assessment.rows(paper.report.query.indicators)))
        }
    }

    private func writeActions(to page: inout Page) {
        let context = page.context
        let groups = context.assessment.select(paper.report.query.filter).bySection
        let ids = groups.flatMap(\.actions)
        page.p(.class("tally")) { page in
            page.text(page.words.list(page.context.standings(of: ids).map(\.text)))
        }
        page.add(
            ActionGrid(
                groups: groups, columns: context.columns(of: paper.report.query) ?? ActionsColumn.usual,
                caption: page.words.nouns.actions(ids.count), rule: .never, line: writeAnswers,
                below: hasMore ? writeMore : nil))
        if paper.report.showsOutcomes { page.add(UntoldOutcomes(sections: groups.map(\.section))) }
        page.add(
            KeptNote(
                faults: context.assessment.keptFaults(of: groups.flatMap { [$0.section.id] + $0.actions }),
                subject: .this))
    }

    /// Whether anything is told of a section besides its actions.
    private var hasMore: Bool { paper.report.showsMeasures || paper.report.showsOutcomes }

    /// What it answers. A recommendation that is called as the section is not said again.
    private func writeAnswers(_ linked: LinkedSection, to page: inout Page) {
        let ties = linked.ties.map(\.recommendation)
        guard !ties.isEmpty else { return }
        page.text(" ")
        page.span(.class("aside")) { page in
            page.text("\(page.words.labels.answers) ")
            for (index, id) in ties.enumerated() {
                if index > 0 { page.text(page.words.site.listSeparator) }
                page.add(EntityLink(id, hasTitle: !page.context.assessment.isCalled(linked, as: id)))
            }
        }
    }

    private func writeMore(_ linked: LinkedSection, to page: inout Page) {
        if paper.report.showsMeasures, !linked.section.measures.isEmpty {
            page.div(.class("more")) { page in
                page.strong(page.words.headings.howWeWillKnow)
                page.add(
                    MeasureList(
                        measures: linked.section.measures, scope: linked.id.scope, holder: linked.id,
                        isOwnPage: false))
            }
        }
        if paper.report.showsOutcomes { page.add(SectionOutcomes(linked: linked)) }
    }
}
