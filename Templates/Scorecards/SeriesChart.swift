import Assessing
import Diagnostics
import HTMLKit
import Plan

/// The figures of a row as points over its periods, with its target. Beside it stands a table with every value.
struct SeriesChart: Component {
    let shape: SeriesShape
    let name: String

    private static let radius = 4.5

    func write(to page: inout Page) {
        let titleID = page.ids.claim("chart-title")
        page.needs(.charts)
        page.figure(.class("chart")) { page in
            page.svg(
                .class("columns"), .role("img"), .ariaLabelledby(titleID), .notFocusable,
                .height(field.height)
            ) { page in
                page.svgTitle(page.words.title(of: shape, name), .id(titleID))
                writeTarget(to: &page)
                page.line(.class("axis"), .x1(0), .y1(field.ground), .x2(percent: 100), .y2(field.ground))
                writePoints(to: &page)
                writeLabels(to: &page)
            }
        }
    }

    // MARK: - Places

    private var field: ChartField {
        let target = shape.target.map { [$0.first.size, $0.last.size] } ?? []
        return ChartField(shape.points.map(\.sample.figure.size) + target, tall: 120)
    }

    private func place(_ index: Int) -> Double { (Double(index) + 0.5) * 100 / Double(max(1, shape.periods.count)) }

    // MARK: - What is drawn

    private func writeTarget(to page: inout Page) {
        guard let target = shape.target else { return }
        let field = field
        let (top, bottom) = (field.height(of: target.last.size), field.height(of: target.first.size))
        if bottom > top {
            page.rect(
                .class("target-band"), .x(0), .y(top), .width(percent: 100), .height(bottom - top))
        }
        page.line(.class("axis"), .x1(0), .y1(top), .x2(percent: 100), .y2(top))
        if bottom > top { page.line(.class("axis"), .x1(0), .y1(bottom), .x2(percent: 100), .y2(bottom)) }
        page.svgText(
            page.words.scorecards.target, .class("quiet"), .x(percent: 100), .y(top - 4), .textAnchor("end"))
    }

    private func writePoints(to page: inout Page) {
        let field = field
        for (index, point) in shape.points.enumerated() {
            let y = field.height(of: point.sample.figure.size)
            if point.isJoined {
                let before = shape.points[index - 1]
                page.line(
                    .class("series"), .x1(percent: place(before.place)),
                    .y1(field.height(of: before.sample.figure.size)),
                    .x2(percent: place(point.place)), .y2(y))
            }
            page.circle(
                .class("series"), .cx(percent: place(point.place)), .cy(y), .r(SeriesChart.radius))
        }
        for index in Set([0, shape.points.count - 1]).sorted() {
            let point = shape.points[index]
            page.svgText(
                point.sample.value.printed.text, .x(percent: place(point.place)),
                .y(field.height(of: point.sample.figure.size) - 9), .textAnchor("middle"))
        }
    }

    /// The first and last period, which fit at every width.
    private func writeLabels(to page: inout Page) {
        let words = page.words
        guard let first = shape.periods.first, let last = shape.periods.last else { return }
        page.svgText(words.periodOfFigures(first), .class("quiet"), .x(0), .y(field.ground + 20))
        page.svgText(
            words.periodOfFigures(last), .class("quiet"), .x(percent: 100), .y(field.ground + 20),
            .textAnchor("end"))
    }
}
