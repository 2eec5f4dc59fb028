/// Meetings, and the clocks that run before and after something.
package struct ClockWords: Sendable {
    /// A board's meetings, and when its papers are due.
    package let nextMeeting, lastMeeting, papersDue: String
    /// When the council's answer to an inspection is due.
    package let statementDue: String
    /// When the papers for a meeting are or were due (`meeting`, `due`).
    package let papersAreDue, papersWereDue: Phrase
    /// How many days.
    package let clearDays, clearCalendarDays, workingDays, months: Counted
    /// What a clock says (`days`, `start`).
    package let before, after: Phrase
    /// How papers print it (`text`).
    package let printedAs: Phrase
}

extension ClockWords {
    /// In English.
    static let english = ClockWords(
        nextMeeting: "Next meeting",
        lastMeeting: "Last meeting listed",
        papersDue: "Papers due",
        statementDue: "Statement of action due",
        papersAreDue: "{meeting}; papers are due by {due}",
        papersWereDue: "{meeting}; papers were due by {due}",
        clearDays: Counted(one: "{count} clear working day", other: "{count} clear working days"),
        clearCalendarDays: Counted(one: "{count} clear day", other: "{count} clear days"),
        workingDays: Counted(one: "{count} working day", other: "{count} working days"),
        months: Counted(one: "{count} month that begins with", other: "{count} months that begin with"),
        before: "{days} before {start}",
        after: "{days} after {start}",
        printedAs: "(printed as “{text}”)")

    /// How long a clock runs: `5 clear working days`.
    package func length(of clock: Clock) -> String {
        switch clock.kind {
        case .before: clearDays(clock.days)
        case .clearBefore: clearCalendarDays(clock.days)
        case .workingBefore, .after: workingDays(clock.days)
        case .monthsFrom: months(clock.days)
        }
    }

    /// What a clock says: `5 clear working days before the meeting`.
    package func rule(of clock: Clock) -> String {
        switch clock.kind {
        case .before, .clearBefore, .workingBefore:
            before.filled(["days": length(of: clock), "start": clock.start.text])
        case .after: after.filled(["days": length(of: clock), "start": clock.start.text])
        case .monthsFrom: "\(length(of: clock)) \(clock.start.text)"
        }
    }
}
