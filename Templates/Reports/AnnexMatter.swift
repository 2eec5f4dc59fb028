import Assessing
import HTMLKit
import Linking
import Plan

/// A plan, or a part of one, as a table for each section. On paper each begins on a sheet of its own, in landscape.
struct AnnexMatter: HTML {
    let paper: Paper

    private var context: PageContext { paper.context }

    var body: some HTML {
        if !paper.report.prose.isEmpty { PaperText(paper: paper) }
        ForEach(sections) { section in
            HTMLKit.section(.class("annex-section")) {
                h2(.id(context.ids.claim(Slug.make(section.linked.id.local)))) {
                    EntityLink(section.linked.id, context)
                }
                answers(section.linked)
                ActionsTable(
                    section.actions, columns: columns,
                    caption: context.words.nouns.actions(section.actions.count), context)
            }
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
    private var sections: [(linked: LinkedSection, actions: [EntityID])] {
        let wanted = ActionSelection(paper.report.query.filter, in: "", context).actions
        let bySection = Dictionary(grouping: wanted, by: \.linked.section)
        return context.plan.sections.compactMap { section in
            bySection[section.id].map { (section, $0.map(\.id)) }
        }
    }
}
