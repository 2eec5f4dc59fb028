import Assessing
import HTMLKit
import Plan

/// Actions that slipped or may slip: who leads them, how they stand, and why.
struct AttentionTable: HTML {
    let actions: ArraySlice<AssessedAction>
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

/// What was last reported of an action, and the reason that was given with it or since.
struct LatestWord: HTML {
    let action: AssessedAction
    let context: PageContext

    var body: some HTML {
        let (progress, reason) = (action.latestProgress, action.latestReason)
        if let text = progress?.text { context.inline(text, in: action.scope) }
        if let why = reason?.why {
            if progress != nil { " " }
            span { context.text(why, in: action.scope) }
        }
        if let row = reason ?? progress {
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
                actions: context.assessment.attention.actions.prefix(2), caption: context.words.gallery.name,
                context: context)
        }
    ]
}
