import HTMLKit
import Plan

/// Something that is opened on demand: without scripts, by keyboard, by touch. On paper it is open.
struct Disclosure: HTML {
    let title: String
    let isOpen: Bool
    let content: Slot

    init(_ title: String, isOpen: Bool = false, @HTMLBuilder content: @escaping () -> some HTML) {
        self.title = title
        self.isOpen = isOpen
        self.content = Slot(content)
    }

    var body: some HTML {
        details(.class("disclosure"), .when(isOpen, .open)) {
            summary { title }
            div(.class("disclosure-content")) { content }
        }
    }
}

/// How disclosures look.
enum DisclosureStyle {
    static let style: StaticString = """
        .disclosure { max-width: var(--measure); margin: var(--space-3) 0; border: 1px solid var(--line-strong); border-radius: var(--radius); }
        .disclosure > summary { padding: .5rem .9rem; min-height: 24px; color: var(--link); font-weight: 600; cursor: pointer; }
        .disclosure-content { padding: 0 .9rem .6rem; }
        .disclosure-content > :last-child { margin-bottom: 0; }
        .example { padding: var(--space-3); border: 1px dashed var(--line-strong); border-radius: var(--radius); }
        @media print { .disclosure::details-content { content-visibility: visible; display: block; block-size: auto; } }

        """

    static let examples = [
        ComponentExample(\.disclosure, \.closed) { context in
            Disclosure(context.words.gallery.name) { p { context.words.gallery.text } }
        },
        ComponentExample(\.disclosure, \.open) { context in
            Disclosure(context.words.gallery.name, isOpen: true) { p { context.words.gallery.text } }
        },
    ]
}
