import Diagnostics
import Plan

/// Columns of days that a spreadsheet has saved in another form from top to bottom: month first, as Americans write them, or
/// with two digits for the year. One setting did it, and it is told once.
enum DateColumns {
    /// Tells the first column of that kind; whether there is one. Of its rows nothing can be read.
    static func report(
        _ columns: [FieldDefinition?], _ rows: ArraySlice<CSVReader.Row>, _ context: inout ReadingContext
    ) -> Bool {
        for (index, field) in columns.enumerated() where field.map(holdsDays) == true {
            let cells = rows.compactMap { $0.cells.indices.contains(index) ? $0.cells[index] : nil }
                .filter { !$0.isEmpty }
            let days = cells.compactMap { cell in parts(of: cell.text).map { (cell: cell, parts: $0) } }
            guard days.count >= fewest, 2 * days.count > cells.count else { continue }
            let (beyond, before) = (days.filter { $0.parts[1] > 12 }, days.filter { $0.parts[0] > 12 })
            if beyond.count > 1, before.isEmpty, let first = beyond.first {
                report(
                    first.cell, "is month first, as are the other days of this column",
                    "in Excel mark the column, choose Data → Text to Columns → Next → Next → Date: MDY → Finish, then Format "
                        + "Cells → Date with the location English (United Kingdom), and save it again", &context)
                return true
            }
            let short = days.filter { $0.parts[2] < 100 }
            if 2 * short.count > cells.count, let first = short.first {
                report(
                    first.cell, "has two digits for the year, as have the other days of this column",
                    "in Excel mark the column, choose Format Cells → Date with a type that shows all four digits of the year, "
                        + "and save it again", &context)
                return true
            }
        }
        return false
    }

    /// In fewer cells it is a slip in each.
    private static let fewest = 3

    private static func holdsDays(_ field: FieldDefinition) -> Bool {
        switch field.value {
        case .day, .when: true
        default: false
        }
    }

    /// The three numbers of a day in figures, of which the last is the year.
    private static func parts(of text: String) -> [Int]? {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 3, parts[0].count < 3, parts[1].count < 3, parts[2].count == 2 || parts[2].count == 4
        else {
            return nil
        }
        let numbers = parts.compactMap { Int($0) }
        return numbers.count == 3 && numbers[0] > 0 && numbers[1] > 0 ? numbers : nil
    }

    private static func report(
        _ cell: SourceText, _ what: String, _ remedy: String, _ context: inout ReadingContext
    ) {
        context.report(.spreadsheetValue, "`\(cell.text)` \(what)", at: cell.span, help: remedy)
    }
}
