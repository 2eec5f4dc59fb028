import Assessing
import HTMLKit
import Plan

/// What slipped or may slip, on the first page of a board report: what it is, its dates on one axis of time with the
/// reporting day, how it stands and why. A row takes two lines where it can; who leads it, and all its dates in words,
/// stand with its section.
struct SlippedInBrief: Component {
    let actions: ArraySlice<AssessedAction>
    let caption: String

    func write(to page: inout Page) {
        let context = page.context
        let words = context.words
        let slips = context.assessment.slipLines(of: actions)
        let size: SlipDrawing.Size = context.isPaper ? .paper : .large
        page.sayWhoseWord(actions)
        page.needs(.slips)
        page.add(SlipKey(lines: slips.lines))
        page.table(.class("cards", "slips slips-brief"), .role("table")) { page in
            page.caption { $0.isolated(caption) }
            page.thead { page in
                page.tr(.role("row")) { page in
                    page.th(words.labels.action, .scope(.col), .role("columnheader"))
                    page.tableHead { page in
                        page.isolated(words.views.slips.dates)
                        page.add(SlipScale(axis: slips.axis, isTold: true, size: size))
                    }
                    page.tableHead(words.views.slips.standingAndAccount)
                }
            }
            page.tbody { page in for line in slips.lines { write(line, slips.axis.ticks, size, to: &page) } }
        }
    }

    private func write(_ line: SlipLine, _ ticks: [SlipAxis.Tick], _ size: SlipDrawing.Size, to page: inout Page) {
        let words = page.words.views.slips
        let action = line.action
        page.dataRow { page in
            page.add(EntityLink(action.id))
        } cells: { page in
            let day = page.words.day(page.context.day)
            page.dataCell(words.datesAround.filled(["date": day])) { page in
                if !line.isEmpty {
                    let text = page.context.text(of: line)
                    page.add(SlipDrawing(line: line, ticks: ticks, size: size, text: text))
                }
                page.add(SlipDateList(line: line, isBrief: true))
            }
            page.dataCell(words.standingAndAccount) { page in
                page.add(WorstMark(action: action))
                page.add(ReasonInBrief(action: action))
            }
        }
    }
}

/// Why an action stands as it does; where nobody gave a reason, what was last reported of it.
private struct ReasonInBrief: Component {
    let action: AssessedAction

    func write(to page: inout Page) {
        if let why = action.reason?.why {
            page.div(.class("account")) { $0.text(why) }
        } else if let text = action.latestProgress?.text {
            page.div(.class("account")) { $0.inline(text, in: action.scope) }
        }
    }
}
