import Assessing
import HTMLKit
import Plan

/// Actions as a table, or in words that there is none.
struct ActionsBlock: HTML {
    let actions: [EntityID]
    let columns: [ActionsColumn]
    let selection: ActionSelection
    let context: PageContext
    /// What is said of none.
    let none: String

    var body: some HTML {
        if actions.isEmpty {
            NothingShown(none)
        } else {
            ActionsTable(
                actions, columns: columns,
                caption: context.caption(context.words.nouns.actions(actions.count), of: selection), context)
        }
    }

    /// The usual columns of what slipped or may slip.
    static let exceptions = ActionsColumn.standard([
        .action, .lead, .due, .moved, .status, .why, .correctiveAction, .backOnTrackBy,
    ])
}

/// That a block has nothing to show, in words: never a table without rows.
struct NothingShown: HTML {
    let words: String

    init(_ words: String) { self.words = words }

    var body: some HTML { p(.class("none")) { words } }
}
