import Assessing
import Diagnostics
import HTMLKit
import Plan

/// The figures of a row with the limits of their ordinary variation: an XmR chart. What shows a change has a shape of its own,
/// and stands in words beside; a table has every value.
struct VariationChart: Component {
    let variation: Variation
    let name: String
    /// The target, where it is a single figure or a range in the unit of the figures.
    let target: (first: Figure, last: Figure)?

    private static let radius = 4.0
    /// How far apart two labels are at least.
    private static let line = 17.0

    func write(to page: inout Page) {
        let titleID = page.ids.claim("chart-title")
        let title = title(page.words)
        page.needs(.charts)
        page.figure(.class("chart")) { page in
            page.svg(
                .class("columns"), .role("img"), .ariaLabelledby(titleID), .notFocusable, .height(field.height)
            ) { page in
                page.svgTitle(title, .id(titleID))
                page.line(
                    .class("axis"), .x1(0), .y1(field.ground), .x2(percent: VariationChart.wide), .y2(field.ground))
                writeTarget(to: &page)
                for segment in variation.segments { writeLimits(of: segment, to: &page) }
                writePoints(to: &page)
                writeLabels(to: &page)
            }
        }
    }

    private func title(_ words: Words) -> String {
        words.scorecards.variation.chart.filled(["name": name, "first": period(0, words), "last": period(-1, words)])
    }

    /// The period of the first point, or of the last.
    private func period(_ place: Int, _ words: Words) -> String {
        (place < 0 ? variation.points.last : variation.points.first).map { words.periodOfFigures($0.sample.period) }
            ?? ""
    }

    // MARK: - Places

    private var field: ChartField {
        let limits = variation.segments.flatMap { segment in
            segment.limits.map { limits in shown(limits).map(\.size) + [limits.mean] } ?? []
        }
        let target = target.map { [$0.first.size, $0.last.size] } ?? []
        return ChartField(variation.points.map(\.sample.figure.size) + limits + target, tall: 180)
    }

    /// The limits that are drawn: not one beyond what the figures can be.
    private func shown(_ limits: ProcessLimits) -> [(size: Double, isUpper: Bool)] {
        var shown: [(size: Double, isUpper: Bool)] = []
        if variation.canReach(limits.upper) { shown.append((limits.upper, true)) }
        if variation.canReach(limits.lower) { shown.append((limits.lower, false)) }
        return shown
    }

    /// How much of the width the figures have, in hundredths; the labels of the lines have the rest.
    private static let wide = 84.0

    /// The middle of a place, in hundredths of the width.
    private func across(_ place: Int) -> Double { edge(before: place) + VariationChart.wide / Double(places) / 2 }

    /// The edge before a place, in hundredths of the width.
    private func edge(before place: Int) -> Double { Double(place) * VariationChart.wide / Double(places) }

    private var places: Int { max(1, variation.placeCount) }

    // MARK: - What is drawn

    private func writeTarget(to page: inout Page) {
        guard let target else { return }
        let (top, bottom) = (field.height(of: target.last.size), field.height(of: target.first.size))
        if bottom > top {
            page.rect(
                .class("target-band"), .x(0), .y(top), .width(percent: VariationChart.wide),
                .height(bottom - top))
        }
        page.line(.class("today"), .x1(0), .y1(top), .x2(percent: VariationChart.wide), .y2(top))
        page.svgText(
            "\(page.words.scorecards.target) \(target.last)", .class("quiet"), .x(0), .y(top - 5))
    }

    private func writeLimits(of segment: Variation.Segment, to page: inout Page) {
        guard let limits = segment.limits else { return }
        let field = field
        let ends = (edge(before: segment.places.lowerBound), edge(before: segment.places.upperBound))
        func line(_ size: Double, _ name: String) {
            page.line(
                .class(name), .x1(percent: ends.0), .y1(field.height(of: size)), .x2(percent: ends.1),
                .y2(field.height(of: size)))
        }
        line(limits.mean, "axis")
        for limit in shown(limits) { line(limit.size, "limit") }
        if segment.places.upperBound == variation.placeCount { writeLabels(of: limits, to: &page) }
    }

    /// What the lines are, and where they lie: beside them, and never over each other.
    private func writeLabels(of limits: ProcessLimits, to page: inout Page) {
        let words = page.words.scorecards.variation
        let middle = field.height(of: limits.mean) + 4
        writeLabel(words.mean, limits.mean, middle, to: &page)
        for limit in shown(limits) {
            let place = field.height(of: limit.size) + 4
            writeLabel(
                limit.isUpper ? words.upperLimit : words.lowerLimit, limit.size,
                limit.isUpper ? min(place, middle - VariationChart.line) : max(place, middle + VariationChart.line),
                to: &page)
        }
    }

    /// The name and the size of a line; on a narrow screen the size alone.
    private func writeLabel(_ name: String, _ size: Double, _ place: Double, to page: inout Page) {
        let size = variation.rounded(size)
        page.svgText(
            "\(name) \(size)", .class("quiet wide"), .x(percent: 100), .y(place), .textAnchor("end"))
        page.svgText(size, .class("quiet narrow"), .x(percent: 100), .y(place), .textAnchor("end"))
    }

    private func writePoints(to page: inout Page) {
        let field = field
        let signals = variation.signals.flatMap { signal in signal.places.map { ($0, variation.effect(of: signal)) } }
        let effects = Dictionary(signals, uniquingKeysWith: { $0 == $1 ? $0 : .open })
        for (before, point) in zip(variation.points, variation.points.dropFirst()) where before.place + 1 == point.place
        {
            page.line(
                .class("axis"), .x1(percent: across(before.place)),
                .y1(field.height(of: before.sample.figure.size)), .x2(percent: across(point.place)),
                .y2(field.height(of: point.sample.figure.size)))
        }
        for point in variation.points {
            writePoint(
                effects[point.place], across(point.place), field.height(of: point.sample.figure.size), to: &page)
        }
    }

    /// A dot; a triangle for the better, a diamond for the worse, a ring for a change that is neither.
    private func writePoint(_ effect: Movement.Effect?, _ x: Double, _ y: Double, to page: inout Page) {
        switch effect {
        case nil:
            page.circle(.class("bar"), .cx(percent: x), .cy(y), .r(VariationChart.radius))
        case .better, .worse:
            page.svg(.ariaHidden, .x(percent: x), .y(y)) { page in
                page.path(
                    .class(effect == .better ? "better" : "worse"),
                    .d(effect == .better ? "M0-7 7 5H-7Z" : "M0-7 7 0 0 7-7 0Z"))
            }
        case .same, .open:
            page.circle(.class("bar bar-before"), .cx(percent: x), .cy(y), .r(VariationChart.radius + 2))
        }
    }

    /// The first and last period, which fit at every width.
    private func writeLabels(to page: inout Page) {
        page.svgText(period(0, page.words), .class("quiet"), .x(0), .y(field.ground + 20))
        page.svgText(
            period(-1, page.words), .class("quiet"), .x(percent: VariationChart.wide), .y(field.ground + 20),
            .textAnchor("end"))
    }
}
