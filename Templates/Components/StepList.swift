import Assessing
import HTMLKit
import Plan

/// The steps of an action, each with its own date, what was last stated of it, and how it stands to its date.
struct StepList: Component {
    let action: AssessedAction
    /// Whether it stands on the action's own page, where the ids of steps are their addresses.
    var isOwnPage = true

    private var steps: [Step] { action.action.steps }

    func write(to page: inout Page) {
        let context = page.context
        page.ol(.class("steps")) { page in
            for index in steps.indices {
                page.li(.id(address(of: steps[index]))) { page in
                    writeText(of: steps[index], context.words(of: steps[index]), to: &page)
                    writeFacts(ofStepAt: index, to: &page)
                    writeInner(steps[index].steps, to: &page)
                }
            }
        }
    }

    /// Steps within a step.
    private func writeInner(_ inner: [Step], to page: inout Page) {
        guard !inner.isEmpty else { return }
        page.ul(.class("steps")) { page in
            for step in inner {
                page.li(.id(address(of: step))) { page in
                    writeText(of: step, step.text, to: &page)
                    writeInner(step.steps, to: &page)
                }
            }
        }
    }

    private func address(of step: Step) -> String? { isOwnPage ? step.id.map { Slug.make($0.text) } : nil }

    private func writeText(of step: Step, _ words: Prose, to page: inout Page) {
        if let id = step.id {
            page.span(id.text, .class("id"))
            page.text(" ")
        }
        page.inline(words, in: action.scope)
        if let lead = step.lead {
            page.span(.class("moved")) { page in
                page.text(page.words.labels.lead)
                page.text(": ")
                page.add(OfficeName(name: lead))
            }
        }
    }

    private func writeFacts(ofStepAt index: Int, to page: inout Page) {
        let state = action.state.steps[index]
        if state.due != nil || state.move != nil || state.saidSince != nil {
            page.div(.class("step-facts")) { page in
                if let due = state.due {
                    page.span { page in
                        page.text(page.words.labels.due)
                        page.text(": ")
                        page.add(WhenText(due))
                    }
                }
                let stated = page.context.mark(statedOf: state, in: action.scope)
                let past = page.context.mark(ofStep: state.standing, days: state.daysPast)
                if stated != nil || past != nil { page.add(StatusTags([stated, past].compactMap(\.self))) }
                if let evidence = state.evidence { page.add(EvidenceNote(evidence: evidence)) }
                if state.isLeftOut { page.add(LeftOutMark()) }
                if past != nil { page.add(SaidSince(row: state.saidSince, scope: action.scope)) }
            }
        }
    }
}
