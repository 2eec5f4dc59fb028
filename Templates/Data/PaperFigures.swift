import Assessing
import Diagnostics
import Graph
import Plan

/// The figures of the scorecards and plans that a paper tells of, with all their periods, as they were known on its day: what
/// the paper shows is then kept as numbers too, whatever becomes of the sources.
enum PaperFigures {
    /// The rows as comma-separated values; nil where a paper tells of no figure.
    static func bytes(of report: Report, _ publication: Publication) -> [UInt8]? {
        let told = publication.assessment.figuresTold(in: report)
        if told.scorecards.isEmpty, told.plans.isEmpty { return nil }
        let words = publication.words.finding.tables
        let data = ScorecardData(PageContext(publication, at: .book), of: told.scorecards)
        return CSVText.bytes(
            PlainTable(
                name: IssuedPaper.figures, title: words.values, notes: [], heads: ValueRows.heads(words),
                rows: ValueRows.rows(data) + told.plans.flatMap(ValueRows.rows)))
    }
}
