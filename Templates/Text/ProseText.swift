import Diagnostics
import HTMLKit
import Markup
import Plan

/// Markdown with its references linked and its live blocks filled.
struct ProseText: HTML {
    let prose: Prose
    /// The scope that bare ids are read in.
    let scope: String
    /// The level that its highest headings are written at.
    let level: Int
    /// Whether a single paragraph goes without its tags, as in a list item or a cell.
    let isInline: Bool
    let context: PageContext

    var body: some HTML {
        Written { writer in
            var resolver = ProseResolver(prose: prose, scope: scope, level: level, context: context)
            if isInline {
                MarkupRenderer.renderInline(prose.markup, into: &writer, resolver: &resolver)
            } else {
                MarkupRenderer.render(prose.markup, into: &writer, resolver: &resolver)
            }
        }
    }
}

/// Texts one after the other, as they stand in a document.
struct ProseList: HTML {
    let proses: [Prose]
    let scope: String
    let level: Int
    let context: PageContext

    var body: some HTML {
        if !proses.isEmpty {
            div(.class("prose")) {
                ForEach(proses) { context.prose($0, in: scope, level: level) }
            }
        }
    }
}

extension PageContext {
    /// The picture that a destination in a text names; nil for one that is not there.
    func picture(_ destination: String) -> Asset? {
        guard destination.hasPrefix(Asset.folder) else { return nil }
        return publication.pictures[String(destination.dropFirst(Asset.folder.count))]
    }

    /// A text of blocks; its highest headings are written at `level`.
    func prose(_ prose: Prose, in scope: String, level: Int) -> ProseText {
        ProseText(prose: prose, scope: scope, level: level, isInline: false, context: self)
    }

    /// A short text within a list item or a cell.
    func inline(_ prose: Prose, in scope: String) -> ProseText {
        ProseText(prose: prose, scope: scope, level: 5, isInline: true, context: self)
    }

    /// What a step says, where its date is told beside it. A paper says what it said when it was issued.
    func words(of step: Step) -> Prose { isWhole ? step.text : step.undated }

    /// Texts one after the other.
    func proses(_ proses: [Prose], in scope: String, level: Int) -> ProseList {
        ProseList(proses: proses, scope: scope, level: level, context: self)
    }
}

extension String {
    /// What follows a scheme and its colon; nil where another stands there, or none.
    func afterScheme(_ scheme: String) -> Substring? {
        hasPrefix(scheme + ":") ? dropFirst(scheme.count + 1) : nil
    }
}
