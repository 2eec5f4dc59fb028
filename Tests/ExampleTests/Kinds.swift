import Assessing
import Diagnostics
import Linking
import Publishing
import Reading

/// Every kind of problem that the sources can have.
enum Kinds {
    static let all: [DiagnosticDescription] =
        DiagnosticDescription.all(ReadingKind.self) + DiagnosticDescription.all(LinkingKind.self)
        + DiagnosticDescription.all(AssessingKind.self) + DiagnosticDescription.all(PublishingKind.self)

    static let ids = all.map(\.id).sorted()
}
