import HTMLKit
import Plan

/// A chart of bars, one below the other, each made of parts, with its figures in a table beside it.
///
/// A bar has no `viewBox`: lengths are hundredths of its width, and its label is text of the page, which wraps at 320
/// pixels. Parts are told apart by pattern as well as by colour, and the table says everything in words.
struct BarChart: HTML {
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
        /// How many of them all are overdue, and how many of their steps are late.
        let overdue: Int
        let lateSteps: Int
        var total: Int { values.reduce(0, +) }
    }

    let title: String
    /// What the rows are, above their column in the table.
    let rowTitle: String
    let series: [Series]
    let rows: [Row]
    let context: PageContext

    private var words: Words { context.words }
    var body: some HTML {
        let patterns = series.indices.map { _ in context.ids.claim("pattern") }
        figure(.class("chart", series.count > 3 ? nil : "beside")) {
            div(.class("chart-drawing")) {
                ForEach(rows.indices) { index in
                    p(.class("bar-label")) { Isolated(rows[index].label) }
                    svg(.class("bars"), .ariaHidden, .notFocusable, .height(18)) {
                        if index == 0 {
                            defs { ForEach(series.indices) { ChartPattern(id: patterns[$0], mark: series[$0]) } }
                        }
                        bar(rows[index], patterns)
                    }
                }
                ChartLegend(marks: series, patterns: patterns)
            }
            table
        }
    }

    private func bar(_ row: Row, _ patterns: [String]) -> some HTML {
        let scale = 100 / Double(max(1, rows.map(\.total).max() ?? 1))
        var starts: [Double] = []
        var start = 0
        for value in row.values {
            starts.append(Double(start) * scale)
            start += value
        }
        return ForEach(row.values.indices.filter { row.values[$0] > 0 }) { part in
            rect(
                .class("bar bar-\(series[part].colour.rawValue)"), .x(percent: starts[part]), .y(1),
                .width(percent: Double(row.values[part]) * scale), .height(16), .fill("url(#\(patterns[part]))"))
        }
    }

    private var table: some HTML {
        let all = words.views.charts.all
        return DataTable(
            words.views.charts.figures.filled(["chart": title]),
            columns: [rowTitle] + series.map(\.word) + [words.sum.open, words.sum.overdue, words.sum.lateSteps],
            figures: 1..<series.count + 4
        ) {
            ForEach(rows) { row in
                DataRow {
                    EntityLink(row.id, context)
                } cells: {
                    cells(row.values, row.overdue, row.lateSteps)
                }
            }
            if rows.count > 1 {
                DataRow {
                    strong { all }
                } cells: {
                    cells(
                        series.indices.map { part in rows.reduce(0) { $0 + $1.values[part] } },
                        rows.reduce(0) { $0 + $1.overdue }, rows.reduce(0) { $0 + $1.lateSteps })
                }
            }
        }
    }

    @HTMLBuilder
    private func cells(_ values: [Int], _ overdue: Int, _ lateSteps: Int) -> some HTML {
        ForEach(series.indices) { part in
            DataCell(series[part].word, isNumber: true) { values[part] }
        }
        DataCell(words.sum.open, isNumber: true) { strong { values.reduce(0, +) } }
        DataCell(words.sum.overdue, isNumber: true) { overdue }
        DataCell(words.sum.lateSteps, isNumber: true) { lateSteps }
    }
}
