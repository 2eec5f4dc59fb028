import Diagnostics
import Plan

/// Who leads a step, written in its text: `(lead: Head of Practice)`.
struct StepLead {
    /// The post, as written.
    let lead: PlainText
    /// The text without it.
    let rest: SourceText

    /// Finds the last bracket of a step that names its lead, by any name of the field; nil where none does.
    init?(in text: SourceText, _ vocabulary: Vocabulary) {
        let bytes = Array(text.text.utf8)
        guard let open = bytes.lastIndex(of: UInt8(ascii: "(")),
            let colon = bytes[open...].firstIndex(of: UInt8(ascii: ":")),
            let close = bytes[colon...].firstIndex(of: UInt8(ascii: ")"))
        else { return nil }
        let name = text.slice(open + 1..<colon).text
        guard vocabulary.field(named: name, in: DocumentDefinition.section.entry ?? .column)?.key == .lead else {
            return nil
        }
        let post = text.slice(colon + 1..<close).trimmed
        guard !post.isEmpty else { return nil }
        lead = PlainText(post)
        let spaces = bytes[..<open].reversed().prefix { $0 == UInt8(ascii: " ") }.count
        rest = text.without(open - spaces..<close + 1)
    }
}
