import Assessing
import HTMLKit
import Linking
import Plan

/// Actions that slipped or may slip: who leads them, how they stand, and why.
struct AttentionTable: HTML {
    let actions: ArraySlice<ActionEntry>
    let caption: String
    let context: PageContext

    private var words: Words { context.words }

    var body: some HTML {
        let labels = words.labels
        DataTable(
            caption,
            columns: [
                labels.action, labels.lead, labels.due, words.views.overview.howItStands, words.views.overview.why,
            ], look: "reasons"
        ) {
            ForEach(actions) { action in
                DataRow {
                    EntityLink(action.id, context)
                } cells: {
                    DataCell(labels.lead) { context.leads(of: action) }
                    DataCell(labels.due) { DueText(action: action, context: context) }
                    DataCell(words.views.overview.howItStands) {
                        StatusTags(context.marks(of: action.state, in: action.scope))
                    }
                    DataCell(words.views.overview.why) { LatestWord(action: action, context: context) }
                }
            }
        }
    }
}

/// What was last said of an action and why: the text or the reason of its latest row of progress.
struct LatestWord: HTML {
    let action: ActionEntry
    let context: PageContext

    var body: some HTML {
        if let row = action.latestWord(on: context.day) {
            if let text = row.text { context.inline(text, in: action.scope) }
            if let why = row.why {
                if row.text != nil { " " }
                span { context.text(why, in: action.scope) }
            }
            span(.class("moved")) { context.words.day(row.date.value) }
        } else {
            NotStated(context.words.headings.noProgress)
        }
    }
}

/// That a list goes on elsewhere: how many more there are, and the way to the whole of it.
struct MoreLink: HTML {
    let words: String
    let link: Link
    var more: String?

    var body: some HTML {
        p(.class("more")) {
            a(.href(link)) { words }
            if let more {
                " "
                span(.class("aside")) { more }
            }
        }
    }
}

extension AttentionTable {
    static let examples = [
        ComponentExample(\.attention, \.rows) { context in
            AttentionTable(
                actions: context.publication.attention.actions.prefix(2), caption: context.words.gallery.name,
                context: context)
        }
    ]
}
