import Assessing
import HTMLKit
import Plan

/// How much is due when, as columns along a line of time with the reporting date on it. Beside it stands a table with a
/// row for each month, so it is drawn for the eye alone.
struct DeadlineChart: Component {
    private let columns: [Column]
    /// How many months a column stands for.
    private let months: Int
    private let first: Month
    private let last: Month
    /// Where the reporting date stands.
    private let today: (month: Month, passed: Double)

    private struct Column {
        var past = 0
        var beforePlan = 0
        var due = 0
        var total: Int { past + beforePlan + due }
    }
    /// More columns than this are too thin on a narrow screen.
    private static let most = 36
    /// The height of the tallest column, of what stands above it and of what stands below.
    private static let tallest = 110.0, above = 40.0, below = 26.0

    init(_ deadlines: Deadlines) {
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
            columns[index].past += count.past.total + count.pastSteps.total
            columns[index].beforePlan += count.past.beforePlan + count.pastSteps.beforePlan
            columns[index].due += count.due
        }
        self.columns = columns
    }

    func write(to page: inout Page) {
        let words = page.words
        let titleID = page.ids.claim("chart-title")
        let marks =
            [Mark(words.views.charts.past, .scale(.cross), .red)]
            + (hasBeforePlan ? [Mark(words.status.beforePlan, .scale(.ring), .grey)] : [])
            + [Mark(words.views.charts.toCome, .scale(.dash), .blue)]
        let patterns = marks.map { _ in page.ids.claim("pattern") }
        page.figure(.class("chart")) { page in
            page.svg(
                .class("columns"), .role("img"), .ariaLabelledby(titleID), .notFocusable,
                .height(DeadlineChart.above + DeadlineChart.tallest + DeadlineChart.below)
            ) { page in
                page.svgTitle(title(page.context), .id(titleID))
                page.defs { page in
                    for index in marks.indices { page.add(ChartPattern(id: patterns[index], mark: marks[index])) }
                }
                for index in columns.indices { writeColumn(at: index, patterns, to: &page) }
                page.line(.class("axis"), .x1(0), .y1(ground), .x2(percent: 100), .y2(ground))
                writeTodayLine(to: &page)
                writeLabels(to: &page)
            }
            page.add(ChartLegend(marks: marks, patterns: patterns))
        }
    }

    private var hasBeforePlan: Bool { columns.contains { $0.beforePlan > 0 } }
    private var ground: Double { DeadlineChart.above + DeadlineChart.tallest }
    private var step: Double { 100 / Double(columns.count) }

    private func title(_ context: PageContext) -> String {
        let words = context.words
        let (first, last) = (words.month(first), words.month(last))
        return months == 1
            ? words.views.charts.deadlines.filled(["first": first, "last": last])
            : words.views.charts.deadlinesBy.filled(["months": "\(months)", "first": first, "last": last])
    }

    private func writeColumn(at index: Int, _ patterns: [String], to page: inout Page) {
        let most = max(1, columns.map(\.total).max() ?? 1)
        let unit = DeadlineChart.tallest / Double(most)
        let column = columns[index]
        let left = (Double(index) + 0.14) * step
        let before = hasBeforePlan ? [(column.beforePlan, "grey")] : []
        let parts = [(column.past, "red")] + before + [(column.due, "blue")]
        var top = ground
        for (part, (count, colour)) in parts.enumerated() where count > 0 {
            top -= Double(count) * unit
            writeBox(left, top, Double(count) * unit, colour, patterns[part], to: &page)
        }
        if column.total > 0, columns.count <= DeadlineChart.most / 2 {
            page.svgText(
                column.total, .x(percent: (Double(index) + 0.5) * step), .y(top - 6), .textAnchor("middle"))
        }
    }

    private func writeBox(
        _ left: Double, _ top: Double, _ height: Double, _ colour: String, _ pattern: String, to page: inout Page
    ) {
        page.rect(
            .class("bar bar-\(colour)"), .x(percent: left), .y(top), .width(percent: step * 0.72), .height(height),
            .fill("url(#\(pattern))"))
    }

    /// The line of the reporting date, at its place within its column.
    private func writeTodayLine(to page: inout Page) {
        let passed = Double(today.month.distance(from: first)) + today.passed
        let place = passed / Double(months * columns.count) * 100
        page.line(.class("today"), .x1(percent: place), .y1(18), .x2(percent: place), .y2(ground + 6))
        page.svgText(
            page.words.views.charts.today, .class("quiet"), .x(percent: place), .y(12),
            .textAnchor(place < 25 ? "start" : place > 75 ? "end" : "middle"))
    }

    /// The first and last month, which fit at every width.
    private func writeLabels(to page: inout Page) {
        let words = page.words
        page.svgText(words.month(first), .class("quiet"), .x(0), .y(ground + 20))
        if first != last {
            page.svgText(words.month(last), .class("quiet"), .x(percent: 100), .y(ground + 20), .textAnchor("end"))
        }
    }
}

extension Month {
    /// How many months it is after another.
    func distance(from other: Month) -> Int { (year - other.year) * 12 + number - other.number }
}

extension DeadlineChart {
    static let examples = [
        ComponentExample(\.deadlineChart, \.rows) { page in page.add(DeadlineChart(page.context.assessment.deadlines)) }
    ]
}
