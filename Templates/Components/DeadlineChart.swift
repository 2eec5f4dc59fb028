import Assessing
import HTMLKit
import Plan

/// How much is due when, as columns along a line of time with the reporting date on it: what is past stands before that
/// line, and what is to come after it. A sentence says the sums, and a table below has a row for each month.
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
        page.needs(.charts)
        page.figure(.class("chart")) { page in
            page.p(sentence(words))
            page.svg(
                .class("columns"), .ariaHidden, .notFocusable,
                .height(DeadlineChart.above + DeadlineChart.tallest + DeadlineChart.below)
            ) { page in
                for index in columns.indices { writeColumn(at: index, to: &page) }
                page.line(.class("axis"), .x1(0), .y1(ground), .x2(percent: 100), .y2(ground))
                writeTodayLine(to: &page)
                for index in columns.indices { writeNumber(at: index, to: &page) }
                writeLabels(to: &page)
            }
        }
    }

    private var ground: Double { DeadlineChart.above + DeadlineChart.tallest }
    /// How tall a column is for each thing that it stands for.
    private var unit: Double { DeadlineChart.tallest / Double(max(1, columns.map(\.total).max() ?? 1)) }
    private var step: Double { 100 / Double(columns.count) }

    private func sentence(_ words: Words) -> String {
        let names = words.views.charts
        let parts = [
            (names.pastDates, columns.reduce(0) { $0 + $1.past }),
            (names.beforePlan, columns.reduce(0) { $0 + $1.beforePlan }),
            (names.yetToCome, columns.reduce(0) { $0 + $1.due }),
        ].filter { $0.1 > 0 }
        let sentence = names.deadlines.filled([
            "first": words.month(first), "last": words.month(last), "parts": words.list(parts.map { $0.0($0.1) }),
        ])
        guard months > 1 else { return sentence }
        return "\(sentence) \(names.columns.filled(["months": "\(months)"]))"
    }

    private func writeColumn(at index: Int, to page: inout Page) {
        let column = columns[index]
        let left = (Double(index) + 0.14) * step
        var top = ground
        for (count, name) in [(column.past, "past"), (column.beforePlan, "before"), (column.due, "due")] where count > 0
        {
            top -= Double(count) * unit
            page.rect(
                .class("bar bar-\(name)"), .x(percent: left), .y(top), .width(percent: step * 0.72),
                .height(Double(count) * unit))
        }
    }

    /// How much a column stands for, above it; on a narrow screen only where there are few of them.
    private func writeNumber(at index: Int, to page: inout Page) {
        let total = columns[index].total
        guard total > 0 else { return }
        page.svgText(
            total, .class("on", columns.count > DeadlineChart.most / 2 ? "wide" : nil),
            .x(percent: (Double(index) + 0.5) * step), .y(ground - Double(total) * unit - 6), .textAnchor("middle"))
    }

    /// The line of the reporting date, at its place within its column.
    private func writeTodayLine(to page: inout Page) {
        let passed = Double(today.month.distance(from: first)) + today.passed
        let place = passed / Double(months * columns.count) * 100
        page.line(.class("today"), .x1(percent: place), .y1(18), .x2(percent: place), .y2(ground + 6))
        let names = page.words.views.charts
        // What stands before and after the line is said at its sides, where there is room for it.
        if place < 25 {
            page.svgText("\(names.today) · \(names.toCome)", .class("quiet"), .x(percent: place), .y(12))
        } else if place > 75 {
            page.svgText(
                "\(names.past) · \(names.today)", .class("quiet"), .x(percent: place), .y(12), .textAnchor("end"))
        } else {
            page.svgText(names.today, .class("quiet"), .x(percent: place), .y(12), .textAnchor("middle"))
            page.svgText(names.past, .class("quiet wide"), .x(0), .y(12))
            page.svgText(names.toCome, .class("quiet wide"), .x(percent: 100), .y(12), .textAnchor("end"))
        }
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
