import HTMLKit
import Plan

extension HTMLOutput where Self: ~Copyable {
    /// Writes a text that an author set off from what stands around it.
    mutating func callout(_ kind: BlockContainer.Kind, _ words: Words, _ content: (inout Self) -> Void) {
        div(.class(kind.look)) { page in
            if kind == .plain { page.p(words.headings.plainWords, .class("plain-label")) }
            content(&page)
        }
    }
}

extension BlockContainer.Kind {
    /// An edition that may show it has the text of an `only` block in its place, so it looks like any other.
    fileprivate var look: String? {
        switch self {
        case .note: "notice"
        case .display: "display"
        case .plain: "plain-words"
        case .pictured: "pictured"
        case .only: nil
        }
    }
}

/// Texts that are set off as the gallery shows them.
enum Callout {
    static let examples = [
        ComponentExample(\.callout, \.note) { page in
            let words = page.words
            page.callout(.note, words) { $0.p(words.gallery.text) }
        },
        ComponentExample(\.callout, \.display) { page in
            let words = page.words
            page.callout(.display, words) { $0.p(words.gallery.text) }
        },
        ComponentExample(\.callout, \.plainWords) { page in
            let words = page.words
            page.callout(.plain, words) { $0.p(words.gallery.text) }
        },
    ]
}
