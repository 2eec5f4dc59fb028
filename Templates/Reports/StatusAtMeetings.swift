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
            saying: .never, look: "at-meetings"
        ) { page in
            for row in standings.rows {
                page.dataRow(StatusTag(page.context.mark(of: row.kind))) { $0.counts(row.counts, titles) }
            }
            page.standingsTotal(standings.totals, titles)
        }
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
