import Assessing
import HTMLKit
import Linking
import Plan

/// How much each lead carries: open actions, and how many of them are overdue or have late steps. An action with
/// several leads counts for each.
struct LoadTable: HTML {
    let actions: [ActionEntry]
    let context: PageContext

    private var words: Words { context.words }

    var body: some HTML {
        let loads = loads
        if loads.isEmpty {
            NothingShown(words.headings.noActions)
        } else {
            DataTable(
                words.reports.openByLead,
                columns: [words.labels.lead, words.sum.open, words.sum.overdue, words.reports.lateSteps],
                figures: 1..<4
            ) {
                ForEach(loads) { load in
                    DataRow {
                        SilentName(post: load.post, context: context)
                    } cells: {
                        DataCell(words.sum.open, isNumber: true) { load.tally.open }
                        DataCell(words.sum.overdue, isNumber: true) { load.tally.overdue }
                        DataCell(words.reports.lateSteps, isNumber: true) { load.tally.lateSteps }
                    }
                }
            }
        }
    }

    /// A post, or none where no known post leads, and its actions.
    private struct Load {
        let post: PostRegistry.Index?
        let tally: Tally
    }

    /// The heaviest first.
    private var loads: [Load] {
        var byPost: [PostRegistry.Index?: [EntityID]] = [:]
        for action in actions {
            var holders: [PostRegistry.Index?] = []
            for lead in action.linked.leads {
                guard case .post(let post) = lead.who else { continue }
                let holder = context.assessment.holder(of: post, action.id)
                if !holders.contains(holder) { holders.append(holder) }
            }
            for holder in holders.isEmpty ? [nil] : holders { byPost[holder, default: []].append(action.id) }
        }
        return byPost.map { Load(post: $0.key, tally: context.assessment.tally($0.value)) }
            .sorted { left, right in
                let one = (left.tally.overdue, left.tally.open)
                let two = (right.tally.overdue, right.tally.open)
                return one == two ? (left.post ?? .max) < (right.post ?? .max) : two < one
            }
    }
}
