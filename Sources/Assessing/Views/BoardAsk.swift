import Diagnostics
import Graph
package import Plan

/// What a board is asked at a meeting that is to come: to decide on later dates, and what its report asks besides.
package struct BoardAsk: Sendable {
    /// The report in which it is asked.
    package let report: Report
    package let meeting: Day
    /// The actions for which later dates are asked, of which the report speaks.
    package let requests: [EntityID]
    /// What else it asks.
    package let recommendations: [Report.Recommendation]
}

/// What passes before a board sits that is asked for a later date, so that it decides too late on it.
package enum PassingDate: Sendable {
    /// The date that counts, and the later one that is asked for.
    case due, asked
}

extension Assessment {
    /// What passes before a board sits of an action for which a later date is asked; nothing that has passed by now.
    package func passing(_ action: AssessedAction, before meeting: Day) -> [PassingDate] {
        let dates: [(PassingDate, Day?)] = [
            (.due, action.state.lastDay), (.asked, action.state.request?.newDue?.value.lastDay),
        ]
        return dates.compactMap { name, last in
            last.map { $0 >= day && $0 < meeting } ?? false ? name : nil
        }
    }

    /// What boards are asked in the reports for meetings to come, the next meeting first.
    package var boardAsks: [BoardAsk] {
        let requested = Set(requests)
        return plan.content.reports.compactMap { report in
            guard report.kind.value == .board, let meeting = report.meeting?.value, meeting >= day else { return nil }
            let mentioned = Set(report.recommendations.flatMap(\.mentioned))
            let others = report.recommendations.filter { $0.mentioned.allSatisfy { !requested.contains($0) } }
            let dates = requests.filter(mentioned.contains)
            return dates.isEmpty && others.isEmpty
                ? nil : BoardAsk(report: report, meeting: meeting, requests: dates, recommendations: others)
        }.sorted { ($0.meeting, $0.report.name.text) < ($1.meeting, $1.report.name.text) }
    }
}
