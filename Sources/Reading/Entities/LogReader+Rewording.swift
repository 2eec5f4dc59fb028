import Diagnostics
import Plan

/// Words that were agreed anew.
extension LogReader {
    /// The words that a row puts in place of others. They count once somebody agreed them.
    func rewording(_ record: Record, _ context: inout ReadingContext) -> Rewording? {
        let part = record.choice(.field, of: Rewording.Part.self, &context)
        let words = prose(.newWords, of: record, &context)
        guard let part, let words else {
            if let given = record.text(.field) ?? record.text(.newWords), part != nil || words != nil,
                record.text(.field) == nil || record.text(.newWords) == nil
            {
                let missing = part == nil ? FieldKey.field : .newWords
                context.report(
                    .missingField, "this row lacks `\(missing.rawValue)`", at: given.span,
                    help: "`field` says which words were agreed anew (title, step, measure), `new words` what they are",
                    subject: record.subject(missing))
            }
            return nil
        }
        if record.text(.agreedBy) == nil, record.blank(.agreedBy) == nil {
            context.report(
                .missingField, "nothing says who agreed these words", at: words.source.span,
                help: "write it into `agreed by`; until they are agreed, tell of them in `text`",
                subject: record.subject(.agreedBy))
        }
        return Rewording(part, words: PlainText(words.source), prose: words)
    }
}
