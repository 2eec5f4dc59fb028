import Diagnostics
import Plan

/// Words that were agreed anew.
extension LogReader {
    /// The words that a row puts in place of others. They count once somebody agreed them.
    func rewording(_ record: Record, _ context: inout ReadingContext) -> Rewording? {
        let part = part(of: record, &context)
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
        checkWithin(words.source, part.value, of: record, &context)
        return Rewording(part, words: PlainText(words.source), prose: words)
    }
    /// Which words are agreed anew. What is something else is told with the way to change it.
    private func part(
        of record: Record, _ context: inout ReadingContext
    ) -> Written<Rewording.Part>? {
        guard let source = record.text(.field) else { return nil }
        let name = Vocabulary.fold(source.text)
        if let part = Rewording.Part(rawValue: name) { return Written(part, source) }
        let names = Rewording.Part.allCases.map(\.rawValue)
        let near = Suggestion.help(for: source.text, among: names)
        let field = DocumentDefinition.section.entry.flatMap { context.vocabulary.field(named: source.text, in: $0) }
        let isDate = field?.key == .due || name == "date"
        context.report(
            .wrongType, "`\(source.text)` is not agreed anew by a row", at: source.span,
            help: isDate
                ? "a date is moved by `new due`"
                : near.isEmpty
                    ? "one of `title`, `step`, `measure`; what else changes, such as who leads, is changed where it stands "
                        + "in the plan, and told among what changed" : near,
            subject: record.subject(.field))
        return nil
    }

    /// What new words hold besides words, and is not read there: the id, a date, who leads.
    private func checkWithin(
        _ words: SourceText, _ part: Rewording.Part, of record: Record, _ context: inout ReadingContext
    ) {
        let first = HeadingText.split(words).first
        let ref = record.text(.ref)?.text ?? ""
        if first.text == ref || EntityID(written: first.text, in: scope) == EntityID(written: ref, in: scope) {
            context.report(
                .wrongType, "these words begin with the id of what they are about", at: first.span,
                help: "leave it out: the id stays as it is", subject: record.subject(.newWords))
        }
        guard part != .title else { return }
        if let lead = StepLead(in: words, context.vocabulary) {
            context.report(
                .looseDate, "who leads is not read in new words", at: lead.lead.span,
                help: "change the lead where the step stands in the plan", subject: record.subject(.newWords))
        }
        for place in DateNotes.find(in: words, context.dateForms) where place.hasDue && place.form == .date {
            context.report(
                .looseDate, "a date is not read in new words", at: words.span(place.range),
                help: part == .step ? "move the step's date by `new due`" : "a measure has no date",
                subject: record.subject(.newWords))
        }
    }
}
