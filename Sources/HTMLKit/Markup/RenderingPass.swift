import Markup

/// The state of rendering one document: what the walk is inside of.
struct RenderingPass<Resolver: MarkupResolver> {
    /// Where the document's first byte is, so that no line end comes before it.
    let start: Int
    /// Whether a paragraph that is all there is goes without its tags.
    let isInline: Bool
    /// The place of that paragraph.
    private var unwrapped: Int?

    /// The place of the image that the walk is inside of: all that is written of its content is an alternative text.
    var image: Int?
    /// Whether that image is left out, save its alternative text.
    var leavesOutImage = false
    /// Whether the walk is inside a link, whose text isn't offered to the resolver.
    var isInLink = false
    /// Whether that link is left out, save its text.
    var leavesOutLink = false
    /// The level of the heading that the walk is inside of.
    var headingLevel = 1

    init(start: Int, isInline: Bool) {
        self.start = start
        self.isInline = isInline
    }

    mutating func write(
        _ node: MarkupNode,
        isEntering: Bool,
        into writer: inout HTMLWriter,
        resolver: inout Resolver
    ) {
        if let image, image != node.place {
            writePlain(node, into: &writer)
            return
        }
        if Resolver.framesBlocks { frame(node, isEntering: isEntering, into: &writer, resolver: &resolver) }
        switch node.kind {
        case .document:
            if isInline, let only = node.onlyChild, only.kind == .paragraph { unwrapped = only.place }
        case .blockQuote:
            writer.freshLine(since: start)
            writer.raw(isEntering ? "<blockquote>\n" : "</blockquote>\n")
        case .list(let list): write(list, isEntering: isEntering, into: &writer)
        case .item:
            if isEntering { writer.freshLine(since: start) }
            writer.raw(isEntering ? "<li>" : "</li>\n")
        case .heading(let level):
            writeHeading(node, level, isEntering: isEntering, into: &writer, resolver: &resolver)
        case .codeBlock(let info): writeCodeBlock(node, info, into: &writer, resolver: &resolver)
        case .htmlBlock: writer.freshLine(since: start)
        case .thematicBreak:
            writer.freshLine(since: start)
            writer.raw("<hr />\n")
        case .paragraph:
            if node.place == unwrapped || node.isInTightList { return }
            if isEntering { writer.freshLine(since: start) }
            writer.raw(isEntering ? "<p>" : "</p>\n")
        case .text: writeText(node, into: &writer, resolver: &resolver)
        case .lineBreak: writer.raw("<br />\n")
        case .softBreak: writer.raw("\n")
        case .code:
            writer.raw("<code>")
            writer.text(node.literal)
            writer.raw("</code>")
        case .strong: writer.raw(isEntering ? "<strong>" : "</strong>")
        case .emphasis: writer.raw(isEntering ? "<em>" : "</em>")
        case .link: writeLink(node, isEntering: isEntering, into: &writer, resolver: &resolver)
        case .image: writeImage(node, isEntering: isEntering, into: &writer, resolver: &resolver)
        // Raw HTML is not published.
        case .htmlInline, .other: break
        }
    }

    /// Lets the resolver put something before and around the blocks of the document.
    private func frame(
        _ node: MarkupNode, isEntering: Bool, into writer: inout HTMLWriter, resolver: inout Resolver
    ) {
        if isEntering, node.parent?.kind == .document {
            writer.freshLine(since: start)
            resolver.beginBlock(node.kind, into: &writer)
        } else if !isEntering, node.kind == .document {
            writer.freshLine(since: start)
            resolver.endDocument(into: &writer)
        }
    }
}
