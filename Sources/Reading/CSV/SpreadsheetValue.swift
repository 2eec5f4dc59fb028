import Diagnostics
import Plan

/// What a spreadsheet writes in place of what an author put into a cell.
struct SpreadsheetValue {
    /// What is wrong.
    let message: String
    /// What to do, in the spreadsheet's own words.
    let help: String

    /// What a cell holds instead of its text; nil when it holds its own.
    init?(_ text: String, in field: FieldDefinition?) {
        if let error = SpreadsheetValue.error(in: text) {
            message = "`\(error)` is an error of the spreadsheet, and the text of the cell is lost"
            help =
                error == "#NAME?"
                ? "a text that begins with =, + or - is taken for a formula: choose Format Cells → Text, type the text "
                    + "again, and save it again"
                : "mend the formula, or type what it should say, and save it again"
        } else if text.utf8.count > 1, text.utf8.allSatisfy({ $0 == UInt8(ascii: "#") }) {
            message = "`\(text)` is what Excel writes when a column is too narrow, or a text too long, to be shown"
            help =
                "make the column wider, and choose Format Cells → General for a text (Date for a date), before you save "
                + "it again"
        } else if SpreadsheetValue.isFormula(text) {
            message = "this is a formula, and not what it gives"
            help = "switch off Formulas → Show Formulas, and save it again"
        } else if text.contains("_x000D_") {
            message = "`_x000D_` is what a program has made of a line break"
            help = "take it out, and press Alt+Enter where a new line is wanted"
        } else if SpreadsheetValue.isShortened(text) {
            message = "`\(text)` is how Excel shows a long number, and its last digits are lost"
            help = "choose Format Cells → Text for the column, type the number again, and save it again"
        } else if let field, case .references = field.value, DayOfMonth.isWhole(of: text) {
            message = "`\(text)` is what Excel makes of an id that looks like a date, such as `MAR1`"
            help = "choose Format Cells → Text for the column, type the id again, and save it again"
        } else {
            return nil
        }
    }

    /// The errors of Excel and of LibreOffice.
    private static let errors = [
        "#NAME?", "#REF!", "#VALUE!", "#DIV/0!", "#N/A", "#NULL!", "#NUM!", "#SPILL!", "#CALC!", "#FIELD!", "#BLOCKED!",
        "#CONNECT!", "#UNKNOWN!", "#BUSY!", "#EXTERNAL!", "#PYTHON!", "#GETTING_DATA", "Err:502", "Err:504", "Err:508",
        "Err:509", "Err:510", "Err:511", "Err:519", "Err:522",
    ]

    /// The first error that stands in a text as a word of its own.
    static func error(in text: String) -> String? {
        guard text.utf8.contains(UInt8(ascii: "#")) || text.utf8.starts(with: "Err:".utf8) else { return nil }
        let bytes = Array(text.utf8)
        let places = [0] + bytes.indices.dropFirst().filter { bytes[$0] == UInt8(ascii: "#") }
        return places.lazy.compactMap { error(beginning: bytes[$0...]) }.first
    }

    /// The error that a text begins with as a word of its own.
    static func error(beginning text: ArraySlice<UInt8>) -> String? {
        errors.first { error in
            guard text.starts(with: error.utf8) else { return false }
            let next = String(decoding: text.dropFirst(error.utf8.count).prefix(4), as: UTF8.self).first
            return !(next?.isLetter ?? false) && !(next?.isNumber ?? false)
        }
    }

    /// Whether a text is a number with its power of ten, as `1.23457E+11`.
    private static func isShortened(_ text: String) -> Bool {
        let parts = text.split(separator: "E+", omittingEmptySubsequences: false)
        return parts.count == 2 && parts[1].count == 2 && parts[1].allSatisfy(\.isNumber)
            && Double(parts[0]) != nil && text.first?.isNumber == true
    }

    /// Whether a text is a formula: `=SUM(A1:A3)`, `=B2`, `+SUM(A1:A3)`.
    private static func isFormula(_ text: String) -> Bool {
        let isSure = text.utf8.first == UInt8(ascii: "=")
        guard isSure || text.utf8.first.map("+-@".utf8.contains) == true else { return false }
        let rest = text.utf8.dropFirst().drop { "+-@".utf8.contains($0) }
        guard let first = rest.first else { return false }
        let name = rest.prefix { $0.isASCIILetter || $0.isASCIIDigit || $0 == UInt8(ascii: "$") }
        let behind = rest.dropFirst(name.count).first
        guard isSure else {
            return name.count > 1 && name.allSatisfy({ (0x41...0x5A).contains($0) }) && behind == UInt8(ascii: "(")
        }
        return first.isASCIILetter && (behind == nil || "(!:+-*/&".utf8.contains(behind ?? 0))
    }
}

/// A day of a month without its year, as Excel writes it: `01-Mar`.
enum DayOfMonth {
    private static let months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]

    /// Whether that is all that a text is.
    static func isWhole(of text: String) -> Bool {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        return parts.count == 2 && (1...2).contains(parts[0].count) && parts[0].allSatisfy(\.isNumber)
            && isMonth(parts[1])
    }

    /// Whether a word is a month in three letters.
    static func isMonth(_ word: Substring) -> Bool { months.contains(word.lowercased()) }
}
