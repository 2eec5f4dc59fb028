import Diagnostics
import Plan

/// A date as a spreadsheet has changed it: the number of a day, a time behind it, a short form without the year or the
/// century.
struct SpreadsheetDate {
    /// What is wrong.
    let message: String
    /// What to do.
    let help: String

    /// How a spreadsheet has changed a date; nil when it has not.
    ///
    /// - Parameter isTable: Whether it stands in a table, where nobody types `Dec-13`.
    init?(_ text: String, isTable: Bool) {
        if let day = SpreadsheetDate.serial(text) {
            message = "`\(text)` is the number by which Excel counts days"
            help =
                "choose Format Cells → Date for the column and save it again; it would be \(day.slashed) if nobody typed it"
        } else if text.utf8.count > 1, text.utf8.allSatisfy({ $0 == UInt8(ascii: "#") }) {
            message = "`\(text)` is what Excel writes when a column is too narrow for its dates"
            help = "make the column wider, and save it again"
        } else if let day = SpreadsheetDate.dayBeforeTime(text) {
            message = "`\(text)` has a time behind the day"
            help = "choose Format Cells → Date for the column and save it again, or write `\(day)`"
        } else if isTable, let (message, help) = SpreadsheetDate.short(text) {
            self.message = message
            self.help = help
        } else {
            return nil
        }
    }

    /// The day of a number of Excel, which counts from the end of 1899; perhaps with a part of a day behind it. Those of
    /// 1954 to 2119 have five digits and are no years.
    private static func serial(_ text: String) -> Day? {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard (1...2).contains(parts.count), parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy(\.isASCIIDigit) }),
            parts[0].utf8.count == 5, let count = Int(parts[0]), (20_000...80_000).contains(count)
        else { return nil }
        return Day(daysSince1970: count - 25_569)
    }

    /// The day of `31/05/2023 00:00` and `2023-05-31T09:30:00Z`, as it is written.
    private static func dayBeforeTime(_ text: String) -> String? {
        guard let colon = text.firstIndex(of: ":") else { return nil }
        let head = text[..<colon]
        guard let end = head.lastIndex(where: { $0 == " " || $0 == "T" }),
            (1...2).contains(head.distance(from: end, to: colon) - 1),
            head[head.index(after: end)...].allSatisfy(\.isNumber),
            text[colon...].allSatisfy({ $0.isNumber || ":. +-ZzAaPpMm".contains($0) })
        else { return nil }
        var day = text[..<end]
        while let last = day.last, last == " " || last == "," { day.removeLast() }
        guard case .period(_, .day) = When.parse(String(day)).meaning else { return nil }
        return String(day)
    }

    /// `Dec-13`, `13-Dec` and `30-Sep-13`: what Excel shows of a month, and of a day, that was typed in full.
    private static func short(_ text: String) -> (message: String, help: String)? {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        let areNumbers = parts.map { (1...2).contains($0.utf8.count) && $0.utf8.allSatisfy(\.isASCIIDigit) }
        let column = "choose Format Cells → Date for the column, with a type that shows all four digits of the year"
        switch parts.count {
        case 2 where DayOfMonth.isMonth(parts[0]) && areNumbers[1]:
            return (
                "`\(text)` is what Excel makes of a month and its year",
                "choose Format Cells → Text for the column, type the month and the year (December 2013), and save it again"
            )
        case 2 where DayOfMonth.isWhole(of: text):
            return ("`\(text)` is what Excel makes of a day, and its year is left out", column + ", and save it again")
        case 3 where areNumbers[0] && DayOfMonth.isMonth(parts[1]) && areNumbers[2]:
            return (
                "`\(text)` is what Excel makes of a day, and its century is left out", column + ", and save it again"
            )
        default: return nil
        }
    }
}

extension ReadingContext {
    /// Reports what is wrong with a time, be it what its author wrote or what a spreadsheet made of it.
    mutating func reportProblem(of written: WrittenWhen, subject: Diagnostic.Subject?) {
        let source = written.source
        if let change = SpreadsheetDate(source.text, isTable: source.file.path.hasSuffix(".csv")) {
            report(.spreadsheetValue, change.message, at: source.span, help: change.help, subject: subject)
        } else if let problem = written.problem {
            report(problem, in: source, subject: subject)
        }
    }
}
