import Assessing
import Graph
import HTMLKit
import Plan

/// The leaves that are left in a pack for the pages of a PDF: those are put there when the pack is printed.
struct PackLeaves: Component {
    let paper: TakenPaper
    let title: String
    let address: Address

    func write(to page: inout Page) {
        let file = address.relative(from: page.context.address)
        let id = page.ids.claim(Slug.make(title))
        for number in 1...paper.pages {
            page.div(
                .class(number == 1 ? "pack-leaf first" : "pack-leaf"), .id("\(id)-p\(number)"), .data("part", file))
        }
    }
}
