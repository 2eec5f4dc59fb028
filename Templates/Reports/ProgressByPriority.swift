import Assessing
import Diagnostics
import Graph
import HTMLKit
import Plan

/// How each section of the plans stands, in a line; only what slipped or may slip, or moved, has rows.
struct ProgressByPriority: Component {
    let facts: BoardFacts

    func write(to page: inout Page) {
        let context = page.context
        page.p { page in
            page.phrase(page.words.reports.onlyExceptions) { $0.add(PartLink(part: .actions)) }
        }
        page.add(
            ActionGrid(
                groups: facts.exceptionsBySection,
                columns: ActionsColumn.standard([.action, .due, .status]) + [.account],
                caption: context.words.reports.bySection, rule: .shared, namesLeads: true, line: writeStanding))
    }

    private func writeStanding(of section: LinkedSection, to page: inout Page) {
        if let statement = page.context.assessment.statement(of: section) {
            page.div { page in
                page.add(StatedStanding(statement, of: section.id))
                if let text = statement.row.text { page.div { $0.prose(text, in: section.id.scope, level: 4) } }
            }
        }
        let standings = page.context.standings(of: section.actions)
        page.div(.class("aside")) { $0.text($0.words.list(standings.map(\.text))) }
    }
}

/// The actions of which no part before tells, by section: who leads each, when it is due, how it stands and what was last
/// said of it.
struct OtherActions: Component {
    let facts: BoardFacts

    func write(to page: inout Page) {
        let groups = facts.otherActions
        page.add(
            ActionGrid(
                groups: groups, columns: ActionsColumn.standard([.action, .lead, .due, .status, .progress]),
                caption: page.words.nouns.actions(groups.reduce(0) { $0 + $1.actions.count }), rule: .shared))
    }
}
