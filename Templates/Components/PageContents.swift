import HTMLKit
import Plan

/// The parts of a long page, as links to them.
struct PageContents: HTML {
    /// A part: where it stands, and its heading.
    typealias Entry = (anchor: Anchor, heading: String)

    let entries: [Entry]
    let context: PageContext

    init(_ entries: [Entry?], _ context: PageContext) {
        self.entries = entries.compactMap(\.self)
        self.context = context
    }

    /// A page of fewer parts is seen at a glance.
    private static let fewest = 5

    var body: some HTML {
        if entries.count >= PageContents.fewest { list }
    }

    private var list: some HTML {
        nav(.class("contents"), .ariaLabel(context.words.views.overview.contents)) {
            p(.class("kind")) { context.words.views.overview.contents }
            ul {
                ForEach(entries) { entry in
                    li { a(.href(.fragment(entry.anchor.rawValue))) { entry.heading } }
                }
            }
        }
    }
}
