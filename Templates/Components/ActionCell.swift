import Assessing
import Graph
import HTMLKit
import Plan

/// What one column says of one action.
struct ActionCell: Component {
    let column: ActionsColumn
    let action: AssessedAction
    /// Whether the section is called by its name too; not where that is said above the table.
    var namesSection = true

    func write(to page: inout Page) {
        switch column {
        case .own(let own): page.ownValue(of: own, action)
        case .account: page.add(DelayAccount(action: action))
        case .standard(let standard): writeCell(standard, to: &page)
        }
    }

    private func writeCell(_ column: ActionColumn, to page: inout Page) {
        let context = page.context
        switch column {
        case .action: page.add(EntityLink(action.id))
        case .section: page.add(EntityLink(action.section, hasTitle: namesSection))
        case .lead: page.leads(of: action)
        case .due:
            page.add(DueText(action: action))
            if !context.isWhole, let line = context.assessment.slipLine(of: action) {
                page.add(SlipDrawing(line: line, size: .small))
            }
        case .status:
            page.add(StatusTags(context.marks(of: action.state, in: action.scope)))
            page.add(OtherVoice(action: action))
        case .answers: page.add(TieList(action.ties, isFull: false))
        case .progress: page.add(LatestProgress(action: action))
        case .context, .how, .measures, .difference: page.add(ActionDetail(column: column, action: action))
        case .when: page.add(WhenList(action.action.due))
        case .deadline: writeStated(action.state.lastDay.map { context.words.day($0) }, to: &page)
        case .moved, .asked, .daysLate, .why, .correctiveAction, .backOnTrackBy:
            page.add(ActionDelay(column: column, action: action))
        }
    }

    private func writeStated(_ text: String?, to page: inout Page) {
        if let text { page.text(text) } else { page.notStated() }
    }
}

/// The date that counts, and the one first agreed when it has moved.
struct DueText: Component {
    let action: AssessedAction

    func write(to page: inout Page) {
        if action.state.due.isEmpty, action.state.moves.isEmpty { return page.notStated() }
        page.div(.class("date")) { page in
            page.add(WhenList(action.state.due, of: action))
            if let first = page.context.firstDate(of: action) { page.span(first, .class("moved")) }
        }
    }
}

extension PageContext {
    /// The date that an action had before it first moved, and where that comes from; nil where it never moved.
    func firstDate(of action: AssessedAction) -> String? {
        guard !action.state.moves.isEmpty else { return nil }
        let due = action.action.due
        return words.dates.first(assessment.origin(of: [action.scope])).filled([
            "date": due.isEmpty ? words.status.notStated : words.list(due.map { words.when($0.value) })
        ])
    }
}
