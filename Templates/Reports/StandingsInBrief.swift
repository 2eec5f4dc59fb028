import Assessing
import HTMLKit
import Plan

/// How many actions stood how by their dates at each of the last meetings, and now, in the groups of the headline. Each is
/// counted once, so that the rows add up.
struct StandingsInBrief: Component {
    let standings: MeetingStandings
    /// The gates that the plans have alike.
    let gates: [Gate]

    func write(to page: inout Page) {
        let words = page.words
        let titles = standings.days.map { words.day($0) }
        page.dataTable(
            words.reports.atMeetingsInBrief, columns: [words.labels.status] + titles, figures: 1..<titles.count + 1,
            saying: .never, look: "at-meetings"
        ) { page in
            for group in standings.groups {
                page.dataRow { page in
                    page.text(name(of: group, page.words))
                } cells: { page in
                    page.counts(group.counts, titles)
                }
            }
            page.standingsTotal(standings.totals, titles)
        }
    }

    private func name(of group: MeetingStandings.Group, _ words: Words) -> String {
        if let part = group.part { return words.name(of: part, gates) }
        return group.endings == [.complete] ? words.sum.completed : words.reports.ended(group.endings, words)
    }
}

extension ReportWords {
    /// How some ended that were not completed: only the ways that occur, so that a reader need not ask which.
    fileprivate func ended(_ endings: [MeetingStandings.Kind], _ words: Words) -> String {
        let ways = endings.compactMap { ending in
            switch ending {
            case .withdrawn: withdrawn
            case .mergedOrCarried: takenIntoOthers
            case .endedWithPlan: withPlan
            case .open, .complete: nil
            }
        }
        return ended.filled(["ways": words.alternatives(ways)])
    }
}

extension Page {
    /// The cells of a row of counts, one for each day.
    mutating func counts(_ counts: [Int], _ titles: [String]) {
        for index in counts.indices { dataCell(titles[index], count: counts[index]) }
    }

    /// The row of all actions, which the rows above it add up to.
    mutating func standingsTotal(_ totals: [Int], _ titles: [String]) {
        tr(.class("total"), .role("row")) { page in
            page.rowHeading { $0.text($0.words.reports.allActions) }
            page.counts(totals, titles)
        }
    }
}
