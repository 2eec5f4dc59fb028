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
        page.needs(.changes)
        page.countedHeading(level, words.name(of: kind), items.count)
        page.ul(.class("changes")) { page in
            for group in groups(page.context) { page.li { write(group, to: &$0) } }
        }
    }

    /// Those of one account; where several can share one, it is read before them, without the words that are marked in
    /// each. Where there is room it stands beside them.
    private func write(_ group: [Comparison.Item], to page: inout Page) {
        if isGrouped { writeAccount(of: group[0], to: &page) }
        page.div { page in for item in group { page.div { writeName(of: item, to: &$0) } } }
        // The heading says all of what is added.
        if !isGrouped, kind != .added { writeAccount(of: group[0], to: &page) }
    }

    private func writeName(of item: Comparison.Item, to page: inout Page) {
        if item.isThere { page.add(EntityLink(item.id)) } else { page.text(item.name) }
    }

    private func writeAccount(of item: Comparison.Item, to page: inout Page) {
        page.div(.class("change-account")) { $0.add(ChangeText(item: item, isUnderHeading: true)) }
    }

    /// Whether several actions can share an account.
    private var isGrouped: Bool { kind == .said || kind == .ended }

    private func groups(_ context: PageContext) -> [[Comparison.Item]] {
        guard isGrouped else { return items.map { [$0] } }
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
