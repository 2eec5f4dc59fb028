import Assessing
import Diagnostics
import Graph
import HTMLKit
import Plan

/// The indicators that tell of something in the plan, with where they began and where they are. Where there are none it says
/// nothing.
struct TiedIndicators: Component {
    let shown: [ShownIndicator]

    init(_ shown: [ShownIndicator]) { self.shown = shown }

    func write(to page: inout Page) {
        let names = page.words.scorecards
        if shown.isEmpty { return }
        page.section(.indicators, names.indicators) { page in
            writeTable(to: &page)
            page.add(OurTiesNote(OurTies(shown)))
        }
    }

    private func writeTable(to page: inout Page) {
        let names = page.words.scorecards
        page.dataTable(
            names.indicators,
            columns: [names.indicator, names.baseline, names.lastFigure] + JudgementCells.titles(page.words)
        ) { page in
            for item in shown {
                for row in item.indicator.rows {
                    page.dataRow(IndicatorLink(indicator: item.indicator, row: row)) { write(row, of: item, to: &$0) }
                }
            }
        }
    }

    private func write(_ row: AssessedRow, of item: ShownIndicator, to page: inout Page) {
        let words = page.words
        let names = words.scorecards
        page.dataCell(names.baseline) { $0.baseline(of: row) }
        page.dataCell(names.lastFigure) { page in
            page.lastFigure(of: row)
            if item.isOlder, let latest = row.latest {
                page.note { page in
                    page.text(" ")
                    page.span(names.older.filled(["period": words.periodOfFigures(latest.period)]), .class("aside"))
                }
            }
            if let through = item.through {
                page.text(" ")
                page.span(.class("aside")) { $0.add(EntityLink(through, hasTitle: false)) }
            }
        }
        page.add(JudgementCells(row: row))
    }
}
