import Assessing
import Graph
import HTMLKit
import Plan

extension Page {
    /// Writes the heads of a table of actions.
    ///
    /// - Parameter look: What sheets know a column by.
    mutating func heads(of columns: [ActionsColumn], look: (ActionsColumn) -> String? = { _ in nil }) {
        thead { page in
            page.tr(.role("row")) { page in
                for column in columns {
                    let title = column.title(page.words)
                    if column.isHeading {
                        page.th(.scope(.col), .role("columnheader")) { $0.isolated(title) }
                    } else {
                        page.tableHead(title, look: look(column))
                    }
                }
            }
        }
    }

    /// Writes the row of an action, with its name as its heading.
    mutating func row(
        of action: AssessedAction, _ columns: [ActionsColumn], look: (ActionsColumn) -> String? = { _ in nil },
        namesLeads: Bool = false, answering recommendation: EntityID? = nil, cell: (ActionsColumn, inout Page) -> Void
    ) {
        tr(.role("row")) { page in
            for column in columns {
                if column.isHeading {
                    page.rowHeading { page in
                        page.add(EntityLink(action.id))
                        if let tie = action.ties.first(where: { $0.recommendation == recommendation }) {
                            page.note { $0.span($0.words.through.inShort(tie.through), .class("moved")) }
                        }
                        if namesLeads { page.div(.class("slip-lead")) { $0.leads(of: action) } }
                    }
                } else {
                    page.tableCell(column.title(page.words), look: (look(column), nil)) { cell(column, &$0) }
                }
            }
        }
    }
}
