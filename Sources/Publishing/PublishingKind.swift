package import Diagnostics

/// The problems that show only when pages are written.
package enum PublishingKind: String, DiagnosticKind {
    case issuedTextChanged = "issued-text-changed"
    case keptTooLong = "kept-too-long"
    case missingStatement = "missing-statement"
    case paperLeadsNowhere = "paper-leads-nowhere"
    case unrecordedPaper = "unrecorded-paper"

    package var severity: Severity {
        switch self {
        case .issuedTextChanged, .keptTooLong, .missingStatement, .paperLeadsNowhere: .warning
        case .unrecordedPaper: .error
        }
    }

    package var explanation: String {
        switch self {
        case .issuedTextChanged:
            """
            A paper that was given out never changes: what is published is what lies in its folder of papers/. Its text \
            in reports/ was changed since, and nobody will see that. A paper that was wrong is corrected with a new \
            version, which says that it is one and stands beside the first.
            """
        case .keptTooLong:
            """
            A snapshot holds what young people said, and posts, as they were; nobody may keep that for longer than it is \
            needed. The day until which this one was wanted has passed. Take its folder out, or keep the plans anew. The \
            same goes for a paper that was issued: your council says for how long it keeps its papers.
            """
        case .missingStatement:
            """
            The law asks every council for an accessibility statement on every website (Public Sector Bodies (Websites and \
            Mobile Applications) (No. 2) Accessibility Regulations 2018, regulation 8). Write `pages/accessibility.md`: the \
            authors' guide says what is in it. State what is true, also when it is that nothing was tested.
            """
        case .paperLeadsNowhere:
            """
            An issued paper never changes, and neither do its links. A page to which it leads has another address now or is \
            no longer there. An action, section or recommendation that has another id keeps its old one behind Formerly:, and \
            the old address then leads to the new one. Where a page has really gone, readers come to the page for lost \
            addresses, and the paper still says all that it said.
            """
        case .unrecordedPaper:
            """
            A paper is marked as issued, and what was given out is not kept yet, so that it could change. goldthread issue, \
            with the name of the report, makes its page, PDF, Word file and plain text and keeps them in papers/.
            """
        }
    }
}
