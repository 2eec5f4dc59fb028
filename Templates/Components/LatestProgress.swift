import Assessing
import Graph
import HTMLKit
import Plan

/// What was last reported of an action.
struct LatestProgress: Component {
    let action: AssessedAction
    /// The row that tells it, where that is not the last about the action.
    var row: LogEntry?

    func write(to page: inout Page) {
        if let row = row ?? action.latestProgress, let text = row.text {
            page.div { page in
                page.inline(text, in: action.scope)
                page.span(.class("moved")) { page in
                    // Of which step, where it is about one.
                    if row.ref.target?.id != action.id {
                        page.text(MarkedText(row.ref))
                        page.text(", ")
                    }
                    page.text(page.words.date(of: row))
                }
            }
        } else {
            page.notStated(page.words.headings.noProgress)
        }
    }
}

/// The reason that was given for how an action stands. What was reported is never passed off as one.
struct LatestReason: Component {
    let action: AssessedAction
    /// Whether it says that it is one, where no heading does.
    var isNamed = false

    func write(to page: inout Page) {
        if let row = action.reason, let why = row.why {
            page.div { page in
                if isNamed {
                    page.strong(page.words.labels.why)
                    page.text(": ")
                }
                page.text(why)
                page.span(page.words.date(of: row), .class("moved"))
            }
        } else {
            page.notStated()
        }
    }
}
