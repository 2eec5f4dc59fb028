import Assessing
import Graph
import HTMLKit
import Plan

/// What changed in a period, by kind, as links.
struct PeriodInBrief: Component {
    /// The most that are named of a kind, and the most characters of their titles: each is to have room in a line.
    private static let most = 2, longest = 34, mostOnPaper = 8

    let period: ChangePeriod
    /// The actions for which later dates are asked that stand beside it: here they are counted.
    var asked: Set<EntityID> = []

    func write(to page: inout Page) {
        if period.isEmpty { return page.nothingChanged(in: period) }
        page.needs(.firstScreen)
        page.ul(.class("items")) { page in
            for sentence in period.turns(page.context, saysWhatBecame: true) { page.li(sentence) }
            for kind in ChangePeriod.Kind.allCases {
                let items = period.changes.filter { $0.kind == kind }.map(\.item.id)
                write(page.words.changes.name(of: kind), items, but: kind == .asked ? asked : [], to: &page)
            }
            write(page.words.changes.kindDifference, period.differences.map(\.about), to: &page)
        }
    }

    private func write(_ name: String, _ items: [EntityID], but beside: Set<EntityID> = [], to page: inout Page) {
        guard !items.isEmpty else { return }
        page.li { page in
            page.strong("\(name): \(items.count)")
            let told = items.filter { !beside.contains($0) }
            // A paper has its titles behind it, and few lines here.
            if page.context.isWhole {
                page.text(" ")
                return page.add(EntityRun(told, most: Self.mostOnPaper))
            }
            let named = told.prefix(Self.most)
            for id in named {
                page.text(" ")
                page.div { $0.add(EntityLink(id, longest: Self.longest)) }
            }
            if told.count > named.count {
                page.text(" ")
                page.text(page.words.views.overview.more(told.count - named.count))
            }
        }
    }
}
