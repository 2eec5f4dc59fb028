import Diagnostics
import Graph
import HTMLKit
import Markup
import Plan

/// Answers the Markdown renderer for a text of the plan: where references lead, at which level headings are written,
/// what stands in place of live blocks.
struct ProseResolver: MarkupResolver {
    private let scope: String
    private let level: Int
    private let context: PageContext
    /// What linking found in the text, by the places of its nodes.
    private var marks: [Int: [TextMark]]
    /// The blocks that are still to come.
    private var blocks: ArraySlice<LiveBlock>
    /// The headings that the text is under.
    private var outline = HeadingOutline()
    /// Whether a heading is being written, in which nothing is explained.
    private var isInHeading = false

    init(prose: Prose, scope: String, level: Int, context: PageContext) {
        self.scope = scope
        self.level = level
        self.context = context
        marks = prose.marks
        blocks = prose.blocks[...]
    }

    mutating func writeText(_ text: String, of node: Int, into writer: inout HTMLWriter) {
        writeText(MarkedText(text, marks: marks[node] ?? []), into: &writer)
    }

    func writeText(_ text: MarkedText, into writer: inout HTMLWriter) {
        context.write(text, explains: !isInHeading, into: &writer)
    }

    /// Pages of the site are reached by id, never by path, so that no link can lead nowhere. Pictures are
    /// files that were looked at; those from elsewhere are not fetched.
    mutating func link(to destination: String, from source: MarkupLinkSource, of node: Int) -> Link? {
        if source == .image { return context.picture(destination).map { context.link(to: $0) } }
        if let entity = marks[node]?.first?.entity { return context.reach(entity) }
        guard let link = Link(untrusted: destination), link.isExternal else { return nil }
        return link
    }

    mutating func imageSize(of destination: String) -> (width: Int, height: Int)? {
        context.picture(destination).map { ($0.width, $0.height) }
    }

    mutating func leaveHeading() { isInHeading = false }

    /// Headings begin at the text's own level.
    mutating func heading(level: Int, plainText: String) -> MarkupHeading {
        isInHeading = true
        return MarkupHeading(level: self.level + outline.enter(level), id: context.ids.claim(Slug.make(plainText)))
    }

    mutating func writeCodeBlock(_ block: MarkupCodeBlock, into writer: inout HTMLWriter) -> Bool {
        guard BlockDefinition.named(block.info) != nil, let live = blocks.popFirst() else { return false }
        write(live, into: &writer)
        return true
    }

    /// Writes what stands in place of a block. The text of a container goes on at the level of the headings around it.
    private func write(_ block: LiveBlock, into writer: inout HTMLWriter) {
        switch block {
        case .query(let query): QueryBlock(query: query, scope: scope, context: context).render(into: &writer)
        case .table(let table):
            AuthoredTableView(table: table, scope: scope, context: context).render(into: &writer)
        case .container(let container):
            Callout(container.kind, context) {
                Written { [self] writer in
                    var inner = self
                    inner.marks = container.prose.marks
                    MarkupRenderer.render(container.prose.markup, into: &writer, resolver: &inner)
                }
            }.render(into: &writer)
        }
    }
}
