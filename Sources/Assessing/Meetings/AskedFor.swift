import Diagnostics
import Graph
package import Plan

/// Something that a resolution asks for, and what came of it by the day.
package struct AskedFor: Sendable {
    /// How it stands.
    package enum State: Hashable, Sendable {
        /// Somebody has told what came of it.
        case answered
        /// Nobody has, and its day has not passed, or it has none.
        case open
        /// Nobody has, and its day has passed.
        case passed
    }

    package let meeting: Meeting
    package let minute: Minute
    /// Which resolution of the minute.
    package let place: Int
    package let ask: Resolution.Ask
    /// What came of it, in the order in which it was told.
    package let answers: [Answer]
    /// The last day for an answer: the one that the meeting named, or that of the law for a reply to scrutiny.
    package let due: Day?
    /// The rule that sets the last day; nil where the meeting did.
    package let rule: AccessRule?
    package let state: State

    /// The resolution.
    package var resolution: Resolution { minute.resolutions[place] }
    package var id: EntityID { meeting.id(minute.id(ofResolution: place)) }

    init(_ meeting: Meeting, _ minute: Minute, _ place: Int, _ ask: Resolution.Ask, _ assessment: Assessment) {
        self.meeting = meeting
        self.minute = minute
        self.place = place
        self.ask = ask
        let content = assessment.plan.content
        let id = meeting.id(minute.id(ofResolution: place))
        answers = content.answers.filter { $0.ref.target?.id == id }
        let reply = AskedFor.reply(to: ask, content)
        due = ask.by?.value ?? reply?.last
        rule = ask.by == nil ? reply?.rule : nil
        if !answers.isEmpty {
            state = .answered
        } else {
            state = due.map { $0 < assessment.day } ?? false ? .passed : .open
        }
    }

    /// By when an executive has to reply to what scrutiny recommends, from the day on which it had it.
    private static func reply(
        to ask: Resolution.Ask, _ content: Content
    ) -> (rule: AccessRule, last: Day?)? {
        guard ask.kind == .recommends, let received = ask.received?.value,
            let board = ask.whom.flatMap({ content.board(named: $0.text) }),
            let rule = content.calendar.rule(.reply, for: board, on: received)
        else { return nil }
        return (rule, rule.clock?.lastDay(from: received, content.calendar))
    }
}

extension Assessment {
    /// What the resolutions of a meeting ask for, in their order.
    package func asked(at meeting: Meeting) -> [AskedFor] {
        (meeting.minutes?.entries ?? []).flatMap { asked(in: $0, of: meeting) }
    }

    /// What the resolutions of a minute ask for.
    package func asked(in minute: Minute, of meeting: Meeting) -> [AskedFor] {
        minute.resolutions.indices.compactMap { place in
            minute.resolutions[place].ask.map { AskedFor(meeting, minute, place, $0, self) }
        }
    }

    /// What all bodies asked for, or one: what is not answered first, then the newest first.
    package func asked(by board: Board? = nil) -> [AskedFor] {
        let meetings = board.map(plan.content.meetings) ?? plan.content.meetings
        return meetings.flatMap(asked).enumerated().sorted { left, right in
            let open = [left, right].map { $0.element.state != .answered }
            if open[0] != open[1] { return open[0] }
            let days = [left, right].map(\.element.meeting.date.value)
            return days[0] != days[1] ? days[0] > days[1] : left.offset < right.offset
        }.map(\.element)
    }
}
