import Assessing
import Plan

/// What changed as rows of comma-separated values, for a spreadsheet.
package enum ChangesData {
    /// The rows of an edition.
    package static func bytes(_ publication: Publication) -> [UInt8] {
        var rows = [publication.words.changes.columns]
        for (period, told) in publication.changeLines {
            for line in told.lines {
                rows.append([
                    period.from.iso8601, period.to.iso8601, line.kind, line.plan, line.local, line.title, line.change,
                ])
            }
        }
        return CSVText.bytes(rows)
    }
}
