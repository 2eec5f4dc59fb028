import Diagnostics
import HTMLKit
import Markup
import Plan

/// A text for young people.
struct YoungText: Component {
    let prose: Prose
    let level: Int
    let young: YoungContext

    init(_ prose: Prose, level: Int, _ young: YoungContext) {
        self.prose = prose
        self.level = level
        self.young = young
    }

    func write(to page: inout Page) {
        var writer = YoungTextWriter(page, prose, level: level, young)
        MarkupRenderer.render(prose.markup, into: &writer)
        page = writer.page
    }
}

/// A page while a text for young people is written into it: it leads only to pages of theirs and out of the site, and its
/// ids are not linked, because its readers have no plan to go to.
struct YoungTextWriter: MarkupOutput, ~Copyable {
    static let rewritesText = false

    /// The page, which the text has to itself until it is written.
    var page: Page
    private let young: YoungContext
    private let level: Int
    private var blocks: ArraySlice<LiveBlock>
    private var outline = HeadingOutline()

    init(_ page: consuming Page, _ prose: Prose, level: Int, _ young: YoungContext) {
        self.page = page
        self.young = young
        self.level = level
        blocks = prose.blocks[...]
    }

    mutating func withHTML<Result>(_ write: (inout HTMLWriter) -> Result) -> Result { page.withHTML(write) }

    mutating func link(to destination: String, from source: MarkupLinkSource, of node: Int) -> Link? {
        let context = page.context
        if source == .image { return context.picture(destination).map { context.link(to: .asset($0.name)) } }
        if let page = destination.afterScheme(YoungPage.linkScheme) { return link(to: page) }
        guard let link = Link(untrusted: destination), link.isExternal else { return nil }
        return link
    }

    /// The page of a name in the language of the page that is being written; nil when there is none, and on paper.
    private func link(to name: Substring) -> Link? {
        let context = page.context
        guard context.medium == .screen else { return nil }
        return context.publication.young.pages(young.language).first { $0.page.name.text == name }
            .map { context.link(to: $0.address) }
    }

    mutating func imageSize(of destination: String) -> (width: Int, height: Int)? {
        page.context.picture(destination).map { ($0.width, $0.height) }
    }

    mutating func enterHeading(level: Int, plainText: String) -> MarkupHeading {
        MarkupHeading(level: self.level + outline.enter(level), id: page.ids.claim(Slug.make(plainText)))
    }

    mutating func writeCodeBlock(_ block: MarkupCodeBlock) -> Bool {
        guard BlockDefinition.named(block.info) != nil, let live = blocks.popFirst() else { return false }
        switch live {
        case .query(let query):
            page.add(YoungBlock(query: query, level: level + outline.depth, young: young))
        case .table(let table): page.add(AuthoredTableView(table: table, scope: ""))
        case .container(let container): write(container)
        }
        return true
    }

    private mutating func write(_ container: BlockContainer) {
        let (blocks, outline) = (blocks, outline)
        if let drawing = container.drawing {
            pictured(drawing) { MarkupRenderer.render(container.prose.markup, into: &$0) }
        } else {
            div(.class(container.kind == .only ? nil : container.kind.rawValue)) {
                MarkupRenderer.render(container.prose.markup, into: &$0)
            }
        }
        (self.blocks, self.outline) = (blocks, outline)
    }
}

extension HTMLOutput where Self: ~Copyable {
    /// Writes words with a drawing before them, on the side from which they are read.
    mutating func pictured(_ drawing: Drawing, words: (inout Self) -> Void) {
        div(.class("pictured")) { page in
            page.drawing(drawing)
            page.div(.class("pictured-words"), content: words)
        }
    }
}
