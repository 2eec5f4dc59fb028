import Assessing
import Diagnostics
import Graph
import HTMLKit
import Plan

/// The indicators that tell of something in the plan, with where they began and where they are. Where nothing is measured
/// at all, it says nothing.
struct TiedIndicators: Component {
    let shown: [ShownIndicator]

    init(_ shown: [ShownIndicator]) { self.shown = shown }

    func write(to page: inout Page) {
        guard !shown.isEmpty else { return }
        let names = page.words.scorecards
        page.section(.indicators, names.indicators) { page in
            writeTable(to: &page)
            if shown.contains(where: { $0.indicator.scorecard.ties?.value == .ours }) {
                page.p(names.tiesAreOurs, .class("aside"))
            }
        }
    }

    private func writeTable(to page: inout Page) {
        let names = page.words.scorecards
        page.dataTable(
            names.indicators,
            columns: [names.indicator, names.baseline, names.lastFigure, names.target, names.toTarget, names.direction]
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
        page.dataCell(names.baseline) { write(row.baseline, to: &$0) }
        page.dataCell(names.lastFigure) { page in
            write(row.latest, to: &page)
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
        page.dataCell(names.target) { page in
            if let target = words.target(of: row.row) { page.isolated(target) } else { page.notStated() }
        }
        page.dataCell(names.toTarget) { $0.add(StatusTag(words.mark(of: row.target))) }
        page.dataCell(names.direction) { $0.add(StatusTag(words.mark(of: row.direction))) }
    }

    private func write(_ sample: Sample?, to page: inout Page) {
        if let sample { page.isolated(page.words.figure(sample)) } else { page.notStated() }
    }
}
