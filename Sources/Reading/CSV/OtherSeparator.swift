import Diagnostics

/// Finds out whether something else than commas stands between the cells of a table.
enum OtherSeparator {
    private static let names: [(sign: UInt8, name: String)] = [
        (UInt8(ascii: ";"), "semicolons"), (0x09, "tabs"), (UInt8(ascii: "|"), "bars"),
    ]
    /// How many rows are looked at.
    private static let most = 20

    /// The problem that it is so; nil when the rows by commas make a table.
    static func problem(in source: SourceText, _ rows: [CSVReader.Row]) -> Diagnostic? {
        guard let header = rows.first, header.cells.count == 1 || isRagged(rows, header.cells.count),
            let (sign, name) = names.first(where: { isTable(source, by: $0.sign, rows) })
        else { return nil }
        return Diagnostic(
            ReadingKind.csvSyntax, "the columns are separated by \(name), not by commas", at: header.span,
            help: sign == UInt8(ascii: ";")
                ? "in Excel choose Save As → CSV UTF-8 (Comma delimited); if that writes semicolons again, set the list "
                    + "separator to `,` in Windows, under Region → Additional settings"
                : "in Excel choose Save As → CSV UTF-8 (Comma delimited)")
    }

    private static func isRagged(_ rows: [CSVReader.Row], _ count: Int) -> Bool {
        rows.prefix(most).contains { $0.cells.count != count }
    }

    /// Whether another sign makes a table of several columns, with as many cells in each row.
    private static func isTable(_ source: SourceText, by sign: UInt8, _ byCommas: [CSVReader.Row]) -> Bool {
        let rows = CSVReader.rows(of: source, separatedBy: sign, most: most).rows
        let commas = byCommas.first?.cells.count ?? 0
        guard let count = rows.first?.cells.count, count > max(1, commas) else { return false }
        // Only the heading row was saved so.
        if commas == 1, byCommas.prefix(most).contains(where: { $0.cells.count > 1 }) { return true }
        return rows.dropFirst().allSatisfy { $0.cells.count == count || ($0.cells.count < count && $0.cells.count > 1) }
    }
}
