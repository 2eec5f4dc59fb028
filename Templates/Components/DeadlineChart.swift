import Assessing
import HTMLKit
import Plan

/// How much is due when, as columns along a line of time with the reporting date on it. Beside it stands a table with a
/// row for each month, so it is drawn for the eye alone.
struct DeadlineChart: HTML {
    private let columns: [Column]
    /// How many months a column stands for.
    private let months: Int
    private let first: Month
    private let last: Month
    /// Where the reporting date stands.
    private let today: (month: Month, passed: Double)
    let context: PageContext

    private struct Column {
        var overdue = 0
        var due = 0
    }

    private var words: Words { context.words }
    /// More columns than this are too thin on a narrow screen.
    private static let most = 36
    /// The height of the tallest column, of what stands above it and of what stands below.
    private static let tallest = 110.0, above = 40.0, below = 26.0

    init(_ deadlines: Deadlines, _ context: PageContext) {
        self.context = context
        today = deadlines.today
        let (first, last) = deadlines.monthsSpanned
        self.first = first
        self.last = last
        let length = last.distance(from: first) + 1
        let months = [1, 3, 6, 12].first { length <= $0 * DeadlineChart.most } ?? (length / DeadlineChart.most + 1)
        self.months = months
        var columns = [Column](repeating: Column(), count: (length + months - 1) / months)
        for count in deadlines.counts {
            let index = count.month.distance(from: first) / months
            columns[index].overdue += count.overdue + count.lateSteps
            columns[index].due += count.due
        }
        self.columns = columns
    }

    var body: some HTML {
        let titleID = context.ids.claim("chart-title")
        let patterns = [context.ids.claim("pattern"), context.ids.claim("pattern")]
        let marks = [
            Mark(words.views.charts.past, .scale(.cross), .red),
            Mark(words.views.charts.notOverdue, .scale(.dash), .blue),
        ]
        figure(.class("chart")) {
            svg(
                .class("columns"), .role("img"), .ariaLabelledby(titleID), .notFocusable,
                .height(DeadlineChart.above + DeadlineChart.tallest + DeadlineChart.below)
            ) {
                svgTitle(.id(titleID)) { title }
                defs { ForEach(marks.indices) { ChartPattern(id: patterns[$0], mark: marks[$0]) } }
                ForEach(columns.indices) { column(at: $0, patterns) }
                line(.class("axis"), .x1(0), .y1(ground), .x2(percent: 100), .y2(ground))
                todayLine
                labels
            }
            ChartLegend(marks: marks, patterns: patterns)
        }
    }

    private var ground: Double { DeadlineChart.above + DeadlineChart.tallest }
    private var step: Double { 100 / Double(columns.count) }

    private var title: String {
        let (first, last) = (words.month(first), words.month(last))
        return months == 1
            ? words.views.charts.deadlines.filled(["first": first, "last": last])
            : words.views.charts.deadlinesBy.filled(["months": "\(months)", "first": first, "last": last])
    }

    private func column(at index: Int, _ patterns: [String]) -> some HTML {
        let most = max(1, columns.map { $0.overdue + $0.due }.max() ?? 1)
        let unit = DeadlineChart.tallest / Double(most)
        let overdue = Double(columns[index].overdue) * unit
        let due = Double(columns[index].due) * unit
        let left = (Double(index) + 0.14) * step
        return Group {
            if overdue > 0 { box(left, ground - overdue, overdue, "red", patterns[0]) }
            if due > 0 { box(left, ground - overdue - due, due, "blue", patterns[1]) }
            if overdue + due > 0, columns.count <= DeadlineChart.most / 2 {
                svgText(
                    .x(percent: (Double(index) + 0.5) * step), .y(ground - overdue - due - 6), .textAnchor("middle")
                ) { columns[index].overdue + columns[index].due }
            }
        }
    }

    private func box(_ left: Double, _ top: Double, _ height: Double, _ colour: String, _ pattern: String) -> some HTML
    {
        rect(
            .class("bar bar-\(colour)"), .x(percent: left), .y(top), .width(percent: step * 0.72), .height(height),
            .fill("url(#\(pattern))"))
    }

    /// The line of the reporting date, at its place within its column.
    private var todayLine: some HTML {
        let passed = Double(today.month.distance(from: first)) + today.passed
        let place = passed / Double(months * columns.count) * 100
        return Group {
            line(.class("today"), .x1(percent: place), .y1(18), .x2(percent: place), .y2(ground + 6))
            svgText(
                .class("quiet"), .x(percent: place), .y(12),
                .textAnchor(place < 25 ? "start" : place > 75 ? "end" : "middle")
            ) { words.views.charts.today }
        }
    }

    /// The first and last month, which fit at every width.
    private var labels: some HTML {
        Group {
            svgText(.class("quiet"), .x(0), .y(ground + 20)) { words.month(first) }
            if first != last {
                svgText(.class("quiet"), .x(percent: 100), .y(ground + 20), .textAnchor("end")) { words.month(last) }
            }
        }
    }
}

extension Month {
    /// How many months it is after another.
    func distance(from other: Month) -> Int { (year - other.year) * 12 + number - other.number }
}

extension DeadlineChart {
    static let examples = [
        ComponentExample(\.deadlineChart, \.rows) { DeadlineChart($0.assessment.deadlines, $0) }
    ]
}
