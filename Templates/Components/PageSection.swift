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

/// What stands where a source states nothing.
struct NotStated: HTML {
    let words: String

    init(_ words: String) { self.words = words }

    var body: some HTML { span(.class("none")) { words } }
}
