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

    /// How many stood in one way on each of the days, in the groups of the headline.
    package struct Group: Sendable {
        /// How an open action is counted in a headline; nil for those that ended.
        package let part: Headline.Part?
        /// How those ended that it counts; of the open ones nothing.
        package let endings: [Kind]
        package let counts: [Int]
    }

    /// The days, oldest first.
    package let days: [ReportingDay]
    /// The open ones first, of these the worst.
    package let rows: [Row]
    /// The same where there is room for little: the open ones as a headline counts them, then those that ended.
    package let groups: [Group]
    /// How many there were on each of the days.
    package let totals: [Int]

    /// What is counted on a day.
    struct OnDay {
        let day: ReportingDay
        let open: [StandingCount]
        let headline: [Headline.Part: Int]
        let tally: Tally
    }

    init(_ tallies: [OnDay], order: [StandingCount.Kind]) {
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
        let complete = tallies.map(\.tally.complete)
        let others = tallies.map { $0.tally.total - $0.tally.complete - $0.headline.values.reduce(0, +) }
        let parts = Headline.Part.allCases.map { part in
            Group(part: part, endings: [], counts: tallies.map { $0.headline[part] ?? 0 })
        }
        groups =
            (parts + [
                Group(part: nil, endings: [.complete], counts: complete),
                Group(part: nil, endings: rows.map(\.kind).filter(\.isOtherEnding), counts: others),
            ]).filter { group in group.counts.contains { $0 > 0 } }
    }
}

extension MeetingStandings.Kind {
    /// Whether it ended, and was not completed.
    fileprivate var isOtherEnding: Bool {
        switch self {
        case .open, .complete: false
        case .withdrawn, .mergedOrCarried, .endedWithPlan: true
        }
    }
}
