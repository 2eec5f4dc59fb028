package import Diagnostics

/// The problems that show only when pages are written.
package enum PublishingKind: String, DiagnosticKind {
    case issuedPaperChanged = "issued-paper-changed"
    case unrecordedPaper = "unrecorded-paper"

    package var severity: Severity { .error }

    package var explanation: String {
        switch self {
        case .issuedPaperChanged:
            """
            A paper that was given out never changes, so that what members read can be found again. Its text, its \
            snapshot or the way it is written would make it say something else now. Put back what was there. A paper \
            that was wrong is corrected with a new version, which says that it is one.
            """
        case .unrecordedPaper:
            """
            A paper is marked as issued, and what it prints is not on record yet, so that nobody could tell whether it \
            changed. goldthread snapshot, with the name of its snapshot, adds the record.
            """
        }
    }
}
