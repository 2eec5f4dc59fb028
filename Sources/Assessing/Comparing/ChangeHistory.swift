import Diagnostics
import Graph
package import Plan

/// What changed from meeting to meeting, and since the last one; from month to month where no meeting is listed.
package struct ChangeHistory: Sendable {
    /// The spans between meetings, the newest first.
    package let periods: [ChangePeriod]
    /// How many earlier meetings, or months, are not compared: the pages of the actions have their whole history.
    package let uncompared: Int

    /// How many actions are compared in all: each day on which a plan is looked at costs as much as the plan is long.
    private static let mostActions = 40_000
    /// The fewest and the most spans, however long the plan is.
    private static let fewest = 4
    private static let most = 50

    /// The days on which the plans were kept as they stood, oldest first.
    package let keptDays: [Day]
    /// Whether its spans are months, because no meeting or paper is listed that any could begin with.
    package let isByMonth: Bool
    /// The last day on which something happened; that of the state itself, where nothing is told.
    package let lastEvent: Day

    /// - Parameter states: The states that were kept.
    package init(_ assessment: Assessment, _ states: KeptStates = KeptStates()) {
        let days = assessment.cutDays
        isByMonth = days.first.map { assessment.cut(on: $0) == .month } ?? false
        let room = ChangeHistory.mostActions / max(1, assessment.actions.count)
        let compared = days.suffix(min(max(room, ChangeHistory.fewest), ChangeHistory.most))
        // Two states at a time: each is as large as the plan.
        var periods: [ChangePeriod] = []
        var later = assessment
        for day in compared.reversed() {
            let earlier = assessment.told(on: day)
            periods.append(ChangePeriod(from: earlier, to: later))
            later = earlier
        }
        let kept = ChangeHistory.kept(states, upTo: assessment)
        for changes in kept {
            let place = periods.firstIndex { changes.to > $0.from && changes.to <= $0.to }
            if let place { periods[place].kept.append(changes) }
        }
        keptDays = kept.map(\.since)
        lastEvent = periods.filter { !$0.isEmpty }.map(\.lastEvent).max() ?? assessment.day
        self.periods = periods
        uncompared = days.count - compared.count
    }

    /// What is different between states that were kept, one after the other, and today.
    private static func kept(_ states: KeptStates, upTo assessment: Assessment) -> [KeptChanges] {
        let kept = states.bySnapshot.filter { $0.value.day < assessment.day }
            .sorted { ($0.value.day, $0.key) < ($1.value.day, $1.key) }
        return kept.indices.map { index in
            let next = kept[(index + 1)...].first { $0.value.day > kept[index].value.day }
            return KeptChanges(
                from: kept[index].value, to: next?.value ?? assessment,
                reach: [kept[index].key, next?.key].compactMap(\.self).compactMap { states.reach[$0] })
        }
    }
}

extension Assessment {
    /// What a span of what changed begins with.
    package enum Cut { case meeting, paper, month }

    /// What was on a day with which such a span begins: a meeting before a paper that tells of the same day.
    package func cut(on day: Day) -> Cut {
        if reportedBoards.contains(where: { meetings(of: $0).before.contains(day) }) { return .meeting }
        return plan.content.papers.contains { $0.head.asOf == day } ? .paper : .month
    }

    /// The days of the meetings before this one and of the papers that told of the plans, or the ends of the months in
    /// which something was reported; in order.
    fileprivate var cutDays: [Day] {
        let first = plan.content.plans.compactMap { $0.began?.value.firstDay }.min()
        // A paper tells of its day, also where no meeting is on it.
        let told = plan.content.papers.map(\.head.asOf).filter { $0 < day }
        let met = (reportedBoards.flatMap { meetings(of: $0).before } + told).filter { $0 >= first ?? $0 }
        if !met.isEmpty { return Set(met).sorted() }
        let reported = Set(actions.flatMap(\.log).map(\.date.value))
            .compactMap { Month(year: $0.year, number: $0.month) }
        return Set(reported.flatMap { [$0.adding(months: -1).lastDay, $0.lastDay] }).filter { $0 < day }.sorted()
    }

    /// The boards that reports are written for; all, when none is.
    private var reportedBoards: [Board] {
        let named = plan.content.reports.compactMap { $0.board.flatMap { plan.content.board(named: $0.text) } }
        return named.isEmpty ? plan.content.boards : named
    }
}
