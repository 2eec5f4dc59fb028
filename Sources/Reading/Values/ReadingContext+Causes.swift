import Diagnostics

extension ReadingContext {
    /// What signs and levels that did not take are told by.
    private static let signs: Set<String> = Set(
        [ReadingKind.boldHeading, .rawHTML, .skippedHeading, .straySigns, .unreadMarkup].map(\.rawValue))

    /// Adds a problem that tells what was meant by the signs before it on its line, of which nothing is told beside it.
    mutating func reportMeant(_ kind: ReadingKind, _ message: String, at span: Span, help: String) {
        let start = span.file.offset(ofLine: span.line)
        problems.removeAll {
            $0.span.start >= start && $0.span.start <= span.start && $0.span.file === span.file
                && ReadingContext.signs.contains($0.id)
        }
        report(kind, message, at: span, help: help)
    }
}
