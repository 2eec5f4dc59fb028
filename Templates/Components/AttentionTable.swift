import Assessing
import HTMLKit
import Plan

/// Actions that slipped or may slip: who leads them, how they stand, and why.
struct AttentionTable: Component {
    let actions: ArraySlice<AssessedAction>
    let caption: String

    func write(to page: inout Page) {
        let context = page.context
        let words = context.words
        let labels = words.labels
        page.dataTable(
            caption,
            columns: [
                labels.action, labels.lead, labels.due, words.views.overview.howItStands, words.views.blocks.account,
            ], remarks: [words.views.blocks.account], look: "reasons"
        ) { page in
            for action in actions {
                page.dataRow(EntityLink(action.id)) { page in
                    page.dataCell(labels.lead) { $0.leads(of: action) }
                    page.dataCell(labels.due) { $0.add(DueText(action: action)) }
                    page.dataCell(words.views.overview.howItStands) {
                        $0.add(StatusTags(context.marks(of: action.state, in: action.scope)))
                    }
                    page.dataCell(words.views.blocks.account) { $0.add(DelayAccount(action: action)) }
                }
            }
        }
    }
}

/// What was last reported of an action.
struct LatestProgress: Component {
    let action: AssessedAction

    func write(to page: inout Page) {
        if let row = action.latestProgress, let text = row.text {
            page.div { page in
                page.inline(text, in: action.scope)
                page.span(page.words.date(of: row), .class("moved"))
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
                page.span(page.words.day(row.date.value), .class("moved"))
            }
        } else {
            page.notStated()
        }
    }
}

/// That a list goes on elsewhere: how many more there are, and the way to the whole of it.
struct MoreLink: Component {
    let words: String
    let link: Link
    var more: String?

    func write(to page: inout Page) {
        page.p(.class("more")) { page in
            page.a(words, .href(link))
            if let more {
                page.text(" ")
                page.span(more, .class("aside"))
            }
        }
    }
}

extension AttentionTable {
    static let examples = [
        ComponentExample(\.attention, \.rows) { page in
            page.add(
                AttentionTable(
                    actions: page.context.assessment.attention.actions.prefix(2),
                    caption: page.words.gallery.name))
        }
    ]
}
