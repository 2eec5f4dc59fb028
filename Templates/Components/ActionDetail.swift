import Assessing
import HTMLKit
import Plan

/// What a plan prints of an action at length, in a cell: how it is done, how one will know, what changed.
struct ActionDetail: HTML {
    let column: ActionColumn
    let action: AssessedAction
    let context: PageContext

    var body: some HTML {
        let item = action.action
        switch column {
        case .how where !item.steps.isEmpty: StepList(action: action, context: context, isOwnPage: false)
        case .measures where !item.measures.isEmpty:
            MeasureList(measures: item.measures.map(\.withoutIDs), scope: action.scope, context: context)
        case .difference where !action.differences.isEmpty:
            ForEach(action.differences) { row in
                div {
                    context.inline(row.change, in: action.scope)
                    span(.class("moved")) { context.words.day(row.date.value) }
                }
            }
        default: NotStated(context.words.status.notStated)
        }
    }
}

/// What is said of a delay, in a cell: how long and why, what is done about it, and when that will have helped.
struct ActionDelay: HTML {
    let column: ActionColumn
    let action: AssessedAction
    let context: PageContext

    private var words: Words { context.words }

    var body: some HTML {
        switch column {
        case .moved: moved
        case .asked: date(action.state.request?.newDue)
        case .daysLate: action.state.daysOver
        case .why:
            if let why = action.reasonForMove {
                context.text(why, in: action.scope)
            } else {
                LatestWord(action: action, context: context)
            }
        case .correctiveAction:
            if let remedy = action.correctiveAction {
                context.text(remedy, in: action.scope)
            } else {
                NotStated(words.status.notStated)
            }
        default: date(action.backOnTrackBy)
        }
    }

    @HTMLBuilder
    private var moved: some HTML {
        let count = action.state.moves.count
        if count == 0 { words.views.blocks.notMoved } else { words.sentence(words.views.blocks.times(count)) }
        if let asked = action.state.request?.newDue {
            span(.class("moved")) { words.views.blocks.askedFor.filled(["date": words.when(asked.value)]) }
        }
    }

    @HTMLBuilder
    private func date(_ when: WrittenWhen?) -> some HTML {
        if let when { WhenText(when, context) } else { NotStated(words.status.notStated) }
    }
}
