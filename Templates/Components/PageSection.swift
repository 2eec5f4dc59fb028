import HTMLKit

/// A part of a page: a heading of the second level with an id that can be linked to, and what stands under it.
struct PageSection: HTML {
    let anchor: Anchor
    let heading: String
    let content: Slot

    init(_ anchor: Anchor, _ heading: String, @HTMLBuilder content: @escaping () -> some HTML) {
        self.anchor = anchor
        self.heading = heading
        self.content = Slot(content)
    }

    var body: some HTML {
        section(.class("part"), .ariaLabelledby(anchor.rawValue)) {
            h2(.id(anchor.rawValue)) { heading }
            content
        }
    }
}

/// The parts' look.
enum PageSectionStyle {
    static let style: StaticString = """
        .part { margin-top: var(--space-6); }
        .part > :first-child { margin-top: 0; }
        .part > h2 { position: relative; padding-bottom: .35rem; border-bottom: 1px solid var(--line); }
        .part > h2::after { content: ""; position: absolute; left: 0; bottom: -1px; width: 2.5rem; border-bottom: 2px solid var(--thread); }
        .none { color: var(--muted); font-style: italic; }

        """
}

/// What stands where a source states nothing.
struct NotStated: HTML {
    let words: String

    init(_ words: String) { self.words = words }

    var body: some HTML { span(.class("none")) { words } }
}
