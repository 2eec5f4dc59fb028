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
    /// What stands on a section's line behind its name, and below its actions, as wide as the table.
    var line: (LinkedSection, inout Page) -> Void = { _, _ in }
    var below: ((LinkedSection, inout Page) -> Void)?

    func write(to page: inout Page) {
        let words = page.words
        let titles = columns.map { $0.title(words) }
        let beside = columns.filter { !$0.isHeading }
        page.sayingOnce(
            rule, beside.map { TableColumn(title: $0.title(words), isRemark: $0.isRemark) }
        ) { page in
            page.table(.class("cards", "ledger \(look)"), .role("table")) { page in
                page.caption { $0.isolated(caption) }
                page.thead { page in
                    page.tr(.role("row")) { page in
                        for index in columns.indices {
                            if columns[index].isHeading {
                                page.th(.scope(.col), .role("columnheader")) { $0.isolated(titles[index]) }
                            } else {
                                page.tableHead(titles[index], look: columns[index].name)
                            }
                        }
                    }
                }
                for group in groups { writeRows(of: group, titles, to: &page) }
            }
        }
    }

    /// Sheets know a table by how many columns it has: the more, the less room each has.
    private var look: String { "columns-\(columns.count)" }

    private func writeRows(of group: Group, _ titles: [String], to page: inout Page) {
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
            for action in group.actions.compactMap(page.context.entry) { writeRow(action, titles, to: &page) }
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

    private func writeRow(_ action: AssessedAction, _ titles: [String], to page: inout Page) {
        page.tr(.role("row")) { page in
            for index in columns.indices {
                if columns[index].isHeading {
                    page.rowHeading { $0.add(EntityLink(action.id)) }
                } else {
                    page.tableCell(titles[index], look: (columns[index].name, nil)) {
                        $0.add(ActionCell(column: columns[index], action: action))
                    }
                }
            }
        }
    }
}

extension ActionsColumn {
    /// By what sheets know it.
    var name: String {
        switch self {
        case .standard(let column): "col-\(column.rawValue.replacing(" ", with: "-"))"
        case .own: "col-own"
        case .through: "col-through"
        case .account: "col-account"
        }
    }
}
