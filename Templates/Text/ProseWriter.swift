import Diagnostics
import Graph
import HTMLKit
import Markup
import Plan

/// A page while a text of the plan is written into it: where references lead, at which level headings are written, what
/// stands in place of live blocks.
struct ProseWriter: MarkupOutput, ~Copyable {
    /// The page, which the text has to itself until it is written.
    var page: Page
    private let scope: String
    private let level: Int
    /// What linking found in the text, by the places of its nodes.
    private var marks: [Int: [TextMark]]
    /// The blocks that are still to come.
    private var blocks: ArraySlice<LiveBlock>
    /// The headings that the text is under.
    private var outline = HeadingOutline()
    /// Whether a heading is being written, in which nothing is explained.
    private var isInHeading = false

    init(_ page: consuming Page, _ prose: Prose, scope: String, level: Int) {
        self.page = page
        self.scope = scope
        self.level = level
        marks = prose.marks
        blocks = prose.blocks[...]
    }

    mutating func withHTML<Result>(_ write: (inout HTMLWriter) -> Result) -> Result { page.withHTML(write) }

    mutating func writeText(_ text: String, of node: Int) {
        page.run(MarkedText(text, marks: marks[node] ?? []), explains: !isInHeading)
    }

    /// Pages of the site are reached by id, never by path, so that no link can lead nowhere. Pictures are
    /// files that were looked at; those from elsewhere are not fetched.
    mutating func link(to destination: String, from source: MarkupLinkSource, of node: Int) -> Link? {
        let context = page.context
        if source == .image { return context.picture(destination).map { context.link(to: $0) } }
        if let entity = marks[node]?.first?.entity { return context.reach(entity) }
        guard let link = Link(untrusted: destination), link.isExternal else { return nil }
        return link
    }

    mutating func imageSize(of destination: String) -> (width: Int, height: Int)? {
        page.context.picture(destination).map { ($0.width, $0.height) }
    }

    /// Headings begin at the text's own level.
    mutating func enterHeading(level: Int, plainText: String) -> MarkupHeading {
        isInHeading = true
        let id = page.ids.claim(Slug.make(plainText))
        return MarkupHeading(
            level: self.level + outline.enter(level), id: id,
            linkLabel: page.context.isPaper ? nil : page.words.site.thisPlace.filled(["heading": plainText]))
    }

    mutating func leaveHeading() { isInHeading = false }

    mutating func writeCodeBlock(_ block: MarkupCodeBlock) -> Bool {
        guard BlockDefinition.named(block.info) != nil, let live = blocks.popFirst() else { return false }
        switch live {
        case .query(let query): page.add(QueryBlock(query: query))
        case .table(let table): page.add(AuthoredTableView(table: table, scope: scope))
        case .container(let container): write(container)
        }
        return true
    }

    /// The text of a container goes on at the level of the headings around it; what follows goes on as if it were not
    /// there.
    private mutating func write(_ container: BlockContainer) {
        let (marks, blocks, outline, isInHeading) = (marks, blocks, outline, isInHeading)
        self.marks = container.prose.marks
        callout(container.kind, page.words) { MarkupRenderer.render(container.prose.markup, into: &$0) }
        (self.marks, self.blocks, self.outline, self.isInHeading) = (marks, blocks, outline, isInHeading)
    }
}
