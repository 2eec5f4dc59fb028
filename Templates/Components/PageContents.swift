import HTMLKit
import Plan

/// The parts of a long page, as links to them.
struct PageContents: Component {
    /// A part: where it stands, and its heading.
    typealias Entry = (anchor: Anchor, heading: String)

    let entries: [Entry]

    init(_ entries: [Entry?]) {
        self.entries = entries.compactMap(\.self)
    }

    /// A page of fewer parts is seen at a glance.
    private static let fewest = 5

    func write(to page: inout Page) {
        if entries.count >= PageContents.fewest { writeList(to: &page) }
    }

    private func writeList(to page: inout Page) {
        page.nav(.class("contents"), .ariaLabel(page.words.views.overview.contents)) { page in
            page.p(page.words.views.overview.contents, .class("kind"))
            page.ul { page in
                for entry in entries {
                    page.li { $0.a(entry.heading, .href(.fragment(entry.anchor.rawValue))) }
                }
            }
        }
    }
}
