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

    /// How it looks.
    static let style: StaticString = """
        .contents { margin: var(--space-4) 0; padding-left: var(--space-4); border-left: 3px solid var(--line); }
        .contents ul { list-style: none; margin: 0; padding: 0; display: flex; flex-wrap: wrap; gap: 0 1.4rem; }
        .contents li { margin: 0; }
        .contents a { display: inline-block; padding: .15rem 0; min-height: 24px; }
        @media print { .contents { display: none; } }

        """
}
