package import Diagnostics

/// Plain text as typed, in which references are linked: a title, a name, a reason.
package struct PlainText: Sendable {
    /// The text and where it stands.
    package let source: SourceText
    /// What linking found in it, in order.
    package var marks: [TextMark] = []

    /// Takes a text as plain text.
    package init(_ source: SourceText) { self.source = source }

    /// The text.
    package var text: String { source.text }
    /// Where it stands.
    package var span: Span { source.span }

    /// The post of the registry that it names; nil where it names none, or says more.
    package var post: Post.Index? {
        posts.first
    }

    /// The posts of the registry that it names and nothing else; none where it says more.
    package var posts: [Post.Index] {
        marks.compactMap { if case .post(let post) = $0.meaning { post } else { nil } }
    }
}
