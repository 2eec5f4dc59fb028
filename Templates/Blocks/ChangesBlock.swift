import Assessing
import Diagnostics
import HTMLKit
import Plan

/// What changed in the actions that are meant: since a day, since a snapshot, or between two snapshots.
struct ChangesBlock: Component {
    let query: BlockQuery
    let selection: ActionSelection

    func write(to page: inout Page) {
        let context = page.context
        page.add(
            ChangesTable(
                rows: rows(context).map {
                    ChangesTable.Row(id: $0.id, item: $0)
                } + differences(context),
                caption: context.caption(caption(context), of: selection),
                none: context.words.changes.none.filled(days(context))))
        for gap in gaps(context) { page.p(gap) }
    }

    private func rows(_ context: PageContext) -> [Comparison.Item] {
        let compared = Set(asked(context).filter { plan in !snapshots(context).contains { !$0.reach.has(plan) } })
        guard !compared.isEmpty else { return [] }
        return Comparison(from: earlier(context), to: later(context), plans: compared).items.filter { item in
            guard !context.assessment.isWithheld(item.id) else { return false }
            if !item.isThere { return true }
            return context.entry(item.id).map(selection.isWanted) ?? selection.isWantedAsWhole(item.id)
                ?? selection.isWanted(item.id)
        }
    }

    /// What was found to have changed for children, in the same span.
    private func differences(_ context: PageContext) -> [ChangesTable.Row] {
        let found = ChangePeriod.differences(from: earlier(context), to: later(context))
        let plans = Set(asked(context))
        return found.filter { row in
            plans.contains(row.about.scope) && (context.entry(row.about).map(selection.isWanted) ?? true)
        }.map { ChangesTable.Row(id: $0.about, difference: $0) }
    }

    /// The plans that are meant.
    private func asked(_ context: PageContext) -> [String] {
        let named = query.filter.plans.map(\.text)
        if !named.isEmpty { return named }
        let plans = (earlier(context).planIDs + later(context).planIDs).filter { !context.assessment.isWithheld($0) }
        return Set(plans.map(\.scope)).sorted()
    }

    /// The snapshots that are compared, with what each has.
    private func snapshots(_ context: PageContext) -> [(name: String, reach: KeptStates.Reach)] {
        [query.from, query.to].compactMap(\.self).compactMap { name in
            context.publication.states.reach[name.text].map { (name.text, $0) }
        }
    }

    /// What is not compared: what a snapshot does not tell is never taken for a change.
    private func gaps(_ context: PageContext) -> [String] {
        snapshots(context).compactMap { name, reach in
            let plans = asked(context).filter { !reach.has($0) }.map { later(context).title(ofPlan: $0) ?? $0 }
            return plans.isEmpty
                ? nil
                : context.words.changes.notCompared.filled([
                    "date": day(name, context), "plans": context.words.list(plans),
                ])
        }
    }

    private func earlier(_ context: PageContext) -> Assessment {
        if let name = query.from?.text, let state = context.publication.states.bySnapshot[name] { return state }
        return query.since.map(context.assessment.told) ?? context.assessment
    }

    private func later(_ context: PageContext) -> Assessment {
        query.to.flatMap { context.publication.states.bySnapshot[$0.text] } ?? context.assessment
    }

    private func caption(_ context: PageContext) -> String {
        let words = context.words.changes
        if query.from != nil { return words.sinceKept.filled(days(context)) }
        return words.since.filled(days(context))
    }

    /// The two days that are compared, always both.
    private func days(_ context: PageContext) -> KeyValuePairs<String, String> {
        ["date": day(earlier(context), context), "to": day(later(context), context)]
    }

    /// The day on which a state was kept.
    private func day(_ snapshot: String, _ context: PageContext) -> String {
        context.publication.states.bySnapshot[snapshot].map { day($0, context) } ?? ""
    }

    private func day(_ side: Assessment, _ context: PageContext) -> String { context.words.day(side.reportingDay) }
}
