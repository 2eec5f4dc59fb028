import Diagnostics
import HTMLKit
import Markup
import Plan

extension Page {
    /// Writes a text of blocks, with its references linked and its live blocks filled.
    ///
    /// - Parameters:
    ///   - scope: The scope that bare ids are read in.
    ///   - level: The level that its highest headings are written at.
    mutating func prose(_ prose: Prose, in scope: String, level: Int) {
        var writer = ProseWriter(self, prose, scope: scope, level: level)
        MarkupRenderer.render(prose.markup, into: &writer)
        self = writer.page
    }

    /// Writes a short text, within a list item or a cell: a single paragraph goes without its tags.
    mutating func inline(_ prose: Prose, in scope: String) {
        var writer = ProseWriter(self, prose, scope: scope, level: 5)
        MarkupRenderer.renderInline(prose.markup, into: &writer)
        self = writer.page
    }

    /// Writes texts one after the other, as they stand in a document.
    mutating func proses(_ proses: [Prose], in scope: String, level: Int) {
        guard !proses.isEmpty else { return }
        div(.class("prose")) { page in
            for prose in proses { page.prose(prose, in: scope, level: level) }
        }
    }
}

extension PageContext {
    /// The picture that a destination in a text names; nil for one that is not there.
    func picture(_ destination: String) -> Asset? {
        guard destination.hasPrefix(Asset.folder) else { return nil }
        return publication.pictures[String(destination.dropFirst(Asset.folder.count))]
    }

    /// What a step says, where its date is told beside it. A paper says what it said when it was issued.
    func words(of step: Step) -> Prose { isWhole ? step.text : step.undated }
}

extension String {
    /// What follows a scheme and its colon; nil where another stands there, or none.
    func afterScheme(_ scheme: String) -> Substring? {
        hasPrefix(scheme + ":") ? dropFirst(scheme.count + 1) : nil
    }
}
