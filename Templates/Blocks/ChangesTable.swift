import Assessing
import Graph
import HTMLKit
import Plan

/// What changed in plans between two days: one row for each change, already in words.
struct ChangesTable: Component {
    /// A change: of an action, or for children.
    struct Row {
        /// What changed.
        let id: EntityID
        /// How.
        var item: Comparison.Item?
        var difference: KnownDifference?
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
                        page.dataCell(labels.change) { page in
                            if let item = row.item { page.add(ChangeText(item: item)) }
                            if let found = row.difference { page.add(FoundDifference(row: found)) }
                        }
                    }
                }
            }
        }
    }
}

/// What was found to have changed for children, in a line.
struct FoundDifference: Component {
    let row: KnownDifference

    func write(to page: inout Page) {
        let words = page.words
        page.strong(words.changes.kindDifference)
        page.text(": ")
        page.prose(row.difference.change, in: row.about.scope, level: 6)
    }
}

extension ChangesTable {
    static let examples = [
        ComponentExample(\.block, \.changes) { page in
            let words = page.words.gallery
            let items = page.context.plan.actions.prefix(2).map {
                Comparison.Item(id: $0.id, name: $0.action.shortName, isThere: true, isLed: false, changes: [.added])
            }
            page.add(
                ChangesTable(rows: items.map { Row(id: $0.id, item: $0) }, caption: words.name, none: words.text))
        }
    ]
}
