import Foundation

/// Writes problems for other programs, as a JSON array of objects.
///
/// Each has `id`, `severity`, `message`, `place`, `help`, `entity`, `field`, and `related`, a list of places. A place has
/// `path`, `line` and `column` (from 1), `start` and `end` (byte offsets from 0) and a `label`. Of
/// many of a kind in one file the first are written, and the last of those has `more`, the number of the others.
package enum JSONFormatter {
    /// The problems as UTF-8 JSON, keys sorted, ending in a line feed.
    ///
    /// - Throws: an encoding error of Foundation's; none is known for these values.
    package static func format(_ diagnostics: [Diagnostic]) throws -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return try Array(encoder.encode(ProblemList(diagnostics).items.map(Entry.init))) + [UInt8(ascii: "\n")]
    }

    private struct Place: Encodable {
        let path: String
        let line: Int
        let column: Int
        let start: Int
        let end: Int
        let label: String

        init(_ span: Span, label: String) {
            path = span.file.path
            line = span.line
            column = span.column
            start = span.start
            end = span.end
            self.label = label
        }
    }

    private struct Entry: Encodable {
        let id: String
        let severity: String
        let message: String
        let place: Place
        let help: String
        let entity: String
        let field: String
        let related: [Place]
        let more: Int?

        init(_ item: ProblemList.Item) {
            let diagnostic = item.diagnostic
            id = diagnostic.id
            severity = diagnostic.severity.rawValue
            message = diagnostic.message
            place = Place(diagnostic.span, label: diagnostic.label)
            help = diagnostic.help
            entity = diagnostic.subject?.entity ?? ""
            field = diagnostic.subject?.field ?? ""
            related = diagnostic.related.map { Place($0.span, label: $0.label) }
            more = item.more > 0 ? item.more : nil
        }
    }
}
