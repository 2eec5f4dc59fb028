import Diagnostics
import Plan

/// Who leads a step, written in its text: `(lead: Head of Practice)`.
struct StepLead {
    /// The post, as written.
    let lead: PlainText
    /// The text without it.
    let rest: SourceText

    /// Reads who leads a step. Brackets that name nobody are told.
    static func read(in text: SourceText, of record: Record, _ context: inout ReadingContext) -> StepLead? {
        guard let found = StepLead(in: text, context.vocabulary) else {
            reportNobody(in: text, of: record, &context)
            return nil
        }
        guard Placeholder.isWhole(of: found.lead.text) else { return found }
        context.reportPlaceholder(found.lead.source, subject: record.subject(.steps))
        return nil
    }

    /// `(lead:)`, and `(lead Head of Practice)` without the colon.
    private static func reportNobody(in text: SourceText, of record: Record, _ context: inout ReadingContext) {
        let bytes = Array(text.text.utf8)
        for open in bytes.indices where bytes[open] == UInt8(ascii: "(") {
            guard let close = bytes[open...].firstIndex(of: UInt8(ascii: ")")) else { return }
            let inside = text.slice(open + 1..<close).trimmed
            let words = inside.text.split(separator: " ", maxSplits: 1)
            guard let first = words.first,
                isLead(first.hasSuffix(":") ? String(first.dropLast()) : String(first), context.vocabulary)
            else { continue }
            // `(lead officers)` are no post; a post begins with a capital.
            let isEmpty = words.count == 1 && first.hasSuffix(":")
            guard isEmpty || (words.count == 2 && words[1].first?.isUppercase == true) else { continue }
            context.report(
                .unknownField,
                isEmpty ? "these brackets name nobody" : "`\(first)` lacks its colon, so nobody leads by it",
                at: inside.span, help: "write the post that leads: `(\(first.filter { $0 != ":" }): Head of …)`",
                subject: record.subject(.steps))
        }
    }

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
