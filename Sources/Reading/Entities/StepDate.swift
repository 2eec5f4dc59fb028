import Diagnostics
import Plan

/// A step's own date, written in its text: `(due March 2023)`, `(by March 2023)`, or `– due March 2023` at its end.
struct StepDate {
    /// The date.
    let date: WrittenWhen
    /// Where it stands in the text with its brackets and the space before; nil where it cannot be taken out.
    let note: Range<Int>?

    /// Reads the date of a step. What looks like another, and is not read, is told.
    static func read(
        in text: SourceText, of record: Record, _ context: inout ReadingContext
    ) -> StepDate? {
        var found: StepDate?
        for place in DateNotes.find(in: text, context.dateForms) {
            let span = text.span(place.range)
            switch place.form {
            case .date where found != nil:
                context.report(
                    .unknownDate, "this is a second date of one step", at: span,
                    help: "keep the one that counts, or make two steps", subject: record.subject(.due))
            case .date:
                found = StepDate(
                    date: record.readWhen(text.slice(place.date).trimmed, .due, &context), note: place.range)
            case .missing:
                context.report(
                    .emptyDate, "a date is missing here", at: span,
                    help: "write it behind `due`, or take the brackets out",
                    subject: record.subject(.due))
            case .beside:
                context.report(
                    .unknownDate, "a date is read only where its brackets hold nothing else", at: span,
                    help: "write it alone: `(due \(text.slice(place.date).trimmed.text))`",
                    subject: record.subject(.due))
                // Read on as it was meant, so that nothing is told of a step without a date.
                found =
                    found
                    ?? StepDate(
                        date: WrittenWhen(text.slice(place.date).trimmed, context.dateForms), note: nil)
            case .open:
                context.report(
                    .unknownDate, "nothing closes the bracket of this date, so it is not read", at: span,
                    help: "put `)` behind the date", subject: record.subject(.due))
            case .loose, .vague: reportLoose(place, in: text, record, &context)
            case .done:
                context.report(
                    .looseDate,
                    "`\(text.slice(place.date).trimmed.text)` is text here, and nothing counts the step as done",
                    at: span,
                    help:
                        "give the step an id and report on it in progress.csv, with its status and day; or write it without "
                        + "brackets", subject: record.subject(.steps))
            case .unknownEvent:
                context.report(
                    .looseDate,
                    "`\(text.slice(place.date).trimmed.text)` is not the date of this step: no such event is known",
                    at: span,
                    help: "if it is its deadline, write the event with its day under `events` of calendar.yaml",
                    subject: record.subject(.steps))
            }
        }
        return found
    }

    /// Tells dates that a measure was given: it is nobody's deadline there.
    static func reportInMeasure(_ text: SourceText, of record: Record, _ context: inout ReadingContext) {
        for place in DateNotes.find(in: text, context.dateForms)
        where place.hasDue && (place.form == .date || place.form == .open) {
            context.report(
                .looseDate, "the date of a measure is not read", at: text.span(place.range),
                help: "give it to the action (`Due:`) or to a step", subject: record.subject(.measures))
        }
    }

    private static func reportLoose(
        _ place: DateNotes.Place, in text: SourceText, _ record: Record, _ context: inout ReadingContext
    ) {
        let date = text.slice(place.date).trimmed.text
        let span = text.span(place.range)
        let isInBrackets = "([{".contains(span.text.drop(while: \.isWhitespace).first ?? " ")
        // What is advised has to be read.
        let isWhole =
            place.form == .loose && WrittenWhen(text.slice(place.date).trimmed, context.dateForms).problem == nil
        context.report(
            .looseDate,
            place.form == .vague
                ? "`\(date)` names no day and no month, so it is not the date of this step"
                : "`\(date)` is not read as the date of this step", at: span,
            help: "if it is its deadline, write "
                + (isWhole
                    ? "`(due \(date))`"
                    : "the last day or month with its year, behind `due` in brackets"
                        + (date.lowercased().hasSuffix("term") ? ", or list it under `bands` in plan.md" : ""))
                + "; if it tells when something was, "
                + (isInBrackets ? "write it without brackets" : "say so in words, as in `since \(bare(date))`"),
            subject: record.subject(.steps))
    }

    /// A date without the word before it.
    private static func bare(_ date: String) -> String {
        let words = date.split(separator: " ")
        return words.first.map { DateNotes.deadlines.contains($0.lowercased()) } == true
            ? words.dropFirst().joined(separator: " ") : date
    }
}
