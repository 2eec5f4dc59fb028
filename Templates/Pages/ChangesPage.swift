import Assessing
import Graph
import HTMLKit
import Plan

/// What changed from meeting to meeting, the newest first.
struct ChangesPage: Component {
    /// One thing that is told: of a period that nothing is told of, the period itself.
    private enum Told {
        case period
        case change(ChangePeriod.Kind, Comparison.Item)
        case difference(KnownDifference)
    }

    private typealias Row = (period: Int, told: Told)

    private func rows(_ periods: [ChangePeriod]) -> [Row] {
        periods.enumerated().flatMap { index, period in
            [Row(index, .period)] + period.changes.map { (index, .change($0.kind, $0.item)) }
                + period.differences.map { (index, .difference($0)) }
        }
    }

    func cutLists(_ cuts: inout ListCuts, for context: PageContext) {
        cuts.cut(.changes, rows(context.assessment.changes.periods)) { row in
            switch row.told {
            case .period: 1_000
            case .change: 600
            case .difference(let row): RowWeight.difference(row)
            }
        }
    }

    func write(to page: inout Page) {
        let context = page.context
        let words = context.words.changes
        let periods = context.assessment.changes.periods
        let shown = context.portion(.changes, of: rows(periods))
        page.layout(name: words.page, description: words.leadIn) { page in
            page.h1(words.page)
            if context.isFirst { page.p(words.leadIn, .class("lead-in")) }
            if periods.isEmpty { page.p(words.nothing, .class("none")) }
            for part in shown.elements.split(by: \.period) {
                write(periods[part[0].period], isLast: part[0].period == 0, part.map(\.told), to: &page)
            }
            let uncompared = context.assessment.changes.uncompared
            if uncompared > 0, !shown.goesOn { page.p(words.uncompared(uncompared), .class("aside")) }
        }
    }

    /// Writes a period, or its part on this page.
    private func write(_ period: ChangePeriod, isLast: Bool, _ told: [Told], to page: inout Page) {
        let words = page.words
        let phrase = isLast ? words.changes.sinceMeeting : words.changes.betweenMeetings
        let heading = phrase.filled(["from": words.day(period.from), "to": words.day(period.to)])
        page.section(.class("part")) { page in
            page.h2(.id(page.ids.claim("to-\(period.to.iso8601)"))) { page in
                page.a(heading, .href(.fragment("to-\(period.to.iso8601)")))
            }
            if case .period? = told.first { writeSum(of: period, to: &page) }
            for kind in ChangePeriod.Kind.allCases {
                let items = told.compactMap { told in
                    if case .change(kind, let item) = told { item } else { nil }
                }
                write(items, kind, to: &page)
            }
            let differences = told.compactMap { if case .difference(let row) = $0 { row } else { nil } }
            if !differences.isEmpty {
                page.h3(words.changes.kindDifference)
                page.add(DifferenceList(.whole(differences), about: EntityID(scope: "")))
            }
        }
    }

    /// What is said of the period as a whole.
    private func writeSum(of period: ChangePeriod, to page: inout Page) {
        let words = page.words
        for plan in period.began {
            let actions = words.nouns.actions(page.context.plan.actions(of: plan).count)
            page.p(words.changes.planBegan.filled(["plan": plan.title.text, "actions": actions]))
        }
        for plan in period.ended { page.p(words.changes.planEnded.filled(["plan": plan.title.text])) }
        if period.isEmpty { page.p(words.changes.nothing, .class("none")) }
        if period.open > 0, period.silent > 0 {
            page.p(
                words.changes.silentOf.filled([
                    "silent": "\(period.silent)", "actions": words.nouns.actions(period.open),
                    "to": words.day(period.to),
                ]))
        }
    }

    private func write(_ items: [Comparison.Item], _ kind: ChangePeriod.Kind, to page: inout Page) {
        guard !items.isEmpty else { return }
        let context = page.context
        page.h3 { page in
            page.text(context.words.changes.name(of: kind))
            page.text(" ")
            page.span("\(items.count)", .class("count"))
        }
        page.ul(.class("changes")) { page in
            for item in items {
                page.li { page in
                    page.add(EntityLink(item.id))
                    // The heading says it all.
                    if kind != .added { page.div { $0.text(ChangeAccount(item: item, context: context).text) } }
                }
            }
        }
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
