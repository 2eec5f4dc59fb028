import Assessing
import Diagnostics
import Graph
import HTMLKit
import Plan

/// How each section of the plans stands: its actions, what is stated of it as a whole, and every action that is open.
struct ProgressByPriority: Component {
    let facts: BoardFacts

    func write(to page: inout Page) {
        let sections = facts.sections
        for index in sections.indices {
            page.section(.class("board-section")) { writeContent(of: sections[index], at: index, to: &$0) }
        }
    }

    private func writeContent(of section: LinkedSection, at index: Int, to page: inout Page) {
        let context = page.context
        let actions = facts.actions(of: section)
        page.h3(.id(BoardMatter.Part.progress.id(index))) { $0.add(EntityLink(section.id)) }
        page.p(.class("tally")) { $0.add(TallyList(context.assessment.tally(section.actions))) }
        page.add(
            ActionsTable(
                actions,
                columns: ActionsColumn.standard([.action, .lead, .due, .status, .progress]),
                caption: context.words.nouns.actions(actions.count)))
    }
}
