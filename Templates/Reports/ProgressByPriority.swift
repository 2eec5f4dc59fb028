import Assessing
import Diagnostics
import Graph
import HTMLKit
import Plan

/// How each section of the plans stands: its actions, what is stated of it as a whole, and every action that is open.
struct ProgressByPriority: HTML {
    let facts: BoardFacts
    let context: PageContext

    var body: some HTML {
        let sections = facts.sections
        ForEach(sections.indices) { index in
            HTMLKit.section(.class("board-section")) { content(of: sections[index], at: index) }
        }
    }

    @HTMLBuilder
    private func content(of section: LinkedSection, at index: Int) -> some HTML {
        h3(.id(BoardMatter.Part.progress.id(index))) { EntityLink(section.id, context) }
        p(.class("tally")) { TallyList(context.assessment.tally(section.actions), context) }
        ActionsTable(
            section.actions.filter { context.entry($0)?.state.isThere ?? false },
            columns: ActionsColumn.standard([.action, .lead, .due, .status, .progress]),
            caption: context.words.nouns.actions(section.actions.count), context)
    }
}
