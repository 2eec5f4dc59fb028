import Assessing
import HTMLKit
import Plan

/// How many actions stood how at each of the last meetings, and now.
struct StatusAtMeetings: Component {
    let facts: BoardFacts

    func write(to page: inout Page) {
        let context = page.context
        let columns = columns(context)
        page.dataTable(
            context.words.reports.atMeetings, columns: [context.words.labels.status] + columns.map(\.title),
            figures: 1..<columns.count + 1, saying: .never
        ) { page in
            for row in rows(columns.map(\.tally), context) {
                page.dataRow(StatusTag(row.mark)) { page in
                    for index in columns.indices {
                        page.dataCell(columns[index].title, row.counts[index], isNumber: true)
                    }
                }
            }
        }
    }

    /// A day and how the plans' actions stood on it.
    private struct Column {
        let title: String
        let tally: Tally
    }

    private struct Row {
        let mark: Mark
        let counts: [Int]
    }

    private func columns(_ context: PageContext) -> [Column] {
        let tallies = facts.tallies
        return tallies.meetings.map { Column(title: context.words.day($0.day), tally: $0.tally) }
            + [Column(title: context.words.reports.now, tally: tallies.now)]
    }

    /// What rested on any of the days.
    private func paused(_ tallies: [Tally], _ context: PageContext) -> [Row] {
        guard tallies.contains(where: { $0.paused > 0 }) else { return [] }
        return [Row(mark: Mark(context.words.status.paused, .pause, .grey), counts: tallies.map(\.paused))]
    }

    /// What was behind the first gate of its plan on any of the days, and not behind the last.
    private func delivered(_ tallies: [Tally], _ context: PageContext) -> [Row] {
        let delivered = tallies.filter { $0.delivered > 0 }
        guard let gates = delivered.last?.gates else { return [] }
        return [Row(mark: context.deliveredMark(gates), counts: tallies.map(\.delivered))]
    }

    /// One row for each status that any day has, in the order of the scale, then what is past its date, by how that is known, and what is done.
    private func rows(_ tallies: [Tally], _ context: PageContext) -> [Row] {
        let (names, status) = (context.words.sum, context.words.status)
        let silent = [
            (status.inSilence, tallies.map(\.past.inSilence)), (status.notSaid, tallies.map(\.past.notSaid)),
        ]
        let past =
            [(context.words.labels.overdue, tallies.map(\.past.overdue))]
            + silent.filter { !$0.1.allSatisfy { $0 == 0 } }
        return facts.statuses(of: tallies).map { status in
            Row(mark: context.mark(of: status), counts: tallies.map { $0.count(of: status) })
        } + paused(tallies, context) + delivered(tallies, context)
            + past.map { Row(mark: Mark($0.0, .clock, .red, isStrong: true), counts: $0.1) } + [
                Row(
                    mark: context.site.complete.map { Mark($0) } ?? Mark(names.completed, .scale(.circle), .green),
                    counts: tallies.map(\.complete))
            ]
    }
}
