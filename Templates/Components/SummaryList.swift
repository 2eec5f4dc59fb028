import HTMLKit
import Plan

extension Page {
    /// Writes what is known about something, as names with their values.
    ///
    /// - Parameter look: A class of its own.
    mutating func summaryList(look: String? = nil, _ rows: (inout Page) -> Void) {
        dl(.class("summary", look), content: rows)
    }

    /// Writes one name with its value.
    mutating func summaryRow(_ name: String, _ value: (inout Page) -> Void) {
        dt(name)
        dd(content: value)
    }

    /// Writes one name with a text.
    mutating func summaryRow(_ name: String, _ value: some HTMLText) {
        dt(name)
        dd(value)
    }
}

/// Lists of names and values as the gallery shows them.
enum SummaryList {
    static let examples = [
        ComponentExample(\.summaryList, \.rows) { page in
            let words = page.words.gallery
            page.summaryList { page in
                page.summaryRow(words.name, words.value)
                page.summaryRow(words.name) { $0.notStated() }
                page.summaryRow(words.name) { $0.isolated(words.long) }
            }
        }
    ]
}
