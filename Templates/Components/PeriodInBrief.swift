import Assessing
import Graph
import HTMLKit
import Plan

/// What changed in a period, by kind, as links.
struct PeriodInBrief: Component {
    /// The most that are named of a kind, and the most characters of their titles: each is to have room in a line, on paper
    /// several.
    private static let most = 2, longest = 34, mostOnPaper = 6, longestOnPaper = 25

    let period: ChangePeriod
    /// The actions for which later dates are asked that stand beside it: here they are counted.
    var asked: Set<EntityID> = []

    func write(to page: inout Page) {
        if period.isEmpty { return page.nothingChanged(in: period) }
        page.needs(.firstScreen)
        page.ul(.class("items")) { page in
            for sentence in period.turns(page.context, saysWhatBecame: true) { page.li(sentence) }
            for kind in ChangePeriod.Kind.allCases {
                if kind == .said, !page.context.isWhole {
                    writeStatuses(to: &page)
                    continue
                }
                let items = period.changes.filter { $0.kind == kind }.map(\.item.id)
                write(page.words.changes.name(of: kind), items, but: kind == .asked ? asked : [], to: &page)
            }
            writeDifferences(to: &page)
        }
    }

    /// How many have another status, and which: two of many by name would not tell that.
    private func writeStatuses(to page: inout Page) {
        let stated = period.statuses
        guard !stated.isEmpty else { return }
        let words = page.words
        let scale = page.context.site.statuses.map(\.word.text)
        let counts = Dictionary(grouping: stated) { $0.word.text }.mapValues(\.count)
        let told = (scale + Set(counts.keys).subtracting(scale).sorted()).compactMap { word in
            counts[word].map { words.status.numbered.filled(["status": word, "count": "\($0)"]) }
        }
        page.li { page in
            writeKind(words.changes.kindSaid, stated.count, hasMore: false, to: &page)
            page.text(words.changes.toStatuses.filled(["statuses": words.list(told)]))
        }
    }

    /// What changed for children, in its own words.
    private func writeDifferences(to page: inout Page) {
        let rows = period.differences
        if page.context.isWhole { return write(page.words.changes.kindDifference, rows.map(\.about), to: &page) }
        guard !rows.isEmpty else { return }
        page.li { page in
            let named = rows.prefix(Self.most)
            writeKind(page.words.changes.kindDifference, rows.count, hasMore: rows.count > named.count, to: &page)
            for row in named {
                let change = page.context.plainText(row.difference.change).shortened(to: Self.longest)
                page.text(" ")
                page.div { page in
                    page.add(EntityLink(row.about, hasTitle: false))
                    page.text(" ")
                    page.isolated(change)
                }
            }
        }
    }

    private func writeKind(_ name: String, _ count: Int, hasMore: Bool, to page: inout Page) {
        page.strong("\(name): \(count)")
        if hasMore { page.text(page.words.changes.amongThem) }
    }

    private func write(_ name: String, _ items: [EntityID], but beside: Set<EntityID> = [], to page: inout Page) {
        guard !items.isEmpty else { return }
        page.li { page in
            let told = items.filter { !beside.contains($0) }
            let named = told.prefix(Self.most)
            let hasMore = !page.context.isWhole && told.count > named.count
            writeKind(name, items.count, hasMore: hasMore, to: &page)
            // A paper has its titles behind it, and few lines here.
            if page.context.isWhole {
                page.text(" ")
                return page.add(EntityRun(told, most: Self.mostOnPaper, longest: Self.longestOnPaper))
            }
            for id in named {
                page.text(" ")
                page.div { $0.add(EntityLink(id, longest: Self.longest)) }
            }
        }
    }
}

extension ChangePeriod {
    /// What is stated now of what has another status.
    fileprivate var statuses: [Status] {
        changes.flatMap(\.item.changes).compactMap { change in
            if case .status(_, let new) = change { new } else { nil }
        }
    }
}
