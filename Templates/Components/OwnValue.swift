import Assessing
import Diagnostics
import Graph
import HTMLKit
import Plan

/// The value of a plan's own column, written as its kind asks.
struct OwnValue: Component {
    let column: Column
    let action: AssessedAction

    func write(to page: inout Page) {
        if let value = action.action.columns[column.key.text] {
            writeValue(value, to: &page)
        } else {
            page.notStated()
        }
    }

    private func writeValue(_ value: ColumnValue, to page: inout Page) {
        switch value.meaning {
        case .text, .references: page.text(value.text)
        case .figure: page.span(page.words.figure(value.text.text), .class("figure"))
        case .date(let when): page.add(WhenText(when))
        case .posts: page.add(LeadList(leads: action.columnLeads[column.key.text] ?? []))
        case .status(let status): page.add(StatusTag(Mark(status)))
        }
    }
}
