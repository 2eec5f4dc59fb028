import Assessing
import Graph
import HTMLKit
import Plan

/// Actions as a table. On narrow screens each becomes a card that keeps the headings of its cells.
struct ActionsTable: Component {
    let actions: [EntityID]
    let columns: [ActionsColumn]
    let caption: String
    /// Whether a column in which all rows are alike is said once, above the table: not where a paper shows a plan as it
    /// was agreed, nor where an author asked for the column.
    let saysOnce: Bool

    init(
        _ actions: [EntityID], columns: [ActionsColumn] = ActionsColumn.usual, caption: String, saysOnce: Bool = false
    ) {
        self.actions = actions
        self.columns = columns
        self.caption = caption
        self.saysOnce = saysOnce
    }

    func write(to page: inout Page) {
        let context = page.context
        let actions = actions.compactMap(context.entry)
        if actions.isEmpty {
            page.p(context.words.headings.noActions, .class("none"))
        } else if saysOnce {
            let found = AlikeColumns(columns, actions, context)
            page.add(SaidOnce(columns: found.alike, actions: actions))
            write(actions, found.apart, to: &page)
        } else {
            write(actions, columns, to: &page)
        }
    }

    private func write(_ actions: [AssessedAction], _ columns: [ActionsColumn], to page: inout Page) {
        let titles = columns.map { $0.title(page.words) }
        page.table(.class("cards", columns.count > 5 ? "dense" : nil), .role("table")) { page in
            page.caption { $0.isolated(caption) }
            page.thead { page in
                page.tr(.role("row")) { page in
                    for title in titles { page.th(.scope(.col), .role("columnheader")) { $0.isolated(title) } }
                }
            }
            page.tbody { page in
                for action in actions { writeRow(action, columns, titles, to: &page) }
            }
        }
    }

    private func writeRow(
        _ action: AssessedAction, _ columns: [ActionsColumn], _ titles: [String], to page: inout Page
    ) {
        page.tr(.role("row")) { page in
            for index in columns.indices {
                if case .standard(.action) = columns[index] {
                    page.th(.scope(.row), .role("rowheader"), .class("card-title")) { page in
                        page.add(EntityLink(action.id))
                        if !columns.contains(where: \.isStatus) { writeEvidence(action, to: &page) }
                    }
                } else {
                    page.td(.role("cell"), .data("label", titles[index])) { page in
                        page.div { page in
                            page.add(ActionCell(column: columns[index], action: action))
                            if columns[index].isStatus { writeEvidence(action, to: &page) }
                        }
                    }
                }
            }
        }
    }

    /// How it is known that it was done, with its status, or with its name where the status is said of all above.
    private func writeEvidence(_ action: AssessedAction, to page: inout Page) {
        if saysOnce, self.columns.contains(where: \.isStatus), let evidence = action.evidence {
            page.add(EvidenceNote(evidence: evidence))
        }
    }
}

extension ActionsColumn {
    /// Whether it says how an action stands.
    fileprivate var isStatus: Bool { if case .standard(.status) = self { true } else { false } }
}
