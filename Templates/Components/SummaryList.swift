import HTMLKit
import Plan

/// What is known about something, as names with their values.
struct SummaryList: HTML {
    /// A class of its own.
    let look: String?
    let rows: Slot

    init(look: String? = nil, @HTMLBuilder rows: @escaping () -> some HTML) {
        self.look = look
        self.rows = Slot(rows)
    }

    var body: some HTML { dl(.class("summary", look)) { rows } }
}

/// One name with its value.
struct SummaryRow: HTML {
    let name: String
    let value: Slot

    init(_ name: String, @HTMLBuilder value: @escaping () -> some HTML) {
        self.name = name
        self.value = Slot(value)
    }

    var body: some HTML {
        dt { name }
        dd { value }
    }
}

extension SummaryList {
    static let examples = [
        ComponentExample(\.summaryList, \.rows) { context in
            let words = context.words.gallery
            SummaryList {
                SummaryRow(words.name) { words.value }
                SummaryRow(words.name) { NotStated(context.words.status.notStated) }
                SummaryRow(words.name) { Isolated(words.long) }
            }
        }
    ]
}
