import Assessing
import HTMLKit
import Plan

/// Actions as a table, or in words that there is none.
struct ActionsBlock: Component {
    let actions: [EntityID]
    let columns: [ActionsColumn]
    let selection: ActionSelection
    /// What is said of none.
    let none: String
    /// What is said once; columns that an author asked for stay while any row has a word for them.
    var rule = SayingOnce.absence

    func write(to page: inout Page) {
        if actions.isEmpty {
            page.nothingShown(none)
        } else {
            page.add(
                ActionsTable(
                    actions, columns: columns,
                    caption: page.context.caption(page.words.nouns.actions(actions.count), of: selection),
                    saying: rule))
        }
    }

    /// The usual columns of what slipped or may slip.
    static let exceptions = ActionsColumn.standard([.action, .lead, .due, .status]) + [.account]
}

extension Page {
    /// Writes that a block has nothing to show, in words: never a table without rows.
    mutating func nothingShown(_ words: String) { p(words, .class("none")) }
}
