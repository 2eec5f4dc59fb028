package import Diagnostics
import Graph
package import Plan

/// Meetings and statutory clocks: clocks that there are, working days, years whose bank holidays are known.
package enum ClockChecks {
    static func check(_ plan: LinkedPlan) -> [Diagnostic] {
        let calendar = plan.content.calendar
        var problems: [Diagnostic] = []
        var runs: [(clock: Clock, from: Day, span: Span)] = []
        for board in plan.content.boards {
            let subject = Diagnostic.Subject(entity: board.name.text, field: FieldKey.papersDue.rawValue)
            check(board.papersDue, isBefore: true, calendar, subject, &problems)
            for meeting in plan.content.days(of: board) {
                problems += check(meeting, of: board, calendar)
                if let clock = board.clock(for: meeting.value, in: calendar) {
                    runs.append((clock, meeting.value, meeting.span))
                }
            }
        }
        for inspection in plan.content.inspections {
            let subject = Diagnostic.Subject(entity: inspection.id.full, field: FieldKey.statementDue.rawValue)
            check(inspection.statementDue, isBefore: false, calendar, subject, &problems)
            if let clock = inspection.clock(in: calendar), let day = inspection.publicationDay,
                let span = inspection.published?.span
            {
                runs.append((clock, day, span))
            }
        }
        return problems + unknownYears(runs, calendar)
    }

    /// What is wrong with the day of a meeting.
    package static func check(
        _ meeting: Written<Day>, of board: Board, _ calendar: WorkingCalendar
    ) -> [Diagnostic] {
        guard let reason = calendar.nonWorkingReason(meeting.value) else { return [] }
        return [
            Diagnostic(
                LinkingKind.meetingNonWorking, "\(meeting.value.slashed) is \(reason.described)", at: meeting.span,
                help: "check the day; \(calendar.help(before: meeting.value))",
                subject: .init(entity: board.name.text, field: FieldKey.meetings.rawValue))
        ]
    }

    /// A clock that is named and not there, or that runs the other way.
    private static func check(
        _ name: SourceText?, isBefore: Bool, _ calendar: WorkingCalendar, _ subject: Diagnostic.Subject,
        _ problems: inout [Diagnostic]
    ) {
        guard let name, calendar.clock(named: name.text, isBefore: isBefore) == nil else { return }
        let known = calendar.clocks.filter { $0.kind.isBefore == isBefore }.map(\.name.text)
        let near = Suggestion.help(for: name.text, among: known)
        let list = known.map { "`\($0)`" }.joined(separator: ", ")
        let runsOtherWay = calendar.clocks.contains { $0.name.text == name.text }
        problems.append(
            Diagnostic(
                LinkingKind.unknownClock,
                runsOtherWay
                    ? "the clock `\(name.text)` does not count \((isBefore ? Clock.Kind.before : .after).rawValue) a day"
                    : "`\(name.text)` is not a clock of calendar.yaml",
                at: name.span,
                help: list.isEmpty ? "add it to `clocks` in calendar.yaml" : near.isEmpty ? "one of \(list)" : near,
                subject: subject))
    }

    /// Each year that a clock runs through without a bank holiday, once.
    private static func unknownYears(
        _ runs: [(clock: Clock, from: Day, span: Span)], _ calendar: WorkingCalendar
    ) -> [Diagnostic] {
        var told: Set<Int> = []
        return runs.flatMap { run in
            run.clock.unknownYears(from: run.from, calendar).filter { told.insert($0).inserted }.map { year in
                Diagnostic(
                    LinkingKind.missingBankHolidays,
                    "the calendar lists no bank holiday of \(year), through which `\(run.clock.name.text)` runs",
                    at: run.span, help: "add the bank holidays of \(year) to calendar.yaml",
                    subject: .init(entity: run.clock.name.text))
            }
        }
    }
}

extension WorkingCalendar {
    /// Which working day comes before one that is none, or what tells it.
    func help(before day: Day) -> String {
        workingDay(before: day).map { "the working day before it is \($0.slashed)" }
            ?? "list the bank holidays of that time in calendar.yaml to see the working day before it"
    }
}

extension WorkingCalendar.NonWorkingReason {
    /// What the day is, in a message.
    var described: String {
        switch self {
        case .bankHoliday(let name): name
        case .weekend(let weekday): "a \(weekday.englishName)"
        }
    }
}
