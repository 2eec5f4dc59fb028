import Assessing
import HTMLKit
import Linking
import Plan

/// The steps of an action, each with its own date, what was last stated of it, and whether it is late.
struct StepList: HTML {
    let action: ActionEntry
    let context: PageContext
    /// Whether it stands on the action's own page, where the ids of steps are their addresses.
    var isOwnPage = true

    private var steps: [Step] { action.linked.action.steps }
    private var words: Words { context.words }

    var body: some HTML {
        ol(.class("steps")) {
            ForEach(steps.indices) { index in
                li(.id(address(of: steps[index]))) {
                    text(of: steps[index], context.words(of: steps[index]))
                    facts(of: steps[index], at: index)
                    Written { writer in write(steps[index].steps, into: &writer) }
                }
            }
        }
    }

    /// Steps within a step, written by themselves: a list within a list would make the type contain itself.
    private func write(_ inner: [Step], into writer: inout HTMLWriter) {
        guard !inner.isEmpty else { return }
        ul(.class("steps")) {
            ForEach(inner) { step in
                li(.id(address(of: step))) {
                    text(of: step, step.text)
                    Written { write(step.steps, into: &$0) }
                }
            }
        }.render(into: &writer)
    }

    private func address(of step: Step) -> String? { isOwnPage ? step.id.map { Slug.make($0.text) } : nil }

    @HTMLBuilder
    private func text(of step: Step, _ words: Prose) -> some HTML {
        if let id = step.id {
            span(.class("id")) { id.text }
            " "
        }
        context.inline(words, in: action.scope)
    }

    @HTMLBuilder
    private func facts(of step: Step, at index: Int) -> some HTML {
        let due = due(of: step, at: index)
        let late = action.state.lateSteps.first { $0.index == index }
        let stated = statement(of: step)
        if due != nil || late != nil || stated != nil {
            div(.class("step-facts")) {
                if let due {
                    span {
                        words.labels.due
                        ": "
                        WhenText(due, context)
                        BeforePlan([due], in: action.scope, context)
                    }
                }
                if let stated { StatusTag(stated) }
                if let late { StatusTag(lateMark(late)) }
            }
        }
    }

    private func lateMark(_ late: ActionState.LateStep) -> Mark {
        let over = words.status.lateBy.filled(["days": words.nouns.days(late.daysOver)])
        return Mark(over, .clock, .amber, isStrong: true)
    }

    /// Its own date, or that of the action's dates which stands in its place.
    private func due(of step: Step, at index: Int) -> WrittenWhen? {
        let dates = action.linked.action.due
        return step.due ?? (dates.count > 1 && dates.count == steps.count ? dates[index] : nil)
    }

    private func statement(of step: Step) -> Mark? {
        guard let id = step.id else { return nil }
        let rows = action.linked.stepLog[EntityID(scope: action.scope, local: id.text)] ?? []
        let row = rows.last { $0.date.value <= context.day && $0.status != nil }
        return row?.status.map { context.mark(of: $0.value, in: action.scope) }
    }
}
