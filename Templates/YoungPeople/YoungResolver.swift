import Diagnostics
import HTMLKit
import Markup
import Plan

/// Answers the Markdown renderer for a text for young people: it leads only to pages of theirs and out of the site, and
/// its ids are not linked, because its readers have no plan to go to.
struct YoungResolver: MarkupResolver {
    static let rewritesText = false

    private let young: YoungContext
    private let level: Int
    private var blocks: ArraySlice<LiveBlock>
    private var outline = HeadingOutline()

    init(_ prose: Prose, level: Int, _ young: YoungContext) {
        self.young = young
        self.level = level
        blocks = prose.blocks[...]
    }

    mutating func link(to destination: String, from source: MarkupLinkSource, of node: Int) -> Link? {
        if source == .image {
            return young.context.picture(destination).map { young.context.link(to: .asset($0.name)) }
        }
        if let page = destination.afterScheme(YoungPage.linkScheme) { return link(to: page) }
        guard let link = Link(untrusted: destination), link.isExternal else { return nil }
        return link
    }

    /// The page of a name in the language of the page that is being written; nil when there is none, and on paper.
    private func link(to page: Substring) -> Link? {
        guard young.context.medium == .screen else { return nil }
        return young.context.publication.young.pages(young.language).first { $0.page.name.text == page }
            .map { young.context.link(to: $0.address) }
    }

    mutating func imageSize(of destination: String) -> (width: Int, height: Int)? {
        young.context.picture(destination).map { ($0.width, $0.height) }
    }

    mutating func heading(level: Int, plainText: String) -> MarkupHeading {
        MarkupHeading(
            level: self.level + outline.enter(level), id: young.context.ids.claim(Slug.make(plainText)))
    }

    mutating func writeCodeBlock(_ block: MarkupCodeBlock, into writer: inout HTMLWriter) -> Bool {
        guard BlockDefinition.named(block.info) != nil, let live = blocks.popFirst() else { return false }
        switch live {
        case .query(let query):
            YoungBlock(query: query, scope: "", level: level + outline.depth, young: young).render(into: &writer)
        case .table(let table):
            AuthoredTableView(table: table, scope: "", context: young.context).render(into: &writer)
        case .container(let container): write(container, into: &writer)
        }
        return true
    }

    private func write(_ container: BlockContainer, into writer: inout HTMLWriter) {
        let text = Written { [self] writer in
            var inner = self
            MarkupRenderer.render(container.prose.markup, into: &writer, resolver: &inner)
        }
        if let drawing = container.drawing {
            Pictured(drawing) { text }.render(into: &writer)
        } else {
            div(.class(container.kind == .only ? nil : container.kind.rawValue)) { text }.render(into: &writer)
        }
    }
}

/// A text for young people.
struct YoungText: HTML {
    let prose: Prose
    let level: Int
    let young: YoungContext

    init(_ prose: Prose, level: Int, _ young: YoungContext) {
        self.prose = prose
        self.level = level
        self.young = young
    }

    var body: some HTML {
        Written { writer in
            var resolver = YoungResolver(prose, level: level, young)
            MarkupRenderer.render(prose.markup, into: &writer, resolver: &resolver)
        }
    }
}

/// Words with a drawing before them, on the side from which they are read.
struct Pictured<Words: HTML>: HTML {
    let drawing: Drawing
    let words: Words

    init(_ drawing: Drawing, @HTMLBuilder words: () -> Words) {
        self.drawing = drawing
        self.words = words()
    }

    var body: some HTML {
        div(.class("pictured")) {
            DrawingView(drawing)
            div(.class("pictured-words")) { words }
        }
    }
}
