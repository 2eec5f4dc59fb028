package import Diagnostics
package import Graph
package import Plan

/// The problems that depend on the reporting date.
package enum DayChecks {
    /// What the day brings to light.
    ///
    /// - Parameters:
    ///   - plan: All of the plan, with what was written down after the day.
    ///   - today: The day on which this is asked. Nothing can have been reported after it.
    package static func check(_ plan: LinkedPlan, _ assessment: Assessment, today: Day) -> [Diagnostic] {
        var problems = LaterRows(day: assessment.day, today: today).check(plan.content)
        for action in assessment.plan.actions { check(action, assessment, &problems) }
        for section in plan.sections where assessment.isInForce(section.id) {
            check(section, plan, assessment, &problems)
        }
        for row in plan.content.youngPeople.heard { check(row, plan.content.site.youngPeople, assessment, &problems) }
        if let leaflet = plan.content.site.youngPeople.lastLeaflet, leaflet.value > max(assessment.day, today) {
            problems.append(
                Diagnostic(
                    AssessingKind.dateToCome, "this day has not come yet, so no leaflet can be of it", at: leaflet.span,
                    help: "write the day of the last leaflet that was handed out",
                    subject: .init(entity: "site", field: FieldKey.lastLeaflet.rawValue)))
        }
        return problems + HelpDates.check(plan.content.youngPeople.help, on: assessment.day, today: today)
            + DirectionCheck.check(assessment) + UnlikelyYears.check(plan, on: assessment.day)
            + PlainWordsCheck.check(assessment) + MeetingDays.check(plan, assessment, today: today)
    }

    private static func check(
        _ row: Heard, _ settings: YoungPeopleSettings, _ assessment: Assessment, _ problems: inout [Diagnostic]
    ) {
        if let words = row.silenced {
            let group = row.group.text
            problems.append(
                Diagnostic(
                    AssessingKind.consentEnded,
                    row.consentUntil == nil
                        ? "consent to these words was taken back by \(group)"
                        : "the consent of \(group) to these words has ended",
                    at: words.span,
                    help: "they are on no page; take them out here, write yours in `about`, and take them out of "
                        + "snapshots and issued papers with `goldthread withdraw \"the words\"`",
                    subject: Diagnostic.Subject(entity: YoungPage.folder, field: FieldKey.said.rawValue)))
        }
        let waited = assessment.day - row.date.value
        let subject = Diagnostic.Subject(entity: YoungPage.folder, field: FieldKey.date.rawValue)
        guard !row.isAnswered, waited > settings.answerWithin ?? YoungPeopleSettings.usualAnswerWithin else { return }
        problems.append(
            Diagnostic(
                AssessingKind.unanswered, "what \(row.group.text) said has had no answer for \(days(waited))",
                at: row.date.span, help: "fill in `did`, `will do` or `why not`", subject: subject))
    }

    private static func check(_ linked: LinkedAction, _ assessment: Assessment, _ problems: inout [Diagnostic]) {
        let state = assessment.state(of: linked.id)
        let id = linked.id.full
        let due = linked.action.due.last?.span ?? linked.action.id.span
        if state.isPast {
            problems.append(
                Diagnostic(
                    state.standing == .overdue ? AssessingKind.pastDue : .datePassed,
                    past("`\(id)`", state.standing, state.daysPast), at: state.moves.last?.newDue?.span ?? due,
                    help: "report on it in progress.csv, with its status",
                    subject: .init(entity: id, field: FieldKey.due.rawValue)))
        } else if let first = state.pastSteps.first {
            let help = "report on it in progress.csv, with its status"
            problems.append(
                Diagnostic(
                    first.standing == .overdue ? AssessingKind.stepLate : .datePassed,
                    past("step \(first.index + 1) of `\(id)`", first.standing, first.daysPast),
                    at: first.due?.span ?? due,
                    help: linked.action.steps[first.index].id == nil ? "give the step an id and \(help)" : help,
                    subject: .init(entity: id, field: FieldKey.steps.rawValue)))
        }
        if let review = linked.action.review, let waited = state.reviewWaits {
            problems.append(
                Diagnostic(
                    AssessingKind.reviewPassed,
                    "the review of `\(id)` was due \(days(waited)) ago, and nothing was reported since",
                    at: review.span, help: "report on it in progress.csv, and write the day of the next review",
                    subject: .init(entity: id, field: FieldKey.review.rawValue)))
        }
        if let quiet = state.quietDays {
            problems.append(
                Diagnostic(
                    AssessingKind.noUpdate, "nothing was reported on `\(id)` for \(days(quiet))",
                    at: linked.log.last?.span ?? linked.action.id.span, help: "ask its lead for an update",
                    subject: .init(entity: id)))
        }
    }

    private static func check(
        _ section: LinkedSection, _ plan: LinkedPlan, _ assessment: Assessment, _ problems: inout [Diagnostic]
    ) {
        guard !section.actions.isEmpty else { return }
        let complete = section.actions.filter { assessment.state(of: $0).isComplete }
        let hasDifference =
            !section.differences.isEmpty
            || complete.contains { !(plan.action($0)?.differences.isEmpty ?? true) }
        if complete.isEmpty {
            problems.append(
                Diagnostic(
                    AssessingKind.noCompletion, "no action of `\(section.id.full)` is complete",
                    at: section.section.id.span,
                    subject: .init(entity: section.id.full)))
        } else if !hasDifference {
            problems.append(
                Diagnostic(
                    AssessingKind.noDifference,
                    "actions of `\(section.id.full)` are complete, and nothing says what difference they made",
                    at: section.section.id.span, help: "add a row to difference.csv",
                    subject: .init(entity: section.id.full)))
        }
    }

    /// That a date has passed, and what is known of it since.
    private static func past(_ what: String, _ standing: WorkState, _ count: Int) -> String {
        switch standing {
        case .overdue: "\(what) is \(days(count)) over its date"
        case .passedNotSaid:
            "the date of \(what) passed \(days(count)) ago, and what was reported since does not say whether it is complete"
        default: "the date of \(what) passed \(days(count)) ago, and nothing was reported since"
        }
    }

    private static func days(_ count: Int) -> String { count == 1 ? "1 day" : "\(count) days" }
}
