import Assessing
import Graph
import HTMLKit
import Plan

/// The changes of a kind. What was said of several actions alike is said once, above them.
struct ChangeList: Component {
    let kind: ChangePeriod.Kind
    let items: [Comparison.Item]
    var level = 3

    func write(to page: inout Page) {
        guard !items.isEmpty else { return }
        let words = page.words.changes
        page.countedHeading(level, words.name(of: kind), items.count)
        page.ul(.class("changes")) { page in
            for group in groups(page.context) { page.li { write(group, to: &$0) } }
        }
    }

    /// Those of one account; where there are several, without the words that are marked in each.
    private func write(_ group: [Comparison.Item], to page: inout Page) {
        if group.count == 1 { return write(group[0], to: &page) }
        page.add(ChangeText(item: group[0], isUnderHeading: true))
        page.ul(.class("plain-list")) { page in for item in group { page.li { $0.add(EntityLink(item.id)) } } }
    }

    private func write(_ item: Comparison.Item, to page: inout Page) {
        if item.isThere { page.add(EntityLink(item.id)) } else { page.text(item.name) }
        // The heading says it all.
        if kind != .added { page.div { $0.add(ChangeText(item: item, isUnderHeading: true)) } }
    }

    private func groups(_ context: PageContext) -> [[Comparison.Item]] {
        guard kind == .said || kind == .ended else { return items.map { [$0] } }
        var groups: [(account: String, items: [Comparison.Item])] = []
        for item in items {
            let account = ChangeAccount(item: item, context: context, isUnderHeading: true).text.text
            if let place = groups.firstIndex(where: { $0.account == account }) {
                groups[place].items.append(item)
            } else {
                groups.append((account, [item]))
            }
        }
        return groups.map(\.items)
    }
}

extension ChangeWords {
    /// What a kind of change is called.
    func name(of kind: ChangePeriod.Kind) -> String {
        switch kind {
        case .ended: kindEnded
        case .delivered: kindDelivered
        case .added: kindAdded
        case .moved: kindMoved
        case .asked: kindAsked
        case .said: kindSaid
        case .paused: kindPaused
        case .lead: kindLead
        case .reworded: kindReworded
        case .section: kindSection
        case .vanished: kindVanished
        }
    }
}
