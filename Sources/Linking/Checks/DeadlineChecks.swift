import Diagnostics
import Graph
import Plan

/// When it is due: a date, in the plan's time, on a working day, one for each step.
enum DeadlineChecks {
    static func check(_ plan: LinkedPlan) -> [Diagnostic] {
        var problems: [Diagnostic] = []
        for action in plan.actions { check(action, plan, &problems) }
        return problems
    }

    private static func check(_ linked: LinkedAction, _ plan: LinkedPlan, _ problems: inout [Diagnostic]) {
        let action = linked.action
        let dates = action.due + action.steps.compactMap(\.due)
        if linked.isCurrent {
            checkMissing(linked, &problems)
            checkOpenEnded(linked, &problems)
        }
        checkSteps(linked, &problems)
        for date in dates {
            checkEvent(of: date, linked.id, &problems)
            checkBeginning(date, linked, &problems)
            if linked.isCurrent { checkWorkingDay(date, linked.id, plan.content.calendar, &problems) }
        }
    }

    private static func checkMissing(_ linked: LinkedAction, _ problems: inout [Diagnostic]) {
        // What is written has a problem of its own, if it has any: `none` is an answer.
        guard !linked.action.hasDate, linked.action.due.isEmpty, linked.isToBeDated else { return }
        problems.append(
            Diagnostic(
                .missingDeadline, "`\(linked.id.full)` has no date",
                at: linked.action.blank[.due] ?? linked.action.id.span, of: linked.id, .due,
                help: linked.action.blank[.due] == nil
                    ? "add a line `Due:`; where the plan gives no date, `Due: none`"
                    : "write the date here; where the plan gives none, `none`"))
    }

    private static func checkOpenEnded(_ linked: LinkedAction, _ problems: inout [Diagnostic]) {
        guard linked.action.review == nil else { return }
        for date in linked.action.due {
            switch date.value {
            // What is not understood has a problem of its own, and that there is no date is said.
            case .notUnderstood, .noDeadline: continue
            default: break
            }
            guard date.value.isOpenEnded, date.event == nil else { continue }
            problems.append(
                Diagnostic(
                    .openEnded, "`\(date.source.text)` has no last day, so it can never be overdue", at: date.span,
                    of: linked.id, .due, help: "add a line `Review:` with the day on which it is looked at again"))
        }
    }

    private static func checkEvent(of date: WrittenWhen, _ id: EntityID, _ problems: inout [Diagnostic]) {
        guard let event = date.event, event.day == nil, !event.isDayUnread else { return }
        problems.append(
            Diagnostic(
                .eventWithoutDay, "`\(event.name.text)` has no day, so this date cannot be worked out", at: date.span,
                of: id, .due, help: "write its `date` in calendar.yaml once it is known",
                related: [.init(event.name.span, "the event")]))
    }

    private static func checkSteps(_ linked: LinkedAction, _ problems: inout [Diagnostic]) {
        let dates = linked.action.due.count
        let steps = linked.action.steps.count
        guard dates > 1, !linked.action.hasDateForEachStep, let source = linked.action.dueSource else { return }
        problems.append(
            Diagnostic(
                .stepsAndDates, "there are \(dates) dates and \(steps) steps", at: source.span, of: linked.id, .due,
                help: "give one date for all, one for each step, or write each in its step: `(due March 2023)`"))
    }

    private static func checkBeginning(
        _ date: WrittenWhen, _ linked: LinkedAction, _ problems: inout [Diagnostic]
    ) {
        // A day that does not exist has a fault of its own; one cause is told once.
        guard !date.isImpossible, linked.liesBeforeBeginning(date), let began = linked.began else { return }
        problems.append(
            Diagnostic(
                .deadlineBeforePlan, "`\(date.source.text)` is before the work began, on \(began.slashed)",
                at: date.span, of: linked.id, .due,
                help: "check the year; if it was agreed so, accept the fault in site.yaml"))
    }

    private static func checkWorkingDay(
        _ date: WrittenWhen, _ id: EntityID, _ calendar: WorkingCalendar, _ problems: inout [Diagnostic]
    ) {
        guard case .period(_, .day(let day)) = date.value, let reason = calendar.nonWorkingReason(day) else { return }
        problems.append(
            Diagnostic(
                .deadlineNonWorking, "\(day.slashed) is \(reason.described)", at: date.span, of: id, .due,
                help: calendar.help(before: day)))
    }
}
