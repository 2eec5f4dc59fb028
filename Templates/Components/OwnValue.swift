import Assessing
import Diagnostics
import Graph
import HTMLKit
import Plan

/// The value of a plan's own column, written as its kind asks.
struct OwnValue: HTML {
    let column: Column
    let action: AssessedAction
    let context: PageContext

    var body: some HTML {
        if let value = action.action.columns[column.key.text] {
            written(value)
        } else {
            NotStated(context.words.status.notStated)
        }
    }

    @HTMLBuilder
    private func written(_ value: ColumnValue) -> some HTML {
        switch value.meaning {
        case .text, .references: context.text(value.text, in: action.scope)
        case .figure: span(.class("figure")) { context.words.figure(value.text.text) }
        case .date(let when): WhenText(when, context)
        case .posts: LeadList(leads: action.columnLeads[column.key.text] ?? [], holder: { $0 }, context: context)
        case .status(let status): StatusTag(Mark(status))
        }
    }
}
