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

extension Callout {
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
