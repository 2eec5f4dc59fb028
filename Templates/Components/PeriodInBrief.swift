import Assessing
import Graph
import HTMLKit
import Plan

/// What changed in a period, by kind, as links.
struct PeriodInBrief: Component {
    /// The most links of a kind.
    private static let most = 8

    let period: ChangePeriod

    func write(to page: inout Page) {
        if period.isEmpty { return page.nothingChanged(in: period) }
        page.needs(.firstScreen)
        page.ul(.class("items")) { page in
            for sentence in period.turns(page.context) { page.li(sentence) }
            for kind in ChangePeriod.Kind.allCases {
                let items = period.changes.filter { $0.kind == kind }.map(\.item.id)
                write(page.words.changes.name(of: kind), items, to: &page)
            }
            write(page.words.changes.kindDifference, period.differences.map(\.about), to: &page)
        }
    }

    private func write(_ name: String, _ items: [EntityID], to page: inout Page) {
        guard !items.isEmpty else { return }
        page.li { page in
            page.strong("\(name): \(items.count)")
            page.text(" ")
            page.add(EntityRun(items, most: Self.most))
        }
    }
}
