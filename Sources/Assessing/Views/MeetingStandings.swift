import Plan

/// How some actions stood on several days. On each day every action is counted once, so that each column adds up.
package struct MeetingStandings: Sendable {
    /// In which way an action is counted.
    package enum Kind: Sendable, Hashable {
        case open(StandingCount.Kind)
        case complete, withdrawn, mergedOrCarried, endedWithPlan
    }

    /// How many stood in one way on each of the days; on some of them at least one.
    package struct Row: Sendable {
        package let kind: Kind
        package let counts: [Int]
    }

    /// The days, oldest first.
    package let days: [ReportingDay]
    /// The open ones first, of these the worst.
    package let rows: [Row]
    /// How many there were on each of the days.
    package let totals: [Int]

    init(_ tallies: [(day: ReportingDay, open: [StandingCount], tally: Tally)], order: [StandingCount.Kind]) {
        days = tallies.map(\.day)
        totals = tallies.map(\.tally.total)
        let open = order.map { kind in
            Row(kind: .open(kind), counts: tallies.map { day in day.open.first { $0.kind == kind }?.count ?? 0 })
        }
        let ended = [
            Row(kind: .complete, counts: tallies.map(\.tally.complete)),
            Row(kind: .withdrawn, counts: tallies.map(\.tally.withdrawn)),
            Row(kind: .mergedOrCarried, counts: tallies.map(\.tally.mergedOrCarried)),
            Row(kind: .endedWithPlan, counts: tallies.map(\.tally.endedWithPlan)),
        ]
        rows = open + ended.filter { row in row.counts.contains { $0 > 0 } }
    }
}
