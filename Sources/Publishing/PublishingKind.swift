package import Diagnostics

/// The problems that show only when pages are written.
package enum PublishingKind: String, DiagnosticKind {
    case issuedPaperChanged = "issued-paper-changed"
    case keptTooLong = "kept-too-long"
    case missingStatement = "missing-statement"
    case unrecordedPaper = "unrecorded-paper"

    package var severity: Severity {
        switch self {
        case .keptTooLong, .missingStatement: .warning
        case .issuedPaperChanged, .unrecordedPaper: .error
        }
    }

    package var explanation: String {
        switch self {
        case .issuedPaperChanged:
            """
            A paper that was given out never changes, so that what members read can be found again. Its text, its \
            snapshot or the way it is written would make it say something else now, or what is on record in its folder \
            of papers/ is not what was written there. Put back what was there. A paper that was wrong is corrected with a \
            new version, which says that it is one and stands on record beside the first.
            """
        case .keptTooLong:
            """
            A snapshot holds what young people said, and posts, as they were; nobody may keep that for longer than it is \
            needed. The day until which this one was wanted has passed. Take its folder out, or keep the plans anew.
            """
        case .missingStatement:
            """
            The law asks every council for an accessibility statement on every website (Public Sector Bodies (Websites and \
            Mobile Applications) (No. 2) Accessibility Regulations 2018, regulation 8). Write `pages/accessibility.md`: the \
            authors' guide says what is in it. State what is true, also when it is that nothing was tested.
            """
        case .unrecordedPaper:
            """
            A paper is marked as issued, and what it prints is not on record yet, so that nobody could tell whether it \
            changed. goldthread snapshot, with the name of its snapshot, puts the record into papers/.
            """
        }
    }
}
