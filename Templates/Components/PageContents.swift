import HTMLKit
import Plan

/// The parts of a long page, as links to them: those that are written after its place, so that it leads to nothing that the
/// page does without.
struct PageContents: Component {
    /// How many parts the page had before its place.
    let start: Int

    /// A page of fewer parts is seen at a glance.
    private static let fewest = 5

    func write(to page: inout Page) {
        let entries = page.contents.dropFirst(start)
        guard entries.count >= PageContents.fewest else { return }
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

extension Page {
    /// Leaves a place for the contents of what follows.
    mutating func addContents() { addAtEnd(PageContents(start: contents.count)) }
}
