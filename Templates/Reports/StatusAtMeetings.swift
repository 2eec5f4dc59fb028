import Assessing
import HTMLKit
import Plan

/// How many actions stood how at each of the last meetings, and now. Each is counted once, so that the rows add up.
struct StatusAtMeetings: Component {
    let facts: BoardFacts

    func write(to page: inout Page) {
        let words = page.words
        let standings = facts.standings
        let titles = standings.days.map { words.day($0) }
        page.dataTable(
            words.reports.atMeetings, columns: [words.labels.status] + titles, figures: 1..<titles.count + 1,
            saying: .never
        ) { page in
            for row in standings.rows {
                page.dataRow(StatusTag(page.context.mark(of: row.kind))) {
                    writeCounts(row.counts, titles, to: &$0)
                }
            }
            page.tr(.class("total"), .role("row")) { page in
                page.rowHeading { $0.text($0.words.reports.allActions) }
                writeCounts(standings.totals, titles, to: &page)
            }
        }
    }

    private func writeCounts(_ counts: [Int], _ titles: [String], to page: inout Page) {
        for index in counts.indices { page.dataCell(titles[index], count: counts[index]) }
    }
}

extension PageContext {
    /// In which way an action is counted at a meeting, as a mark.
    fileprivate func mark(of kind: MeetingStandings.Kind) -> Mark {
        switch kind {
        case .open(let kind): mark(of: kind)
        case .complete: site.complete.map { Mark($0) } ?? Mark(words.sum.completed, .scale(.circle), .green)
        case .withdrawn: Mark(words.status.withdrawn, .scale(.cross), .grey)
        case .mergedOrCarried: Mark(words.sum.mergedOrCarried, .arrow, .grey)
        case .endedWithPlan: Mark(words.status.endedWithPlan, .scale(.bar), .grey)
        }
    }
}
