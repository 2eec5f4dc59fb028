import Graph
import HTMLKit
import Plan

/// What changed in plans between two days: one row for each change, already in words.
struct ChangesTable: Component {
    /// A change.
    struct Row {
        /// What changed.
        let id: EntityID
        /// How.
        let account: MarkedText
    }

    let rows: [Row]
    let caption: String
    /// What is said when nothing changed.
    let none: String

    func write(to page: inout Page) {
        let labels = page.words.labels
        if rows.isEmpty {
            page.nothingShown(none)
        } else {
            page.dataTable(caption, columns: [labels.action, labels.change]) { page in
                for row in rows {
                    page.dataRow(EntityLink(row.id)) { page in
                        page.dataCell(labels.change) { $0.text(row.account) }
                    }
                }
            }
        }
    }
}

extension ChangesTable {
    static let examples = [
        ComponentExample(\.block, \.changes) { page in
            let words = page.words.gallery
            let ids = page.context.plan.actions.prefix(2).map(\.id)
            page.add(
                ChangesTable(
                    rows: ids.map { Row(id: $0, account: MarkedText(words.text)) }, caption: words.name,
                    none: words.text))
        }
    ]
}
