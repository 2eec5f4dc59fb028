import Diagnostics
import Plan

/// Reads `pages/NAME.md`.
enum PageReader {
    /// The page, or nil when its front matter cannot be read.
    static func read(
        _ file: SourceFile, name: String, audiences: [String], files: @escaping @Sendable (String) -> SourceFile?,
        _ context: inout ReadingContext
    ) -> Page? {
        guard let document = DocumentReader(definition: .page, scope: name, files: files).read(file, &context),
            let source = document.front.name(.page, sameAs: name, &context),
            let title = document.front.plain(.title)
        else { return nil }
        var page = Page(name: source, title: title)
        page.prose = document.root.prose
        page.audience = document.front.about(name).audience(audiences, &context)
        return page
    }
}
