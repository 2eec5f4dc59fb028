import Assessing
import HTMLKit
import Plan

/// How many actions stood how at each of the last meetings, and now.
struct StatusAtMeetings: HTML {
    let facts: BoardFacts
    let context: PageContext

    private var words: ReportWords { context.words.reports }

    var body: some HTML {
        let columns = columns
        DataTable(
            words.atMeetings, columns: [context.words.labels.status] + columns.map(\.title),
            figures: 1..<columns.count + 1
        ) {
            ForEach(rows(columns.map(\.tally))) { row in
                DataRow {
                    StatusTag(row.mark)
                } cells: {
                    ForEach(columns.indices) { index in
                        DataCell(columns[index].title, isNumber: true) { row.counts[index] }
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

    private var columns: [Column] {
        let tallies = facts.tallies
        return tallies.meetings.map { Column(title: context.words.day($0.day), tally: $0.tally) }
            + [Column(title: words.now, tally: tallies.now)]
    }

    /// What rested on any of the days.
    private func paused(_ tallies: [Tally]) -> [Row] {
        guard tallies.contains(where: { $0.paused > 0 }) else { return [] }
        return [Row(mark: Mark(context.words.status.paused, .pause, .grey), counts: tallies.map(\.paused))]
    }

    /// One row for each status that any day has, in the order of the scale, then what is overdue and what is done.
    private func rows(_ tallies: [Tally]) -> [Row] {
        var statuses: [Status] = []
        for status in context.site.statuses + tallies.flatMap({ $0.statuses.map(\.status) })
        where !statuses.contains(status) && tallies.contains(where: { $0.statuses.contains { $0.status == status } }) {
            statuses.append(status)
        }
        let complete = context.site.statuses.first { $0.meaning == .complete }
        let names = context.words.sum
        return statuses.map { status in
            Row(
                mark: Mark(status),
                counts: tallies.map { $0.statuses.first { $0.status == status }?.count ?? 0 })
        } + paused(tallies) + [
            Row(mark: Mark(names.overdue, .clock, .red, isStrong: true), counts: tallies.map(\.overdue)),
            Row(
                mark: complete.map { Mark($0) } ?? Mark(names.completed, .scale(.circle), .green),
                counts: tallies.map(\.complete)),
        ]
    }
}
