import Diagnostics
import HTMLKit
import Linking
import Plan

/// The value of a plan's own column, written as its kind asks.
struct OwnValue: HTML {
    let column: Column
    let action: ActionEntry
    let context: PageContext

    var body: some HTML {
        if let value = action.linked.action.columns[column.key.text] {
            written(value)
        } else {
            NotStated(context.words.status.notStated)
        }
    }

    @HTMLBuilder
    private func written(_ value: PlainText) -> some HTML {
        switch column.kind {
        case .text, .references: context.text(value, in: action.scope)
        case .number, .percent: span(.class("figure")) { context.words.figure(value.text) }
        case .date: WhenText(WrittenWhen(When.parse(value.text).meaning, value.source), context)
        case .post:
            LeadList(leads: context.plan.posts.leads(in: value.source), holder: { $0 }, context: context)
        case .status:
            if let status = status(value.text) { StatusTag(Mark(status)) } else { value.text }
        }
    }

    private func status(_ text: String) -> Status? {
        let name = Vocabulary.fold(text)
        return context.site.statuses.first {
            Vocabulary.fold($0.id.text) == name || Vocabulary.fold($0.word.text) == name
        }
    }
}
