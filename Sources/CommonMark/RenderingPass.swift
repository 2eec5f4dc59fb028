import CCmark
import HTMLKit

/// The state of rendering one document: what the walk is inside of.
struct RenderingPass<Resolver: MarkdownResolver> {
    /// Where the document's first byte is, so that no line end comes before it.
    let start: Int
    /// The document, when its blocks are framed.
    let framed: CNode?
    /// The paragraph whose tags are left out, because it is all there is.
    let unwrapped: CNode?

    /// The image that the walk is inside of: all that is written of its content is an alternative text.
    var image: CNode?
    /// Whether that image is left out, save its alternative text.
    var leavesOutImage = false
    /// Whether the walk is inside a link, whose text isn't offered to the resolver.
    var isInLink = false
    /// Whether that link is left out, save its text.
    var leavesOutLink = false
    /// The level of the heading that the walk is inside of.
    var headingLevel = 1

    init(root: CNode, start: Int, isInline: Bool) {
        self.start = start
        framed = Resolver.framesBlocks ? root : nil
        if isInline, let only = root.firstChild, only.next == nil, only.type == CMARK_NODE_PARAGRAPH {
            unwrapped = only
        } else {
            unwrapped = nil
        }
    }

    mutating func write(
        _ node: CNode,
        isEntering: Bool,
        into writer: inout HTMLWriter,
        resolver: inout Resolver
    ) {
        if let image, image != node {
            writePlain(node, into: &writer)
            return
        }
        if let framed { frame(node, in: framed, isEntering: isEntering, into: &writer, resolver: &resolver) }
        switch node.type {
        case CMARK_NODE_BLOCK_QUOTE:
            writer.freshLine(since: start)
            writer.raw(isEntering ? "<blockquote>\n" : "</blockquote>\n")
        case CMARK_NODE_LIST: writeList(node, isEntering: isEntering, into: &writer)
        case CMARK_NODE_ITEM:
            if isEntering { writer.freshLine(since: start) }
            writer.raw(isEntering ? "<li>" : "</li>\n")
        case CMARK_NODE_HEADING: writeHeading(node, isEntering: isEntering, into: &writer, resolver: &resolver)
        case CMARK_NODE_CODE_BLOCK: writeCodeBlock(node, into: &writer, resolver: &resolver)
        case CMARK_NODE_HTML_BLOCK: writer.freshLine(since: start)
        case CMARK_NODE_THEMATIC_BREAK:
            writer.freshLine(since: start)
            writer.raw("<hr />\n")
        case CMARK_NODE_PARAGRAPH:
            if node == unwrapped || node.isInTightList { return }
            if isEntering { writer.freshLine(since: start) }
            writer.raw(isEntering ? "<p>" : "</p>\n")
        case CMARK_NODE_TEXT: writeText(node, into: &writer, resolver: &resolver)
        case CMARK_NODE_LINEBREAK: writer.raw("<br />\n")
        case CMARK_NODE_SOFTBREAK: writer.raw("\n")
        case CMARK_NODE_CODE:
            writer.raw("<code>")
            node.literal.withBytes { writer.text(utf8: $0) }
            writer.raw("</code>")
        case CMARK_NODE_STRONG: writer.raw(isEntering ? "<strong>" : "</strong>")
        case CMARK_NODE_EMPH: writer.raw(isEntering ? "<em>" : "</em>")
        case CMARK_NODE_LINK: writeLink(node, isEntering: isEntering, into: &writer, resolver: &resolver)
        case CMARK_NODE_IMAGE: writeImage(node, isEntering: isEntering, into: &writer, resolver: &resolver)
        // Raw HTML is not published; the document itself has no tags.
        default: break
        }
    }

    /// Lets the resolver put something before and around the blocks of the document.
    private func frame(
        _ node: CNode, in document: CNode, isEntering: Bool, into writer: inout HTMLWriter, resolver: inout Resolver
    ) {
        if isEntering, node.parent == document {
            writer.freshLine(since: start)
            resolver.beginBlock(node.kind, into: &writer)
        } else if !isEntering, node == document {
            writer.freshLine(since: start)
            resolver.endDocument(into: &writer)
        }
    }
}
