import Diagnostics
import Graph
import Plan

/// Minutes: numbered on through the year, approved once and later, and asking before they are answered.
enum MinutesChecks {
    static func check(_ plan: LinkedPlan) -> [Diagnostic] {
        let bodies = plan.content.boards.map { plan.content.meetings(of: $0) }
        return bodies.flatMap { checkNumbers($0) } + checkApprovals(plan) + checkAnswers(plan)
    }

    // MARK: - Numbers

    /// Minutes go on where those of the meeting before ended, or begin again in a new municipal year, which begins in May.
    private static func checkNumbers(_ meetings: [Meeting]) -> [Diagnostic] {
        var problems: [Diagnostic] = []
        var last: (number: Int, day: Day)?
        for meeting in meetings where meeting.cancelled == nil {
            guard let minutes = meeting.minutes else {
                // What was minuted at a meeting whose minutes are not here is not known.
                last = nil
                continue
            }
            for minute in minutes.entries {
                guard let number = minute.number else { continue }
                let begins = last.map { number == 1 && isNewYear($0.day, meeting.date.value) } ?? true
                if let last, number != last.number + 1, !begins {
                    problems.append(
                        Diagnostic(
                            LinkingKind.minutesOutOfSequence,
                            "minute \(number) follows minute \(last.number)", at: minute.id.span,
                            help: "minutes are numbered on through the municipal year: this is \(last.number + 1)",
                            subject: .init(entity: meeting.id(minute.id).full)))
                }
                last = (number, meeting.date.value)
            }
        }
        return problems
    }

    /// Whether a municipal year can have begun between two days: it begins with the annual meeting, in May.
    private static func isNewYear(_ one: Day, _ other: Day) -> Bool {
        municipalYear(other, from: 5) > municipalYear(one, from: 6)
    }

    private static func municipalYear(_ day: Day, from month: Int) -> Int {
        day.month < month ? day.year - 1 : day.year
    }

    // MARK: - Approvals

    private static func checkApprovals(_ plan: LinkedPlan) -> [Diagnostic] {
        var approved: [EntityID: Span] = [:]
        var problems: [Diagnostic] = []
        for meeting in plan.content.meetings.sorted(by: { $0.date.value < $1.date.value }) {
            for minute in meeting.minutes?.entries ?? [] {
                let subject = Diagnostic.Subject(
                    entity: meeting.id(minute.id).full, field: FieldKey.approves.rawValue)
                func report(_ message: String, _ help: String, at span: Span, related: [Diagnostic.Related] = []) {
                    problems.append(
                        Diagnostic(
                            LinkingKind.minutesApproval, message, at: span, help: help, related: related,
                            subject: subject))
                }
                if minute.approves == nil, let corrections = minute.corrections {
                    report(
                        "nothing says which minutes this corrects", "add `Approves:` with their meeting",
                        at: corrections.source.span)
                }
                guard let reference = minute.approves, let id = reference.target?.id,
                    let earlier = plan.content.meeting(named: id.scope)
                else { continue }
                let isOwn =
                    plan.content.board(named: earlier.board.text)?.name.text
                    == plan.content.board(named: meeting.board.text)?.name.text
                if !isOwn || earlier.date.value >= meeting.date.value {
                    report(
                        "a meeting approves the minutes of an earlier meeting of its own body",
                        "check which meeting is meant", at: reference.span)
                } else if let first = approved[id] {
                    report(
                        "these minutes were approved before", "they are approved once; what was wrong is a correction",
                        at: reference.span, related: [.init(first, "approved here")])
                } else if earlier.minutes == nil {
                    report("there are no minutes of `\(id.scope)`", "write them first", at: reference.span)
                } else {
                    approved[id] = reference.span
                }
            }
        }
        return problems
    }

    // MARK: - Answers

    private static func checkAnswers(_ plan: LinkedPlan) -> [Diagnostic] {
        plan.content.answers.compactMap { answer in
            guard let id = answer.ref.target?.id, let (meeting, ask) = plan.content.ask(of: id) else { return nil }
            let message: String
            if ask == nil {
                message = "this resolution asks nothing of anybody"
            } else if answer.date.value < meeting.date.value {
                message = "this was answered before it was asked, on \(meeting.date.value.slashed)"
            } else {
                return nil
            }
            return Diagnostic(
                LinkingKind.answerToNothing, message, at: answer.ref.span,
                help: "check which resolution is meant, and the day",
                subject: .init(entity: id.full, field: FieldKey.ref.rawValue))
        }
    }
}
