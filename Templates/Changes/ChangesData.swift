import Assessing
import Plan

/// What changed as rows of comma-separated values (RFC 4180), for a spreadsheet.
package enum ChangesData {
    /// The rows of an edition. They begin with the mark by which a spreadsheet knows UTF-8.
    package static func bytes(_ publication: Publication) -> [UInt8] {
        var rows = [publication.words.changes.columns]
        for (period, told) in publication.changeLines {
            for line in told.lines {
                rows.append([
                    period.from.iso8601, period.to.iso8601, line.kind, line.plan, line.local, line.title, line.change,
                ])
            }
        }
        return [0xEF, 0xBB, 0xBF] + Array(rows.map { $0.map(field).joined(separator: ",") + "\r\n" }.joined().utf8)
    }

    /// A field. One that a spreadsheet would take for a formula begins with a quotation mark of one stroke, by which it
    /// takes it for text.
    static func field(_ text: String) -> String {
        let isFormula = text.unicodeScalars.first.map(ChangesData.formula.contains) ?? false
        let safe = isFormula ? "'" + text : text
        guard safe.utf8.contains(where: ChangesData.quoted.contains) else { return safe }
        return "\"" + safe.replacing("\"", with: "\"\"") + "\""
    }

    /// What stands between quotation marks: a comma, a quotation mark and the end of a line.
    private static let quoted: Set<UInt8> = [0x2C, 0x22, 0x0D, 0x0A]

    /// What a formula begins with, also as East Asian keyboards write it.
    private static let formula = Set("=+-@\t\r\n\u{FF1D}\u{FF0B}\u{FF0D}\u{FF20}".unicodeScalars)
}
