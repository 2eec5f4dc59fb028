import Assessing
import HTMLKit
import Plan

/// What a plan prints of an action at length, in a cell: how it is done, how one will know, what changed.
struct ActionDetail: Component {
    let column: ActionColumn
    let action: AssessedAction

    func write(to page: inout Page) {
        let item = action.action
        switch column {
        case .context where item.context != nil || !item.prose.isEmpty:
            for text in [item.context].compactMap(\.self) + item.prose { page.inline(text, in: action.scope) }
        case .how where !item.steps.isEmpty: page.add(StepList(action: action, isOwnPage: false))
        case .measures where !item.measures.isEmpty:
            page.add(
                MeasureList(measures: item.measures, scope: action.scope, holder: action.id, isOwnPage: false))
        case .difference where !action.differences.isEmpty:
            for row in action.differences {
                page.div { page in
                    page.inline(row.change, in: action.scope)
                    page.span(page.words.day(row.date.value), .class("moved"))
                }
            }
        default: page.notStated()
        }
    }
}

/// What is said of a delay, in a cell: how long and why, what is done about it, and when that will have helped.
struct ActionDelay: Component {
    let column: ActionColumn
    let action: AssessedAction

    func write(to page: inout Page) {
        switch column {
        case .moved: writeMoved(to: &page)
        case .asked: page.writeDate(action.state.request?.newDue)
        case .daysLate: page.text(action.state.daysPast)
        case .why: page.add(LatestReason(action: action))
        case .correctiveAction:
            if let remedy = action.correctiveAction {
                page.text(remedy)
            } else {
                page.notStated()
            }
        default: page.writeDate(action.backOnTrackBy)
        }
    }

    private func writeMoved(to page: inout Page) {
        let words = page.words
        let count = action.state.moves.count
        if count == 0 {
            page.text(words.views.blocks.notMoved)
        } else {
            page.text(words.sentence(words.views.blocks.times(count)))
        }
        if let asked = action.state.request?.newDue {
            page.span(words.views.blocks.askedFor.filled(["date": words.when(asked.value)]), .class("moved"))
        }
    }
}
