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
                labels.action, labels.lead, labels.due, words.views.overview.howItStands, words.views.overview.why,
            ], look: "reasons"
        ) { page in
            for action in actions {
                page.dataRow(EntityLink(action.id)) { page in
                    page.dataCell(labels.lead) { $0.leads(of: action) }
                    page.dataCell(labels.due) { $0.add(DueText(action: action)) }
                    page.dataCell(words.views.overview.howItStands) {
                        $0.add(StatusTags(context.marks(of: action.state, in: action.scope)))
                    }
                    page.dataCell(words.views.overview.why) { $0.add(LatestWord(action: action)) }
                }
            }
        }
    }
}

/// What was last reported of an action, and the reason that was given with it or since.
struct LatestWord: Component {
    let action: AssessedAction

    func write(to page: inout Page) {
        let (progress, reason) = (action.latestProgress, action.latestReason)
        if let text = progress?.text { page.inline(text, in: action.scope) }
        if let why = reason?.why {
            if progress != nil { page.text(" ") }
            page.span { $0.text(why) }
        }
        if let row = reason ?? progress {
            page.span(page.words.date(of: row), .class("moved"))
        } else {
            page.notStated(page.words.headings.noProgress)
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
