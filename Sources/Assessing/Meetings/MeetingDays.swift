import Diagnostics
import Graph
import Plan

/// What the day brings to light of meetings: minutes of one that has not been, and what was asked and not answered.
enum MeetingDays {
    static func check(_ plan: LinkedPlan, _ assessment: Assessment, today: Day) -> [Diagnostic] {
        let early = plan.content.meetings.compactMap { meeting -> Diagnostic? in
            guard let minutes = meeting.minutes else { return nil }
            let subject = Diagnostic.Subject(entity: meeting.id.full, field: FieldKey.minutes.rawValue)
            if meeting.cancelled != nil {
                return Diagnostic(
                    AssessingKind.dateToCome, "this meeting was cancelled, and has minutes", at: minutes.name.span,
                    help: "take out `cancelled`, or the minutes", subject: subject)
            }
            guard meeting.date.value > max(assessment.day, today) else { return nil }
            return Diagnostic(
                AssessingKind.dateToCome, "this meeting is on \(meeting.date.value.slashed), and has not been",
                at: minutes.name.span, help: "minutes are written when it has been; check its day", subject: subject)
        }
        let open = assessment.asked().filter { $0.state == .passed }.compactMap { asked -> Diagnostic? in
            asked.due.map { due in
                Diagnostic(
                    AssessingKind.unansweredAsk,
                    "what minute \(asked.minute.number ?? 0) of \(asked.meeting.date.value.slashed) asks for was due on \(due.slashed), and nothing says what came of it",
                    at: asked.resolution.text.source.span,
                    help: "add a row to minutes/answers.csv with `\(asked.id.full)`",
                    subject: .init(entity: asked.id.full, field: FieldKey.resolved.rawValue))
            }
        }
        return early + open
    }
}
