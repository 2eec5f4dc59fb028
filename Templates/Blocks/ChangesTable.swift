import Graph
import HTMLKit
import Plan

/// What changed in plans between two days: one row for each change, already in words.
struct ChangesTable: HTML {
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
    let context: PageContext

    var body: some HTML {
        let labels = context.words.labels
        if rows.isEmpty {
            NothingShown(none)
        } else {
            DataTable(caption, columns: [labels.action, labels.change]) {
                ForEach(rows) { row in
                    DataRow {
                        EntityLink(row.id, context)
                    } cells: {
                        DataCell(labels.change) { LinkedText(text: row.account, context: context) }
                    }
                }
            }
        }
    }
}

extension ChangesTable {
    static let examples = [
        ComponentExample(\.block, \.changes) { context in
            let words = context.words.gallery
            let ids = context.plan.actions.prefix(2).map(\.id)
            ChangesTable(
                rows: ids.map { Row(id: $0, account: MarkedText(words.text)) }, caption: words.name,
                none: words.text, context: context)
        }
    ]
}
