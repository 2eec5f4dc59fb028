import HTMLKit

/// The numbers of a paper's paragraphs, which run straight through its headings, while it is written.
///
/// Paragraphs are items of ordered lists, so that their numbers are told by readers of every kind, and stay when the
/// paper is turned into another format. A list ends at whatever is no paragraph, and the next goes on counting.
final class ParagraphNumbers {
    /// The number of the last paragraph.
    private(set) var last = 0
    private var isListOpen = false

    /// What stands before the ids of the paragraphs; nothing where the paper stands alone.
    private let prefix: String

    init(prefix: String) { self.prefix = prefix }

    /// The id of the paragraph of a number.
    func id(_ number: Int) -> String { "\(prefix)paragraph-\(number)" }

    /// Begins a paragraph, and ends the one before it.
    func begin(into writer: inout HTMLWriter) {
        last += 1
        if isListOpen {
            writer.raw("</li>\n")
        } else {
            writer.raw("<ol class=\"paragraphs\"")
            if last > 1 { writer.attribute("start", "\(last)") }
            writer.raw(">\n")
            isListOpen = true
        }
        writer.raw("<li")
        writer.attribute("id", id(last))
        writer.raw(">")
    }

    /// Ends the last paragraph and its list: what follows stands on its own.
    func end(into writer: inout HTMLWriter) {
        guard isListOpen else { return }
        writer.raw("</li>\n</ol>\n")
        isListOpen = false
    }
}
