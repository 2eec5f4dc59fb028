import Assessing
import Graph
import HTMLKit
import Plan

/// A plan, or a part of one, as a table for each section. On paper each begins on a sheet of its own, in landscape.
struct AnnexMatter: HTML {
    let paper: ReportWriter

    private var context: PageContext { paper.context }

    var body: some HTML {
        if !paper.report.prose.isEmpty { PaperText(paper: paper) }
        div(.class("landscape")) { ForEach(sections) { section in part(section.section, section.actions) } }
    }

    private func part(_ linked: LinkedSection, _ actions: [EntityID]) -> some HTML {
        HTMLKit.section(.class("annex-section")) {
            h2(.id(context.ids.claim(Slug.make(linked.id.local)))) { EntityLink(linked.id, context) }
            answers(linked)
            ActionsTable(
                actions, columns: columns, caption: context.words.nouns.actions(actions.count), context)
            if paper.report.showsOutcomes { SectionOutcome(linked: linked, context: context).columns }
        }
    }

    private func answers(_ linked: LinkedSection) -> some HTML {
        ForEach(linked.ties) { tie in
            p(.class("annex-answers")) {
                context.words.labels.recommendation
                ": "
                EntityLink(tie.recommendation, context)
            }
        }
    }

    private var columns: [ActionsColumn] { context.columns(of: paper.report.query) ?? ActionsColumn.usual }

    /// The sections that have any of the actions which the annex shows.
    private var sections: [(section: LinkedSection, actions: [EntityID])] {
        context.assessment.select(paper.report.query.filter).bySection
    }
}
