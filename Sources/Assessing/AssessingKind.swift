package import Diagnostics

/// The problems that depend on the reporting date, and those with the list of accepted ones.
package enum AssessingKind: String, DiagnosticKind {
    case futureRow = "future-row"
    case noCompletion = "no-completion"
    case noDifference = "no-difference"
    case noUpdate = "no-update"
    case pastDue = "past-due"
    case staleAcceptance = "stale-acceptance"
    case stepLate = "step-late"
    case unacceptableFault = "unacceptable-fault"
    case unanswered

    package var severity: Severity {
        switch self {
        case .futureRow, .noCompletion, .noDifference: .note
        case .noUpdate, .pastDue, .staleAcceptance, .stepLate, .unanswered: .warning
        case .unacceptableFault: .error
        }
    }

    package var explanation: String {
        switch self {
        case .futureRow:
            """
            The row is dated after the reporting date, so it does not count yet. Check the date, or the reporting \
            date in site.yaml.
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
            The last agreed date has passed and the action is not complete. Report what happened: complete it, or ask \
            for a new date with the reason.
            """
        case .staleAcceptance:
            """
            site.yaml accepts a fault that no longer happens. Take it out, so that the list stays honest and a new \
            fault of the same kind is seen.
            """
        case .stepLate:
            """
            The date of a step has passed and nothing says that the step is complete, while the action itself is not \
            overdue yet. Give the step an id and report on it, or report on the action.
            """
        case .unacceptableFault:
            """
            site.yaml accepts a fault with which no sound site can be made: two things with one id, a reference that \
            leads nowhere, a file that cannot be read. Only faults of a plan as it was printed can be kept, such as an \
            impossible date or a missing lead.
            """
        case .unanswered:
            """
            Young people said something, and neither `did` nor `why not` tells them what came of it, for longer than `answer \
            within` in site.yaml. An answer can be that it is not possible, and why.
            """
        }
    }
}
