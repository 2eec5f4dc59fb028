import Assessing
import Graph
import HTMLKit
import Plan

/// How much each lead carries, as bars: open actions, and how many of them are past their dates or have steps that are. An
/// action with several leads counts for each. Those who have one, and nothing of it past its date, are named together.
struct LoadTable: Component {
    let actions: [AssessedAction]

    func write(to page: inout Page) {
        let words = page.words
        let all = page.context.assessment.loads(of: actions)
        let light = all.filter(\.isLight)
        let loads = light.count > 1 ? all.filter { !$0.isLight } : all
        if all.isEmpty {
            page.nothingShown(words.headings.noActions)
        } else if !loads.isEmpty {
            let most = loads.map(\.tally.open).max() ?? 0
            page.dataTable(
                words.reports.openByLead,
                columns: [words.labels.lead, words.reports.load, words.sum.open, words.sum.past, words.sum.pastSteps],
                figures: 2..<5, saying: .never
            ) { page in
                for load in loads {
                    page.dataRow(SilentName(post: load.post)) { page in
                        page.dataCell(words.reports.load) {
                            $0.add(
                                LoadBar(open: load.tally.open, past: load.tally.past.total, most: most, isTold: true))
                        }
                        page.dataCell(words.sum.open, load.tally.open, isNumber: true)
                        page.add(PastCell(subject: .actions, count: load.tally.past, isInLine: true))
                        page.add(PastCell(subject: .steps, count: load.tally.pastSteps, isInLine: true))
                    }
                }
            }
        }
        if loads.count < all.count {
            page.p(.class("more")) { page in
                page.phrase(words.reports.oneEach) { page in
                    for index in light.indices {
                        if index > 0 { page.text(words.site.listSeparator) }
                        page.add(SilentName(post: light[index].post))
                    }
                }
            }
        }
    }
}
