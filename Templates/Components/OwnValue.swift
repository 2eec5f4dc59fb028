import Assessing
import Diagnostics
import Graph
import HTMLKit
import Plan

/// The value of a column that a plan or an inspection has of its own, written as its kind asks.
struct OwnValue: Component {
    let value: ColumnValue
    /// The posts that it names.
    let leads: [Lead]

    func write(to page: inout Page) {
        switch value.meaning {
        case .text, .references: page.text(value.text)
        case .figure: page.span(page.words.figure(value.text.text), .class("figure"))
        case .date(let when): page.add(WhenText(when))
        case .posts: page.add(LeadList(leads: leads))
        case .status(let status): page.add(StatusTag(Mark(status)))
        }
    }
}

extension Page {
    /// Writes the value of a column for an action.
    mutating func ownValue(of column: Column, _ action: AssessedAction) {
        guard let value = action.value(of: column) else { return notStated() }
        add(OwnValue(value: value, leads: action.columnLeads[column.key.text] ?? []))
    }
}
