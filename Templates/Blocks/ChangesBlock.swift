import Assessing
import Diagnostics
import HTMLKit
import Plan

/// What changed in the actions that are meant: since a day, since a snapshot, or between two snapshots.
struct ChangesBlock: HTML {
    let query: BlockQuery
    let selection: ActionSelection
    let context: PageContext

    private var words: ChangeWords { context.words.changes }

    var body: some HTML {
        ChangesTable(
            rows: rows.map { ChangesTable.Row(id: $0.id, account: ChangeAccount(item: $0, context: context).text) },
            caption: context.caption(caption, of: selection), none: words.none, context: context)
        for gap in gaps { p { gap } }
    }

    private var rows: [Comparison.Item] {
        let compared = Set(asked.filter { plan in !snapshots.contains { !$0.reach.has(plan) } })
        guard !compared.isEmpty else { return [] }
        return Comparison(from: earlier, to: later, plans: compared).items.filter { item in
            guard !context.assessment.isWithheld(item.id) else { return false }
            return context.entry(item.id).map(selection.isWanted) ?? (item.after == nil)
        }
    }

    /// The plans that are meant.
    private var asked: [String] {
        let named = query.filter.plans.map(\.text)
        if !named.isEmpty { return named }
        let plans = (earlier.planIDs + later.planIDs).filter { !context.assessment.isWithheld($0) }
        return Set(plans.map(\.scope)).sorted()
    }

    /// The snapshots that are compared, with what each has.
    private var snapshots: [(name: String, reach: KeptStates.Reach)] {
        [query.from, query.to].compactMap(\.self).compactMap { name in
            context.publication.states.reach[name.text].map { (name.text, $0) }
        }
    }

    /// What is not compared: what a snapshot does not tell is never taken for a change.
    private var gaps: [String] {
        snapshots.compactMap { name, reach in
            let plans = asked.filter { !reach.has($0) }.map { later.title(ofPlan: $0) ?? $0 }
            return plans.isEmpty
                ? nil : words.notCompared.filled(["name": name, "plans": plans.joined(separator: ", ")])
        }
    }

    private var earlier: Assessment {
        if let name = query.from?.text, let state = context.publication.states.bySnapshot[name] { return state }
        return query.since.map(context.assessment.told) ?? context.assessment
    }

    private var later: Assessment {
        query.to.flatMap { context.publication.states.bySnapshot[$0.text] } ?? context.assessment
    }

    private var caption: String {
        if let from = query.from?.text {
            if let to = query.to?.text { return words.betweenSnapshots.filled(["from": from, "to": to]) }
            return words.fromSnapshot.filled(["name": from, "date": context.words.day(earlier.reportingDay)])
        }
        return words.since.filled(["date": query.since.map(context.words.day) ?? context.words.day(context.day)])
    }
}
