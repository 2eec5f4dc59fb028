import Assessing
import HTMLKit
import Plan

/// A chart of bars, one below the other, each made of parts, with its figures in a table beside it.
///
/// A bar has no `viewBox`: lengths are hundredths of its width, and its label is text of the page, which wraps at 320
/// pixels. Parts are told apart by pattern as well as by colour, and the table says everything in words.
struct BarChart: Component {
    /// A kind of part: its name, pattern and colour.
    typealias Series = Mark

    /// One bar.
    struct Row {
        /// What it is about.
        let id: EntityID
        /// What is written above the bar.
        let label: String
        /// The length of each part, in the order of the series.
        let values: [Int]
        /// How many of them all are past their dates, and how many of their steps.
        let past, pastSteps: PastCount
        var total: Int { values.reduce(0, +) }
    }

    let title: String
    /// What the rows are, above their column in the table.
    let rowTitle: String
    let series: [Series]
    let rows: [Row]

    func write(to page: inout Page) {
        let patterns = series.indices.map { _ in page.ids.claim("pattern") }
        page.figure(.class("chart", series.count > 3 ? nil : "beside")) { page in
            page.div(.class("chart-drawing")) { page in
                for index in rows.indices {
                    page.p(.class("bar-label")) { $0.isolated(rows[index].label) }
                    page.svg(.class("bars"), .ariaHidden, .notFocusable, .height(18)) { page in
                        if index == 0 {
                            page.defs { page in
                                for index in series.indices {
                                    page.add(ChartPattern(id: patterns[index], mark: series[index]))
                                }
                            }
                        }
                        writeBar(rows[index], patterns, to: &page)
                    }
                }
                page.add(ChartLegend(marks: series, patterns: patterns))
            }
            writeTable(to: &page)
        }
    }

    private func writeBar(_ row: Row, _ patterns: [String], to page: inout Page) {
        let scale = 100 / Double(max(1, rows.map(\.total).max() ?? 1))
        var starts: [Double] = []
        var start = 0
        for value in row.values {
            starts.append(Double(start) * scale)
            start += value
        }
        for part in row.values.indices where row.values[part] > 0 {
            page.rect(
                .class("bar bar-\(series[part].colour.rawValue)"), .x(percent: starts[part]), .y(1),
                .width(percent: Double(row.values[part]) * scale), .height(16), .fill("url(#\(patterns[part]))"))
        }
    }

    private func writeTable(to page: inout Page) {
        let words = page.words
        let all = words.views.charts.all
        page.dataTable(
            words.views.charts.figures.filled(["chart": title]),
            columns: [rowTitle] + series.map(\.word) + [words.sum.open, words.sum.past, words.sum.pastSteps],
            figures: 1..<series.count + 4, saying: .never
        ) { page in
            for row in rows {
                page.dataRow(EntityLink(row.id)) { writeCells(row.values, row.past, row.pastSteps, to: &$0) }
            }
            if rows.count > 1 {
                page.dataRow {
                    $0.strong(all)
                } cells: { page in
                    writeCells(
                        series.indices.map { part in rows.reduce(0) { $0 + $1.values[part] } },
                        rows.reduce(PastCount()) { $0 + $1.past }, rows.reduce(PastCount()) { $0 + $1.pastSteps },
                        to: &page)
                }
            }
        }
    }

    private func writeCells(_ values: [Int], _ past: PastCount, _ pastSteps: PastCount, to page: inout Page) {
        let words = page.words
        for part in series.indices {
            page.dataCell(series[part].word, values[part], isNumber: true)
        }
        page.dataCell(words.sum.open, isNumber: true) { $0.strong(values.reduce(0, +)) }
        page.add(PastCell(subject: .actions, count: past))
        page.add(PastCell(subject: .steps, count: pastSteps))
    }
}
