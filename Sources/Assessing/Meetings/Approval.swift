import Graph
package import Plan

/// Whether minutes were approved by the day.
package enum Approval: Sendable {
    case draft
    /// By a minute of a later meeting, as they are or with corrections.
    case approved(meeting: Meeting, minute: Minute)
}

extension Assessment {
    /// Whether the minutes of a meeting were approved.
    package func approval(of meeting: Meeting) -> Approval {
        for later in plan.content.meetings {
            for minute in later.minutes?.entries ?? [] where minute.approves?.target?.id == meeting.id {
                return .approved(meeting: later, minute: minute)
            }
        }
        return .draft
    }
}
