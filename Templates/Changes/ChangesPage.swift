import Assessing
import Diagnostics
import Graph
import HTMLKit
import Plan

/// What changed from meeting to meeting, the newest first.
struct ChangesPage: Component {
    /// One thing that is told: of a period that nothing is told of, the period itself.
    private enum Told {
        case period
        case change(ChangePeriod.Kind, Comparison.Item)
        case kept(KeptChanges)
        case difference(KnownDifference)
        case succession(Succession)
    }

    private typealias Row = (period: Int, told: Told)

    private func rows(_ periods: [ChangePeriod]) -> [Row] {
        periods.enumerated().flatMap { index, period in
            [Row(index, .period)] + period.successions.map { (index, .succession($0)) }
                + period.changes.map { (index, .change($0.kind, $0.item)) }
                + period.kept.map { (index, .kept($0)) }
                + period.differences.map { (index, .difference($0)) }
        }
    }

    /// The places of the periods among the rows.
    static func starts(_ periods: [ChangePeriod]) -> [Int] {
        var starts: [Int] = []
        var next = 0
        for period in periods {
            starts.append(next)
            next +=
                1 + period.successions.count + period.changes.count + period.kept.count + period.differences.count
        }
        return starts
    }

    func cutLists(_ cuts: inout ListCuts, for context: PageContext) {
        cuts.cut(.changes, rows(context.publication.changes.periods)) { row in
            switch row.told {
            case .period: 1_000
            case .change: 600
            case .kept(let kept): 600 * (kept.changes.count + 1)
            case .difference(let row): RowWeight.difference(row)
            case .succession(let told):
                RowWeight.link * (told.continued.count + told.finished.count + told.unnamed.count + 8)
            }
        }
    }

    func write(to page: inout Page) {
        let context = page.context
        let words = context.words.changes
        let history = context.publication.changes
        let shown = context.portion(.changes, of: rows(history.periods))
        page.layout(name: words.page, description: leadIn(page.context), feed: .changesFeed) { page in
            page.h1(words.page)
            if context.isFirst { writeBeginning(history, shown.elements.last?.period ?? 0, to: &page) }
            for part in shown.elements.split(by: \.period) {
                write(history.periods[part[0].period], isLast: part[0].period == 0, part.map(\.told), to: &page)
            }
            if !shown.goesOn { writeEnd(of: history, to: &page) }
        }
    }

    private func leadIn(_ context: PageContext) -> String {
        let words = context.words.changes
        return context.publication.changes.isByMonth ? words.leadInByMonth : words.leadIn
    }

    private func writeBeginning(_ history: ChangeHistory, _ last: Int, to page: inout Page) {
        let words = page.words.changes
        page.p(leadIn(page.context), .class("lead-in"))
        page.p(.class("files")) { page in
            page.a(words.feed, .href(page.context.link(to: .changesFeed)))
            page.text(" \u{B7} ")
            page.a(words.data, .href(page.context.link(to: .changesData)))
        }
        if history.periods.isEmpty { page.p(words.noSpan, .class("none")) }
        page.add(ChangesContents(periods: history.periods, last: last))
    }

    /// What could not be compared.
    private func writeEnd(of history: ChangeHistory, to page: inout Page) {
        let words = page.words
        let days = history.keptDays.map { words.day($0) }
        page.p(
            days.isEmpty ? words.changes.keptNone : words.changes.keptDays.filled(["days": words.list(days)]),
            .class("aside"))
        if history.marksWords { page.p(words.changes.howMarked, .class("aside")) }
        if history.uncompared > 0 { page.p(words.changes.uncompared(history.uncompared), .class("aside")) }
    }

    /// Writes a period, or its part on this page.
    private func write(_ period: ChangePeriod, isLast: Bool, _ told: [Told], to page: inout Page) {
        page.section(.class("part"), .id(page.ids.claim("to-\(period.to.iso8601)"))) { page in
            page.placedHeading(2, period.name(isLast: isLast, page.words), id: page.ids.claim(period.anchor))
            if case .period? = told.first { page.add(PeriodSum(period: period)) }
            for case .succession(let succession) in told { page.add(SuccessionView(told: succession)) }
            for kind in ChangePeriod.Kind.allCases {
                let items = told.compactMap { told in
                    if case .change(kind, let item) = told { item } else { nil }
                }
                page.add(ChangeList(kind: kind, items: items))
            }
            for case .kept(let kept) in told { page.add(KeptChangesView(kept: kept)) }
            let differences = told.compactMap { if case .difference(let row) = $0 { row } else { nil } }
            if !differences.isEmpty {
                page.placedHeading(3, page.words.changes.kindDifference)
                page.add(DifferenceList(.whole(differences), about: EntityID(scope: "")))
            }
        }
    }
}

extension ChangePeriod {
    /// Its place on the page, for ever: that it is the last one, or where it ends, may change.
    var anchor: String { "from-\(from.iso8601)" }

    /// Both of its days.
    func name(isLast: Bool, _ words: Words) -> String {
        let phrase = isLast ? words.changes.sinceMeeting : words.changes.betweenMeetings
        return phrase.filled(["from": words.day(from), "to": words.day(to)])
    }
}

extension ChangeHistory {
    /// Whether words of a title are marked.
    fileprivate var marksWords: Bool {
        periods.contains { $0.kept.contains { $0.changes.contains { $0.kind == .reworded } } }
    }
}

extension ArraySlice {
    /// Neighbours that are alike in something, together.
    fileprivate func split(by key: (Element) -> Int) -> [[Element]] {
        reduce(into: []) { parts, element in
            if let last = parts.last?.last, key(last) == key(element) {
                parts[parts.count - 1].append(element)
            } else {
                parts.append([element])
            }
        }
    }
}
