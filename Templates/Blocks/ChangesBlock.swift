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
    }

    private var rows: [Comparison.Item] {
        Comparison(from: earlier, to: later, plans: Set(query.filter.plans.map(\.text))).items.filter { item in
            context.entry(item.id).map(selection.isWanted) ?? (item.after == nil)
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
