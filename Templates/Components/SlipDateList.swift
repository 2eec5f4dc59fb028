import Assessing
import HTMLKit
import Plan

/// The dates of an action in words, each with the mark that it has on the line beside them.
struct SlipDateList: Component {
    let line: SlipLine
    private var action: AssessedAction { line.action }

    func write(to page: inout Page) {
        let words = page.words.views.slips
        page.needs(.slips)
        page.ul(.class("slip-dates")) { page in
            if !action.state.moves.isEmpty { writeItem(.earlier, to: &page) { $0.text(earlier($0.context)) } }
            writeItem(action.state.due.isEmpty ? nil : .agreed, to: &page) {
                $0.add(WhenList(action.state.due, of: action))
            }
            if let step = line.past?.step, let date = line.past?.date {
                writeItem(.agreed, to: &page) { page in
                    page.phrase(words.step) { page, place in
                        if place == "step" { page.text(name(of: step)) } else { page.add(WhenText(date)) }
                    }
                }
            }
            if let date = action.state.request?.newDue {
                writeItem(.asked, to: &page) { page in page.phrase(words.asked) { $0.add(WhenText(date)) } }
            }
            if let date = action.backOnTrackBy {
                writeItem(.back, to: &page) { page in page.phrase(words.back) { $0.add(WhenText(date)) } }
            }
        }
    }

    private func name(of step: StepState) -> String {
        action.action.steps[step.index].id?.text ?? "\(step.index + 1)"
    }

    /// The date of the beginning, and those that counted between it and the last.
    private func earlier(_ context: PageContext) -> String {
        let words = context.words
        let then = action.state.moves.dropLast().compactMap(\.newDue).map {
            words.views.slips.then.filled(["date": words.when($0.value)])
        }
        return ([context.firstDate(of: action)].compactMap(\.self) + then).joined(separator: words.site.listSeparator)
    }

    private func writeItem(_ pen: SlipPen?, to page: inout Page, _ content: (inout Page) -> Void) {
        page.li { page in
            if let pen {
                page.svg(.class("slip key"), .viewBox(0, 0, 12, 12), .width(12), .height(12), .ariaHidden) {
                    $0.slip(pen, 6, 6, 5)
                }
            }
            page.div(content: content)
        }
    }
}
