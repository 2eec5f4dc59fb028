import Assessing
import HTMLKit
import Plan

/// The steps of an action, each with its own date, what was last stated of it, and whether it is late.
struct StepList: HTML {
    let action: AssessedAction
    let context: PageContext
    /// Whether it stands on the action's own page, where the ids of steps are their addresses.
    var isOwnPage = true

    private var steps: [Step] { action.action.steps }
    private var words: Words { context.words }

    var body: some HTML {
        ol(.class("steps")) {
            ForEach(steps.indices) { index in
                li(.id(address(of: steps[index]))) {
                    text(of: steps[index], context.words(of: steps[index]))
                    facts(ofStepAt: index)
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
    private func facts(ofStepAt index: Int) -> some HTML {
        let state = action.state.steps[index]
        if state.due != nil || state.move != nil {
            div(.class("step-facts")) {
                if let due = state.due {
                    span {
                        words.labels.due
                        ": "
                        WhenText(due, context)
                        BeforePlan([due], of: action, context)
                    }
                }
                if let move = state.move { StatusTag(context.mark(of: move, in: action.scope)) }
                if state.isLate { StatusTag(lateMark(state)) }
            }
        }
    }

    private func lateMark(_ late: StepState) -> Mark {
        let over = words.status.lateBy.filled(["days": words.nouns.days(late.daysOver)])
        return Mark(over, .clock, .amber, isStrong: true)
    }
}
