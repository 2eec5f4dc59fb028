import HTMLKit
import Plan

/// How much somebody carries, as a bar beside the bars of others: the part that is past its date stands out. The figures
/// stand beside it.
struct LoadBar: Component {
    let open: Int
    let past: Int
    /// The most that anybody carries.
    let most: Int

    private static let length = 100.0

    func write(to page: inout Page) {
        guard open > 0, most > 0 else { return }
        let unit = Self.length / Double(most)
        page.needs(.charts)
        page.svg(.class("load"), .viewBox(0, 0, Self.length, 8), .width(Self.length), .height(8), .ariaHidden) { page in
            page.rect(.class("bar bar-before"), .y(1), .width(Double(open) * unit), .height(6))
            if past > 0 { page.rect(.class("bar bar-past"), .y(1), .width(Double(past) * unit), .height(6)) }
        }
    }
}
