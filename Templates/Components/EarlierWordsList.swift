import Diagnostics
import HTMLKit
import Plan

extension Page {
    /// Writes, in a list of what is known, the words that others took the place of; nothing where there are none.
    mutating func earlierWords(_ earlier: [EarlierWords]) {
        guard !earlier.isEmpty else { return }
        summaryRow(words.labels.earlierWords) { $0.add(EarlierWordsList(earlier: earlier)) }
    }

    /// Writes when something was agreed or asked for, who agreed, and why.
    mutating func agreement(_ row: LogEntry) {
        span(.class("moved")) { page in
            page.text(page.words.dateOf(row))
            if let by = row.agreedBy {
                page.text(" · ")
                page.text(page.words.labels.agreedBy)
                page.text(": ")
                page.text(by.text)
            }
            if let why = row.why {
                page.text(" · ")
                page.text(why)
            }
        }
    }
}

/// The words that others took the place of, each with the day on which they did, and who agreed.
private struct EarlierWordsList: Component {
    let earlier: [EarlierWords]

    func write(to page: inout Page) {
        page.ol(.class("plain-list")) { page in
            for earlier in earlier {
                page.li { page in
                    if let item = earlier.item {
                        page.span(item.text, .class("id"))
                        page.text(" ")
                    }
                    page.isolated(page.words.changes.quoted.filled(["text": earlier.words.text]))
                    page.agreement(earlier.row)
                }
            }
        }
    }
}
