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
        return [0xEF, 0xBB, 0xBF]
            + Array(rows.map { $0.map(CSVText.field).joined(separator: ",") + "\r\n" }.joined().utf8)
    }
}
