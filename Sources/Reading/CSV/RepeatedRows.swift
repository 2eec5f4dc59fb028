import Diagnostics
import Plan

/// Tells of rows that stand in a log twice: what they say would be counted twice.
struct RepeatedRows {
    private struct Content: Hashable {
        let day: Day
        let texts: [String?]
    }

    private var seen: [Content: Span] = [:]

    /// Reports a row that says what another of the same day says. Who may see it does not set it apart.
    mutating func check(_ record: Record, on day: Day, _ context: inout ReadingContext) {
        let fields = record.definition.fields.filter { $0.key != .date && $0.key != .audience }
        let content = Content(day: day, texts: fields.map { record.text($0.key)?.text })
        guard let first = seen[content] else {
            seen[content] = record.span
            return
        }
        context.report(
            .repeatedRow, "this row stands here twice", at: record.span, label: "again here",
            help: "take one of the two out; if it happened twice, say in each what sets it apart",
            related: [.init(first, "first here")], subject: record.subject(.date))
    }
}
