import Assessing
import Graph
import HTMLKit
import Plan

/// How much each lead carries: open actions, and how many of them are overdue or have late steps. An action with
/// several leads counts for each.
struct LoadTable: HTML {
    let actions: [AssessedAction]
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
        context.assessment.byHolder(actions)
            .map { Load(post: $0.key, tally: context.assessment.tally($0.value.map(\.id))) }
            .sorted { left, right in
                let one = (left.tally.overdue, left.tally.open)
                let two = (right.tally.overdue, right.tally.open)
                return one == two ? (left.post ?? .max) < (right.post ?? .max) : two < one
            }
    }
}
