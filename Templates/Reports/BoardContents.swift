import HTMLKit
import Plan

/// What stands behind the two pages that lead a board report, in a line: on paper with page numbers.
struct BoardContents: Component {
    let parts: [BoardMatter.Part]

    func write(to page: inout Page) {
        page.nav(.class("paper-contents"), .ariaLabelledby("contents")) { page in
            page.placedHeading(2, page.words.reports.contents, id: "contents")
            page.ul { page in
                for part in parts { page.li { $0.add(PartLink(part: part)) } }
            }
        }
    }
}
