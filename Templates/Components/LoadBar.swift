import HTMLKit
import Plan

/// How much somebody carries, as a bar beside the bars of others: the part that is past its date stands out. The figures
/// stand beside it.
struct LoadBar: Component {
    let open: Int
    let past: Int
    /// The most that anybody carries.
    let most: Int
    /// Whether those who do not see it are told what it is of, for a file that takes it as a picture.
    var isTold = false

    private static let length = 100.0

    func write(to page: inout Page) {
        guard open > 0, most > 0 else { return }
        let unit = Self.length / Double(most)
        page.needs(.charts)
        page.svg(
            .class("load"), .viewBox(0, 0, Self.length, 8), .width(Self.length), .height(8),
            isTold ? .role("img") : .ariaHidden
        ) { page in
            if isTold { page.svgTitle(page.words.nouns.openActions(open)) }
            write(open, unit, "bar bar-before", onPaper: "#b9bfc6", to: &page)
            if past > 0 { write(past, unit, "bar bar-past", onPaper: "black", to: &page) }
        }
    }

    /// A page's sheet gives a part its colour; none reaches into a drawing on paper.
    private func write(_ count: Int, _ unit: Double, _ look: String, onPaper fill: String, to page: inout Page) {
        let isPaper = page.context.isPaper
        page.rect(
            isPaper ? .none : .class(look), .y(1), .width(Double(count) * unit), .height(6),
            isPaper ? .fill(fill) : .none)
    }
}
