import Assessing
import HTMLKit
import Plan

/// The months of an axis and its reporting day, above the lines that share it.
struct SlipScale: Component {
    let axis: SlipAxis

    /// What lies further right than this has no room for the name of a month.
    private static let lastName = 0.8

    func write(to page: inout Page) {
        let words = page.words
        page.needs(.slips)
        page.svg(
            .class("slip slip-scale"), .viewBox(0, 0, SlipDrawing.width, 34), .width(SlipDrawing.width), .height(34),
            .ariaHidden
        ) { page in
            for tick in axis.ticks {
                let x = tick.place * SlipDrawing.width
                page.slip(.tick, "M\(Int(x + 0.5)) 20v14")
                if tick.place < Self.lastName { page.svgText(words.month(tick.month), .x(x + 4), .y(32)) }
            }
            page.slip(.today, "M\(Int(axis.today * SlipDrawing.width + 0.5)) 16v18")
            page.svgText(
                words.day(page.context.day), .class("slip-day"), .x(axis.today * SlipDrawing.width), .y(12),
                .textAnchor(axis.today < 0.2 ? "start" : axis.today > 0.8 ? "end" : "middle"))
        }
    }
}
