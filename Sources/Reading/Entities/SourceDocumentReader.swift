import Diagnostics
import Plan

/// Reads `documents/NAME.md`.
enum SourceDocumentReader {
    /// The document, or nil when its front matter cannot be read.
    static func read(
        _ file: SourceFile, name: String, audiences: [String], files: @escaping @Sendable (String) -> SourceFile?,
        _ context: inout ReadingContext
    ) -> SourceDocument? {
        guard let read = DocumentReader(definition: .document, scope: name, files: files).read(file, &context),
            let source = read.front.name(.document, sameAs: name, &context),
            let title = read.front.plain(.title)
        else { return nil }
        let front = read.front.about(name)
        var document = SourceDocument(name: source, title: title)
        document.kind = front.plain(.kind)
        document.sender = front.plain(.from)
        document.recipient = front.plain(.to)
        document.date = front.when(.date, &context)
        document.source = front.plain(.source)
        document.inspection = front.reference(.inspection)
        document.audience = front.audience(audiences, &context)
        document.prose = read.root.prose
        return document
    }
}
