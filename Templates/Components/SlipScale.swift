import Assessing
import HTMLKit
import Plan

/// The months of an axis and its reporting day, above the lines that share it.
struct SlipScale: Component {
    let axis: SlipAxis
    /// Whether those who do not see it are told what it is: not where the lines below are none to them either.
    var isTold = false

    var size = SlipDrawing.Size.large

    /// How large its words are on paper, where no sheet reaches into a drawing, and how much room the name of a month has.
    private static let letters = 17.0, name = 70.0
    /// What lies further right than this has no room for the name of a month.
    private static let lastName = 0.8

    func write(to page: inout Page) {
        let words = page.words
        page.needs(.slips)
        let isPaper = size == .paper
        page.svg(
            .class("slip slip-scale"), .viewBox(0, 0, size.width, isPaper ? 40 : 34),
            isPaper ? .fontFamily("Carlito, Calibri, sans-serif") : .width(size.width),
            isPaper ? .fontSize(Self.letters) : .height(34), isTold ? .role("img") : .ariaHidden
        ) { page in
            if isTold {
                let scale = words.views.slips.scale.filled(["date": words.day(page.context.day)])
                page.svgTitle("\(scale): \(words.list(axis.ticks.map { words.shortMonth($0.month) }))")
            }
            let (end, foot) = isPaper ? (40, 36.0) : (34, 32.0)
            for tick in axis.ticks {
                let x = tick.place * size.width
                // On paper no stroke goes through the name of a month.
                let top = isPaper ? 37 : 20
                page.slip(.tick, "M\(Int(x + 0.5)) \(top)v\(end - top)")
                if isPaper {
                    page.svgText(words.shortMonth(tick.month), .x(middle(at: x)), .y(foot - 1), .textAnchor("middle"))
                } else if tick.place < Self.lastName {
                    page.svgText(words.month(tick.month), .x(x + 4), .y(foot))
                }
            }
            let today = Int(axis.today * size.width + 0.5)
            page.slip(.today, isPaper ? "M\(today) 16v5m0 16v3" : "M\(today) 16v\(end - 16)")
            page.svgText(
                words.day(page.context.day), .class("slip-day"), .x(axis.today * size.width), .y(isPaper ? 14 : 12),
                .textAnchor(axis.today < 0.2 ? "start" : axis.today > 0.8 ? "end" : "middle"))
        }
    }

    /// Where the name of a month has its middle: above its stroke, but whole.
    private func middle(at x: Double) -> Double { min(max(x, Self.name / 2), size.width - Self.name / 2) }
}
