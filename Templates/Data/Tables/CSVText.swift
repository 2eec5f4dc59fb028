/// Comma-separated values (RFC 4180) for a spreadsheet.
enum CSVText {
    /// The rows of a table below its heads.
    static func bytes(_ table: PlainTable) -> [UInt8] { bytes([table.heads] + table.rows.map { $0.map(text) }) }

    /// Rows. They begin with the mark by which a spreadsheet knows UTF-8.
    static func bytes(_ rows: [[String]]) -> [UInt8] {
        var bytes: [UInt8] = [0xEF, 0xBB, 0xBF]
        for row in rows {
            for (place, cell) in row.enumerated() {
                if place > 0 { bytes.append(UInt8(ascii: ",")) }
                bytes += field(cell).utf8
            }
            bytes += [0x0D, 0x0A]
        }
        return bytes
    }

    private static func text(_ cell: PlainTable.Cell) -> String {
        switch cell {
        case .text(let text), .number(let text), .day(let text), .symbol(let text): text
        }
    }

    /// A field. One that a spreadsheet would take for a formula begins with a quotation mark of one stroke, by which it is
    /// taken for text; a number below zero is none.
    static func field(_ text: String) -> String {
        let isFormula = text.unicodeScalars.first.map(formula.contains) ?? false
        let safe = isFormula && Double(text) == nil ? "'" + text : text
        guard safe.utf8.contains(where: special) else { return safe }
        return "\"" + safe.replacing("\"", with: "\"\"") + "\""
    }

    /// What a field with it is put between quotation marks for.
    private static func special(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: ","), UInt8(ascii: "\""), UInt8(ascii: "\r"), UInt8(ascii: "\n"): true
        default: false
        }
    }

    /// What a formula begins with, also as East Asian keyboards write it.
    private static let formula = Set("=+-@\t\r\n\u{FF1D}\u{FF0B}\u{FF0D}\u{FF20}".unicodeScalars)
}
