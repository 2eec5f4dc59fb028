import Diagnostics
import Graph
import Parallel
import Plan

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

    init(_ assessment: Assessment) {
        let days = assessment.cutDays
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
        self.periods = periods
        uncompared = days.count - compared.count
    }
}

extension Assessment {
    /// What changed from meeting to meeting.
    package var changes: ChangeHistory { madeChanges.value { ChangeHistory(self) } }

    /// The days of the meetings before this one that are told of the plans, or the ends of the months in which something
    /// was reported; in order.
    fileprivate var cutDays: [Day] {
        let first = plan.content.plans.compactMap { $0.began?.value.firstDay }.min()
        let met = reportedBoards.flatMap { meetings(of: $0).before }.filter { $0 >= first ?? $0 }
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
