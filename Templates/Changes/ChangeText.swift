import Assessing
import HTMLKit
import Plan

/// What changed about an action, on a page: of another title the words that differ are marked, without any colour.
struct ChangeText: Component {
    let item: Comparison.Item
    var isUnderHeading = false

    func write(to page: inout Page) {
        let titles = page.context.isWhole ? [] : item.changes.compactMap(\.title)
        let others = titles.isEmpty ? item.changes : item.changes.filter { $0.title == nil }
        let account = ChangeAccount(
            item: Comparison.Item(
                id: item.id, name: item.name, formerID: item.formerID, isThere: item.isThere, isLed: item.isLed,
                isWhole: item.isWhole, changes: others),
            context: page.context, isUnderHeading: isUnderHeading)
        page.text(account.text)
        for wording in titles {
            page.div { page in
                page.text(page.words.changes.reworded)
                for piece in wording.difference.pieces { page.write(piece) }
                if let who = wording.agreement?.agreedBy {
                    page.text(page.words.changes.titleAgreed.filled(["who": who.text]))
                }
            }
        }
    }
}

extension Comparison.Change {
    /// Another title.
    fileprivate var title: Comparison.Wording? {
        if case .wording(let wording) = self, wording.part == .title { wording } else { nil }
    }
}

extension Page {
    /// Writes a piece of a text that was changed. What is marked is also said, for who does not see it.
    fileprivate mutating func write(_ piece: WordDifference.Piece) {
        let words = words.changes
        switch piece {
        case .kept(let text): self.text(text)
        case .removed(let text):
            del { page in
                page.span(words.takenOut, .class("unseen"))
                page.text(text)
            }
        case .added(let text):
            ins { page in
                page.span(words.putIn, .class("unseen"))
                page.text(text)
            }
        }
        self.text(" ")
    }
}
