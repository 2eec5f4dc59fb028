import Assessing
import Graph
import HTMLKit
import Plan

/// How much each lead carries, as bars: open actions, and how many of them are past their dates or have steps that are. An
/// action with several leads counts for each.
struct LoadTable: Component {
    let actions: [AssessedAction]

    func write(to page: inout Page) {
        let words = page.words
        let loads = page.context.assessment.loads(of: actions)
        if loads.isEmpty {
            page.nothingShown(words.headings.noActions)
        } else {
            let most = loads.map(\.tally.open).max() ?? 0
            page.dataTable(
                words.reports.openByLead,
                columns: [words.labels.lead, words.reports.load, words.sum.open, words.sum.past, words.sum.pastSteps],
                figures: 2..<5, saying: .never
            ) { page in
                for load in loads {
                    page.dataRow(SilentName(post: load.post)) { page in
                        page.dataCell(words.reports.load) {
                            $0.add(LoadBar(open: load.tally.open, past: load.tally.past.total, most: most))
                        }
                        page.dataCell(words.sum.open, load.tally.open, isNumber: true)
                        page.add(PastCell(subject: .actions, count: load.tally.past))
                        page.add(PastCell(subject: .steps, count: load.tally.pastSteps))
                    }
                }
            }
        }
    }
}
