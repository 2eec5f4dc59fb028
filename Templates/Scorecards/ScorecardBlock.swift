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
            columns: [names.indicator, names.lastFigure, names.target, names.toTarget, names.direction, names.owner]
        ) { page in
            for item in rows {
                page.dataRow(IndicatorLink(indicator: item.indicator, row: item.row)) { write(item.row, to: &$0) }
            }
        }
    }

    private func write(_ row: AssessedRow, to page: inout Page) {
        let words = page.words
        let names = words.scorecards
        page.dataCell(names.lastFigure) { page in
            if let latest = row.latest { page.isolated(words.figure(latest)) } else { page.notStated(names.noValue) }
        }
        page.dataCell(names.target) { page in
            if let target = row.row.target { page.isolated(target.source.text) } else { page.notStated() }
        }
        page.dataCell(names.toTarget) { $0.add(StatusTag(words.mark(of: row.target))) }
        page.dataCell(names.direction) { $0.add(StatusTag(words.mark(of: row.direction))) }
        page.dataCell(names.owner) { $0.add(OfficeName(name: row.row.owner)) }
    }
}
