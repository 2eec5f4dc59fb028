import Assessing
import Diagnostics
import HTMLKit
import Plan

/// How many actions or steps are past their dates, in a cell: the number, and how it is known of them. What was said to
/// be late and what nobody spoke of are one number, so that silence never looks better; what was due before the plan
/// began is told below it.
struct PastCell: Component {
    /// What is counted.
    enum Subject { case actions, steps }

    let subject: Subject
    let count: PastCount
    /// Whether all of it stands on one line: there only what is counted, and a zero where that is nothing.
    var isInLine = false

    func write(to page: inout Page) {
        page.dataCell(title(page.words), isNumber: true, isZero: count.isZero) { page in
            if isInLine {
                let parts = parts(page.words)
                return page.text(parts.isEmpty ? "0" : parts.joined(separator: page.words.site.listSeparator))
            }
            page.text(count.total)
            for part in parts(page.words) { page.note { $0.span(part, .class("moved")) } }
        }
    }

    private func title(_ words: Words) -> String { subject == .actions ? words.sum.past : words.sum.pastSteps }

    private func parts(_ words: Words) -> [String] {
        let names = words.status
        let past = count.parts.map { state, count in
            switch state {
            case .overdue: (subject == .actions ? names.pastOverdue : names.pastLate, count)
            case .passedInSilence: (names.pastInSilence, count)
            default: (names.pastNotSaid, count)
            }
        }
        let early = count.beforePlan > 0 ? [(names.pastBeforePlan, count.beforePlan)] : []
        return (past + early).map { $0.0.filled(["count": "\($0.1)"]) }
    }
}

/// What was reported since a date passed, where that does not say whether it was kept.
struct SaidSince: Component {
    let row: LogEntry?
    let scope: String

    func write(to page: inout Page) {
        guard let row else { return }
        page.span(.class("moved")) { page in
            page.text(page.words.date(of: row))
            page.text(": ")
            if let text = row.text {
                page.inline(text, in: scope)
            } else if let said = row.why ?? row.correctiveAction ?? row.evidence {
                page.text(said)
            } else if let status = row.status {
                page.isolated(status.source.text)
            }
        }
    }
}
