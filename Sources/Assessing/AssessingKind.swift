package import Diagnostics

/// The problems that depend on the reporting date, and those with the list of accepted ones.
package enum AssessingKind: String, DiagnosticKind {
    case consentEnded = "consent-ended"
    case datePassed = "date-passed"
    case dateToCome = "date-to-come"
    case directionContradicts = "direction-contradicts"
    case futureRow = "future-row"
    case malformedMark = "malformed-mark"
    case noCompletion = "no-completion"
    case noDifference = "no-difference"
    case noUpdate = "no-update"
    case pastDue = "past-due"
    case reviewPassed = "review-passed"
    case staleAcceptance = "stale-acceptance"
    case stalePlainWords = "stale-plain-words"
    case stepLate = "step-late"
    case unacceptableFault = "unacceptable-fault"
    case unanswered
    case unansweredAsk = "unanswered-ask"
    case uncheckedHelp = "unchecked-help"
    case unlikelyYear = "unlikely-year"
    case unmarkedPlainWords = "unmarked-plain-words"

    package var severity: Severity {
        switch self {
        case .futureRow, .noCompletion, .noDifference: .note
        case .consentEnded, .datePassed, .directionContradicts, .noUpdate, .pastDue, .reviewPassed, .staleAcceptance,
            .stalePlainWords,
            .stepLate,
            .unanswered, .unansweredAsk, .uncheckedHelp, .unlikelyYear,
            .unmarkedPlainWords:
            .warning
        case .dateToCome, .malformedMark, .unacceptableFault: .error
        }
    }

    package var urgency: Urgency {
        switch self {
        case .noCompletion, .noDifference, .datePassed, .noUpdate, .pastDue, .reviewPassed, .stepLate, .unanswered,
            .unansweredAsk:
            .others
        case .consentEnded: .first
        case .dateToCome, .directionContradicts, .futureRow, .malformedMark, .staleAcceptance, .stalePlainWords,
            .unacceptableFault,
            .uncheckedHelp, .unlikelyYear, .unmarkedPlainWords:
            .here
        }
    }

    package var explanation: String {
        switch self {
        case .consentEnded:
            """
            Young people agreed that their own words are shown, and that has ended: the day in `consent until` has passed, or \
            `consent` says that they took it back. No page shows the words any more. They still stand in the file, in \
            snapshots and in papers that were issued: take them out there, too.
            """
        case .datePassed:
            """
            The date of an action or step has passed, and nobody has said since whether it is complete. It is not called \
            overdue, because no source says so, but it stands beside what is overdue with the same weight. Report on it \
            with a status: complete, or what holds it up.
            """
        case .dateToCome:
            """
            The row is dated after today, on which nobody can have reported anything: often the year is mistyped, as in 2032 \
            for 2023. It would be shown nowhere and counted nowhere, and nobody would miss it. Write the day of the report. A \
            row that is dated after the reporting date but not after today only counts later: future-row.
            """
        case .directionContradicts:
            """
            The arrow or the colour that the source prints is not what its own figures say: an arrow points up and the figure \
            fell, a figure moved the right way and is red, one moved and is called neutral, or a direction stands where there is \
            no figure. Both are shown side by side and nothing is put right. Ask who made the scorecard, or, where it was \
            printed so, accept the fault in site.yaml.
            """
        case .futureRow:
            """
            The row is dated after the reporting date, so it does not count yet. Check the date, or the reporting \
            date in site.yaml.
            """
        case .malformedMark:
            """
            Behind "Plain words looked at" stand a day and the mark that was told with the warning: 12/12/2022 k39dx4ht. \
            The mark has two letters for each part of the plan that the plain words go back to. Nobody makes it up: look \
            at the plain words beside the plan, and copy the line that the help gives.
            """
        case .noCompletion:
            """
            No action of the section is complete yet. There is nothing to mend; a board may wish to know.
            """
        case .noDifference:
            """
            Actions of the section are complete, and nothing says what difference they made for children. The thread \
            from recommendation to difference ends here.
            """
        case .noUpdate:
            """
            Nothing has been reported on an open action for longer than "quiet after" in site.yaml. Ask its lead for \
            an update, if only that nothing has changed.
            """
        case .pastDue:
            """
            The last agreed date has passed, and what was last reported says that the action is not complete. Report what \
            happened: complete it, or ask for a new date with the reason.
            """
        case .reviewPassed:
            """
            The day on which an action without a last day was to be looked at again has passed, and nothing was reported on it \
            since. Report what the review found, and write the day of the next one.
            """
        case .staleAcceptance:
            """
            site.yaml accepts a fault that no longer happens. Take it out, so that the list stays honest and a new \
            fault of the same kind is seen.
            """
        case .stalePlainWords:
            """
            The plan has changed since somebody last looked at the plain words beside it, so they may promise young \
            people what no longer holds. The message says what has changed, and the place is the sentence that may be out \
            of date. Mend the words if they are wrong; when they are right, copy the line that the help gives.
            """
        case .stepLate:
            """
            The date of a step has passed, and what was last reported of the step says that it is not complete, while the \
            date of the action itself has not passed yet. Report on the step when it is complete.
            """
        case .unacceptableFault:
            """
            site.yaml accepts a fault with which no sound site can be made: two things with one id, a reference that \
            leads nowhere, a file that cannot be read. Only faults of a plan as it was printed can be kept, such as an \
            impossible date or a missing lead.
            """
        case .unanswered:
            """
            Young people said something, and none of `did`, `will do` and `why not` tells them what came of it, for longer \
            than `answer within` in site.yaml. An answer can be that it is not possible, and why.
            """
        case .unansweredAsk:
            """
            A resolution asks for something, its last day has passed, and minutes/answers.csv has no row that says what came \
            of it. It stands open on the pages of the meeting, of the body and of what it is about until it is answered.
            """
        case .uncheckedHelp:
            """
            A number that young people can ring was last checked twelve months ago or more. A number that nobody answers is \
            worse than none: ring each once a year, ask whom it is for and when they answer, and write the day into `checked \
            on`.
            """
        case .unlikelyYear:
            """
            A date is more than 15 years after the reporting date, or more than 30 years before it: nearly always the year is \
            mistyped, as in 2052 for 2025. An action with such a date would not be overdue in anybody's time.
            """
        case .unmarkedPlainWords:
            """
            Nothing says beside which wording of the plan the plain words were last looked at, so nobody is told when \
            they are out of date. Look at them beside the plan, and copy the line that the help gives: a day, and a mark \
            of what the plan says on it.
            """
        }
    }
}
