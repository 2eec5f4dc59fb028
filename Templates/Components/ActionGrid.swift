import Assessing
import Graph
import HTMLKit
import Plan

/// Actions as one table that runs on through their sections: each section is a ruled line, and all have the same columns.
struct ActionGrid: Component {
    /// A section with those of its actions that have rows.
    typealias Group = (section: LinkedSection, actions: [EntityID])

    let groups: [Group]
    let columns: [ActionsColumn]
    let caption: String
    /// What is said once, above the table.
    var rule = SayingOnce.sharedByAll
    /// Whether who leads an action stands behind its title, where there is no room for a column.
    var namesLeads = false
    /// What stands on a section's line behind its name, and below its actions, as wide as the table.
    var line: (LinkedSection, inout Page) -> Void = { _, _ in }
    var below: ((LinkedSection, inout Page) -> Void)?

    func write(to page: inout Page) {
        let words = page.words
        let beside = columns.filter { !$0.isHeading }
        page.sayingOnce(
            rule, beside.map { TableColumn(title: $0.title(words), isRemark: $0.isRemark) }
        ) { page in
            page.table(.class("cards", "ledger \(look)"), .role("table")) { page in
                page.caption { $0.isolated(caption) }
                page.heads(of: columns, look: \.name)
                for group in groups { writeRows(of: group, to: &page) }
            }
        }
    }

    /// Sheets know a table by how many columns it has: the more, the less room each has.
    private var look: String { "columns-\(columns.count)" }

    private func writeRows(of group: Group, to page: inout Page) {
        page.tbody { page in
            page.tr(.class("ledger-group"), .role("row")) { page in
                page.th(
                    .id(page.ids.claim(Slug.make(group.section.id.local))), .scope(.rowgroup), .role("rowheader"),
                    .colspan(columns.count)
                ) { page in
                    page.spansColumns(columns.count)
                    page.add(EntityLink(group.section.id))
                    line(group.section, &page)
                }
            }
            for run in group.section.runs(of: group.actions) where !run.actions.isEmpty {
                if let part = run.group { page.add(GroupLine(group: part, width: columns.count)) }
                for action in run.actions.compactMap(page.context.entry) {
                    page.row(of: action, columns, look: \.name, namesLeads: namesLeads) {
                        $1.add(ActionCell(column: $0, action: action))
                    }
                }
            }
            if let below {
                page.tr(.class("below"), .role("row")) { page in
                    page.td(.role("cell"), .colspan(columns.count)) { page in
                        page.spansColumns(columns.count)
                        below(group.section, &page)
                    }
                }
            }
        }
    }
}

/// The line above the actions of a group: its heading, who leads it, its dates and what is stated of it.
private struct GroupLine: Component {
    let group: LinkedGroup
    /// How many columns the table has.
    let width: Int

    func write(to page: inout Page) {
        let context = page.context
        page.tr(.class("ledger-part"), .role("row")) { page in
            page.td(.role("cell"), .colspan(width)) { page in
                page.spansColumns(width)
                page.strong { $0.add(EntityLink(group.id)) }
                if !group.leads.isEmpty {
                    page.div(.class("moved")) { page in
                        page.text("\(page.words.labels.lead): ")
                        page.leads(of: group)
                    }
                }
                if !group.group.due.isEmpty {
                    page.div(.class("moved")) { page in
                        page.text("\(page.words.labels.due): ")
                        page.add(WhenList(group.group.due))
                    }
                }
                if let statement = context.assessment.statement(of: group) {
                    page.div { page in
                        page.add(StatedStanding(statement, of: group.id))
                        if let text = statement.row.text {
                            page.text(" ")
                            page.inline(text, in: group.id.scope)
                        }
                    }
                }
            }
        }
    }
}

extension ActionsColumn {
    /// What sheets know it by; nil for those that look like any other.
    var name: String? {
        switch self {
        case .standard(let column): "col-\(column.rawValue.replacing(" ", with: "-"))"
        case .account: "col-account"
        case .own: nil
        }
    }
}
