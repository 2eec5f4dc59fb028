import Diagnostics

/// The line `sep=,` that some programs write above a table to tell Excel what stands between the cells.
struct SeparatorLine {
    /// That it stands there.
    let problem: Diagnostic
    /// The table below it.
    let rest: SourceText

    /// The first line of a text; nil when it is a row of the table.
    init?(_ source: SourceText) {
        let line = source.text.utf8.prefix { $0 != 0x0A && $0 != 0x0D }
        let start = line.drop { $0 == UInt8(ascii: "\"") }
        guard line.count <= 12, String(decoding: start.prefix(4), as: UTF8.self).lowercased() == "sep=" else {
            return nil
        }
        rest = source.slice(line.count..<source.text.utf8.count)
        problem = Diagnostic(
            ReadingKind.csvSyntax, "this line is for Excel alone, and no row of the table",
            at: source.span(0..<line.count),
            help: "delete the line; Save As → CSV UTF-8 (Comma delimited) writes none")
    }
}
