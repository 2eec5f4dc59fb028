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
        for open in bytes.indices.reversed() where bytes[open] == UInt8(ascii: "(") {
            guard let close = bytes[open...].firstIndex(of: UInt8(ascii: ")")),
                let colon = bytes[open..<close].firstIndex(of: UInt8(ascii: ":")),
                StepLead.isLead(text.slice(open + 1..<colon).text, vocabulary),
                case let post = text.slice(colon + 1..<close).trimmed, !post.isEmpty
            else { continue }
            lead = PlainText(post)
            let spaces = bytes[..<open].reversed().prefix { $0 == UInt8(ascii: " ") }.count
            rest = text.without(open - spaces..<close + 1)
            return
        }
        return nil
    }

    /// Whether a word is a name of the field for who leads.
    private static func isLead(_ name: String, _ vocabulary: Vocabulary) -> Bool {
        DocumentDefinition.section.entry.flatMap { vocabulary.field(named: name, in: $0) }?.key == .lead
    }
}
