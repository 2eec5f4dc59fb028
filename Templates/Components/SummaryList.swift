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

    /// Writes how texts link something that is printed by another name than its id.
    mutating func linkedAs(_ id: EntityID, _ item: some Numbered) {
        guard item.printedAs != nil else { return }
        summaryRow(words.labels.linkedAs) { $0.code(id.local) }
    }

    /// Writes one row for everything that is not stated, by its names; none where nothing is missing.
    mutating func summaryMissing(_ names: [String]) {
        if !names.isEmpty { summaryRow(words.status.notStated, words.list(names)) }
    }

    /// Writes one name with a date, or notes the name where there is none.
    mutating func summaryRow(_ name: String, _ date: WrittenWhen?, orAmong missing: inout [String]) {
        if let date { summaryRow(name) { $0.add(WhenText(date)) } } else { missing.append(name) }
    }

    /// Writes one name with a text, or notes the name where there is none.
    mutating func summaryRow(_ name: String, _ text: PlainText?, orAmong missing: inout [String]) {
        if let text { summaryRow(name) { $0.text(text) } } else { missing.append(name) }
    }

    /// Writes one name with what is linked, or notes the name where nothing is.
    mutating func summaryRow(_ name: String, _ ids: [EntityID], orAmong missing: inout [String]) {
        if ids.isEmpty { missing.append(name) } else { summaryRow(name) { $0.add(EntityList(ids)) } }
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
