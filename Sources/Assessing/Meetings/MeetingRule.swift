import Diagnostics
import Graph
package import Plan

/// What a rule asks for of one meeting: by when, when it was done, and whether that was in time.
package struct MeetingRule: Sendable {
    /// Whether something was done in time.
    package enum Outcome: Sendable { case inTime, late, notStated }

    package let rule: AccessRule
    /// The last day that it leaves before the meeting; nil for one that counts nothing, or runs from another day.
    package let lastDay: Day?
    /// When it was done, where the meeting states it.
    package let done: Day?
    package let outcome: Outcome

    /// Whether there is a day to tell of it: by when it has to be done, or when it was.
    package var isDated: Bool { lastDay != nil || done != nil }

    init(_ rule: AccessRule, _ meeting: Meeting, _ calendar: WorkingCalendar) {
        self.rule = rule
        let clock = rule.clock.flatMap { $0.kind.isBefore ? $0 : nil }
        lastDay = clock?.lastDay(from: meeting.date.value, calendar)
        let done = MeetingRule.done(rule.duty.value, meeting)
        self.done = done
        if let done, let lastDay {
            outcome = done <= lastDay ? .inTime : .late
        } else {
            outcome = .notStated
        }
    }

    private static func done(_ duty: AccessRule.Duty, _ meeting: Meeting) -> Day? {
        switch duty {
        case .notice: meeting.noticeGiven?.value
        case .papers: meeting.papersPublished?.value
        default: nil
        }
    }
}

extension Assessment {
    /// The rules of the meeting's own day for the kind of body that meets.
    package func rules(for meeting: Meeting) -> [MeetingRule] {
        let calendar = plan.content.calendar
        guard let board = plan.content.board(named: meeting.board.text) else { return [] }
        return calendar.rules(for: board, on: meeting.date.value).map { MeetingRule($0, meeting, calendar) }
    }

    /// The last day to register to speak; nil where no rule says so.
    package func registerBy(_ meeting: Meeting) -> Day? {
        rules(for: meeting).first { $0.rule.duty.value == .participation }?.lastDay
    }

    /// The last day for the papers of a meeting.
    package func papersDue(_ meeting: Meeting) -> Day? {
        plan.content.board(named: meeting.board.text)?.papersDue(before: meeting.date.value, plan.content.calendar)
    }

    /// Who is in office of a body on the day.
    package func inOffice(of board: Board) -> [OfficeHolder] {
        plan.content.offices.filter {
            plan.content.board(named: $0.body.text)?.name.text == board.name.text && $0.isInOffice(on: day)
        }
    }

    /// Whether a meeting is still to come.
    package func isToCome(_ meeting: Meeting) -> Bool { meeting.date.value >= day && meeting.minutes == nil }
}
