import Diagnostics
import Markup
import Plan

/// Sources that stand in no file, for examples of components.
enum Specimen {
    /// A text as if it had been written.
    static func source(_ text: String) -> SourceText {
        let file = SourceFile(path: "", text: text)
        return SourceText(file: file, range: 0..<file.byteCount)
    }

    /// A time as if it had been written.
    static func when(_ text: String) -> WrittenWhen { WrittenWhen(source(text)) }

    /// A row of progress.
    static func row(_ day: Day, _ text: String) -> LogEntry {
        let date = source(day.iso8601)
        var row = LogEntry(reported: Plan.Written(.day(day), date), ref: ReferenceText(source("A1")), span: date.span)
        row.text = Prose(source(text), Markup(words: text))
        return row
    }
}
