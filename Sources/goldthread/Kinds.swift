import Assessing
import Diagnostics
import Linking
import Publishing
import Reading

/// Every kind of problem there is. Each target owns its own; this is where they come together.
enum Kinds {
    static let all: [DiagnosticDescription] =
        (DiagnosticDescription.all(ReadingKind.self) + DiagnosticDescription.all(LinkingKind.self)
        + DiagnosticDescription.all(AssessingKind.self) + DiagnosticDescription.all(PublishingKind.self)).sorted {
            $0.id < $1.id
        }

    static let ids = all.map(\.id)
}
