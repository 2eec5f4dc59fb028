import Assessing
import HTMLKit
import Plan

/// The dates of an action in words, each with the mark that it has on the line beside them.
struct SlipDateList: Component {
    let line: SlipLine
    /// Whether only what counts now is told: what is asked for, else when it is to be back, else the date that counts.
    var isBrief = false
    private var action: AssessedAction { line.action }

    func write(to page: inout Page) {
        let words = page.words.views.slips
        page.needs(.slips)
        page.ul(.class("slip-dates")) { page in
            if !isBrief {
                if !action.state.moves.isEmpty {
                    writeItem(.earlier, to: &page) { $0.text($0.context.earlierDates(of: action)) }
                }
                writeItem(action.state.due.isEmpty ? nil : .agreed, to: &page) {
                    $0.add(WhenList(action.state.due, of: action))
                }
            } else if !isAhead, line.past?.step == nil, let date = line.agreed?.date {
                writeItem(.agreed, to: &page) { $0.add(WhenText(date)) }
            }
            if let step = line.past?.step, let date = line.past?.date {
                writeItem(.agreed, to: &page) { page in
                    page.phrase(words.step) { page, place in
                        if place == "step" {
                            page.text(page.context.name(of: step, in: action))
                        } else {
                            page.add(WhenText(date))
                        }
                    }
                }
            }
            if let date = action.state.request?.newDue {
                writeItem(.asked, to: &page) { page in page.phrase(words.asked) { $0.add(WhenText(date)) } }
            }
            if let date = action.backOnTrackBy, !isBrief || action.state.request == nil {
                let back = isBrief ? words.backInBrief : words.back
                writeItem(.back, to: &page) { page in page.phrase(back) { $0.add(WhenText(date)) } }
            }
        }
    }

    /// Whether anything lies ahead beside the date that counts.
    private var isAhead: Bool { action.state.request?.newDue != nil || action.backOnTrackBy != nil }

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
