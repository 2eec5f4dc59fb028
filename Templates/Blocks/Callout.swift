import HTMLKit
import Plan

/// Text that an author set off from what stands around it.
struct Callout: HTML {
    let kind: BlockContainer.Kind
    let context: PageContext
    let content: Slot

    init(_ kind: BlockContainer.Kind, _ context: PageContext, @HTMLBuilder content: @escaping () -> some HTML) {
        self.kind = kind
        self.context = context
        self.content = Slot(content)
    }

    var body: some HTML {
        div(.class(look)) {
            if kind == .plain { p(.class("plain-label")) { context.words.headings.plainWords } }
            content
        }
    }

    /// An edition that may show it has the text of an `only` block in its place, so it looks like any other.
    private var look: String? {
        switch kind {
        case .note: "notice"
        case .display: "display"
        case .plain: "plain-words"
        case .pictured: "pictured"
        case .only: nil
        }
    }
}

/// How they look. On paper the lines beside them stay; colour says nothing.
enum CalloutStyle {
    static let style: StaticString = """
        .display { max-width: var(--measure); margin: var(--space-4) 0; padding-left: var(--space-4); border-left: 1px solid var(--line-strong); }
        .plain-words { max-width: var(--measure); margin: var(--space-4) 0; padding: var(--space-3) var(--space-4); background: var(--raised);
          border: 2px solid var(--line-strong); border-radius: var(--radius); font-size: 1.05em; }
        .plain-label { margin: 0 0 .4rem; font-weight: 700; }
        .display > :first-child { margin-top: 0; }
        .display > :last-child, .plain-words > :last-child { margin-bottom: 0; }
        @media print { .notice, .display, .plain-words { break-inside: avoid; } }

        """
}

extension CalloutStyle {
    static let examples = [
        ComponentExample(\.callout, \.note) { context in
            Callout(.note, context) { p { context.words.gallery.text } }
        },
        ComponentExample(\.callout, \.display) { context in
            Callout(.display, context) { p { context.words.gallery.text } }
        },
        ComponentExample(\.callout, \.plainWords) { context in
            Callout(.plain, context) { p { context.words.gallery.text } }
        },
    ]
}
