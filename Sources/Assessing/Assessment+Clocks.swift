import Diagnostics
import Graph
package import Plan

/// A clock that runs for something.
package struct RunningClock: Sendable {
    package let clock: Clock
    /// The last day that it leaves; nil where it is not known what it runs from, or which days on its way are working
    /// days.
    package let lastDay: Day?
}

/// A meeting of a board.
package struct BoardMeeting: Sendable {
    package let day: Day
    /// The last day on which its papers can be published, where that is known.
    package let papersDue: Day?
}

/// Working days are counted here, so that pages need not look into the calendar.
extension Assessment {
    /// The last meeting of a board before the day and the next one from the day on.
    package func nearMeetings(of board: Board) -> (last: BoardMeeting?, next: BoardMeeting?) {
        let days = meetings(of: board)
        func meeting(_ day: Day) -> BoardMeeting {
            BoardMeeting(day: day, papersDue: board.papersDue(before: day, plan.content.calendar))
        }
        return (days.before.last.map(meeting), days.toCome.first.map(meeting))
    }

    /// The clock by which the papers of a board are due: its own, or that of the law for its next meeting, or the last.
    package func papersClock(of board: Board) -> Clock? {
        let days = meetings(of: board)
        return board.clock(for: days.toCome.first ?? days.before.last ?? day, in: plan.content.calendar)
    }

    /// When the papers for the meeting of a report are due; nil where nothing says so.
    package func papersDue(_ report: Report) -> RunningClock? {
        guard let meeting = report.meeting?.value,
            let board = report.board.flatMap({ plan.content.board(named: $0.text) }),
            let clock = board.clock(for: meeting, in: plan.content.calendar)
        else { return nil }
        return RunningClock(clock: clock, lastDay: board.papersDue(before: meeting, plan.content.calendar))
    }

    /// When the statement of action that answers an inspection is due; nil where nothing says so.
    package func statementDue(of inspection: Inspection) -> RunningClock? {
        let calendar = plan.content.calendar
        return inspection.clock(in: calendar).map {
            RunningClock(clock: $0, lastDay: inspection.statementDue(calendar))
        }
    }
}
