import Diagnostics
import Graph
package import Plan

/// A day on which a body meets, with the last day for its papers.
package struct MeetingDate: Sendable {
    package let board: Board
    package let day: Day
    /// The meeting, where it has a file.
    package let meeting: Meeting?
    package let papersDue: Day?
}

extension Assessment {
    /// The days on which all bodies meet, by body and in order.
    package var meetingDates: [MeetingDate] {
        let content = plan.content
        return content.boards.flatMap { board in
            let meetings = content.meetings(of: board)
            return content.days(of: board).map(\.value).map { day in
                MeetingDate(
                    board: board, day: day, meeting: meetings.first { $0.date.value == day },
                    papersDue: board.papersDue(before: day, content.calendar))
            }
        }
    }
}
