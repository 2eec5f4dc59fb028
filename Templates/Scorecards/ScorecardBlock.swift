import Assessing
import Diagnostics
import HTMLKit
import Plan

/// Rows of figures in a text or paper: what was last measured, what it should be, who explains it.
struct ScorecardBlock: Component {
    let rows: [SelectedRow]

    func write(to page: inout Page) {
        let names = page.words.scorecards
        if rows.isEmpty { return page.nothingShown(names.noneShown) }
        page.dataTable(
            names.rowCount(rows.count),
            columns: [names.indicator, names.lastFigure] + JudgementCells.titles(page.words) + [names.owner]
        ) { page in
            for item in rows {
                page.dataRow(IndicatorLink(indicator: item.indicator, row: item.row)) { write(item.row, to: &$0) }
            }
        }
    }

    private func write(_ row: AssessedRow, to page: inout Page) {
        let names = page.words.scorecards
        page.dataCell(names.lastFigure) { $0.lastFigure(of: row) }
        page.add(JudgementCells(row: row))
        page.dataCell(names.owner) { $0.add(OfficeName(name: row.row.owner)) }
    }
}
