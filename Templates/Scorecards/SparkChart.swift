import Assessing
import HTMLKit
import Plan

/// The figures of a row as a small chart: points over their periods, joined where they are alike, the last one larger, and the
/// target as a line or band. The first and last figure and the target stand beside it in words.
struct SparkChart: Component {
    let shape: SeriesShape
    let name: String

    private static let width = 120.0
    private static let edge = 6.0

    func write(to page: inout Page) {
        page.needs(.charts)
        let titleID = page.ids.claim("chart-title")
        page.svg(
            .class("spark"), .viewBox(0, 0, SparkChart.width, field.height), .role("img"), .ariaLabelledby(titleID),
            .notFocusable
        ) { page in
            page.svgTitle(page.words.title(of: shape, name), .id(titleID))
            writeTarget(to: &page)
            writeLine(to: &page)
            for point in shape.points.dropLast() { write(point, radius: 1.5, to: &page) }
            if let last = shape.points.last { write(last, radius: 3, to: &page) }
        }
    }

    private var field: ChartField {
        let target = shape.target.map { [$0.first.size, $0.last.size] } ?? []
        return ChartField(shape.points.map(\.sample.figure.size) + target, tall: 26, margin: 3)
    }

    private func x(_ point: SeriesShape.Point) -> Double {
        let steps = Double(max(1, shape.periods.count - 1))
        return SparkChart.edge + Double(point.place) / steps * (SparkChart.width - 2 * SparkChart.edge)
    }

    private func y(_ point: SeriesShape.Point) -> Double { field.height(of: point.sample.figure.size) }

    // No sheet reaches into a drawing on paper: there it says itself how it looks.

    private func writeLine(to page: inout Page) {
        guard page.context.isPaper else { return page.path(.class("spark-line"), .d(line)) }
        page.path(.d(line), .fill("none"), .stroke("black"))
    }

    /// From each point to the next where both are alike.
    private var line: String {
        zip(shape.points, shape.points.dropFirst()).filter { $1.isJoined }.map { before, point in
            let ends = [x(before), y(before), x(point), y(point)].map(Self.number)
            return "M\(ends[0]) \(ends[1])L\(ends[2]) \(ends[3])"
        }.joined()
    }

    /// A place to a tenth.
    private static func number(_ place: Double) -> String {
        let tenths = Int((place * 10).rounded())
        return "\(tenths / 10).\(abs(tenths % 10))"
    }

    private func writeTarget(to page: inout Page) {
        guard let target = shape.target else { return }
        let isPaper = page.context.isPaper
        let (top, bottom) = (field.height(of: target.last.size), field.height(of: target.first.size))
        if bottom > top {
            page.rect(
                isPaper ? .fill("#d9dde2") : .class("spark-band"), .x(0), .y(top), .width(SparkChart.width),
                .height(bottom - top))
        } else if isPaper {
            page.path(.d("M0 \(Self.number(top))H\(Int(SparkChart.width))"), .stroke("black"), .strokeDashes("3"))
        } else {
            page.line(.class("spark-target"), .x1(0), .y1(top), .x2(SparkChart.width), .y2(top))
        }
    }

    private func write(_ point: SeriesShape.Point, radius: Double, to page: inout Page) {
        page.circle(.cx(x(point)), .cy(y(point)), .r(radius))
    }
}

extension Words {
    /// What a drawing of a row of figures is called.
    func title(of shape: SeriesShape, _ name: String) -> String {
        scorecards.chart.filled([
            "name": name, "first": shape.periods.first.map(periodOfFigures) ?? "",
            "last": shape.periods.last.map(periodOfFigures) ?? "",
        ])
    }
}
