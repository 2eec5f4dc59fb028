import CCmark
import HTMLKit

extension RenderingPass {
    func writeText(_ node: CNode, into writer: inout HTMLWriter, resolver: inout Resolver) {
        if Resolver.rewritesText, !isInLink {
            resolver.writeText(node.literal.string, into: &writer)
        } else {
            node.literal.withBytes { writer.text(utf8: $0) }
        }
    }

    /// Writes a part of an alternative text, which is an attribute's value and holds no tags.
    func writePlain(_ node: CNode, into writer: inout HTMLWriter) {
        switch node.type {
        case CMARK_NODE_TEXT, CMARK_NODE_CODE: node.literal.withBytes { writer.text(utf8: $0) }
        case CMARK_NODE_LINEBREAK, CMARK_NODE_SOFTBREAK: writer.raw(" ")
        default: break
        }
    }

    mutating func writeLink(
        _ node: CNode,
        isEntering: Bool,
        into writer: inout HTMLWriter,
        resolver: inout Resolver
    ) {
        isInLink = isEntering
        guard isEntering else {
            if !leavesOutLink { writer.raw("</a>") }
            return
        }
        let link = resolver.link(to: node.destination.string, from: .link)
        leavesOutLink = link == nil
        if let link {
            writer.raw("<a href=\"")
            writer.link(link)
            writeTitle(node, into: &writer)
            writer.raw("\">")
        }
        if node.firstChild == nil { resolver.writeEmptyLink(to: node.destination.string, into: &writer) }
    }

    mutating func writeImage(
        _ node: CNode,
        isEntering: Bool,
        into writer: inout HTMLWriter,
        resolver: inout Resolver
    ) {
        guard isEntering else {
            image = nil
            if leavesOutImage { return }
            writeTitle(node, into: &writer)
            if let size = resolver.imageSize(of: node.destination.string) {
                writer.raw("\" width=\"")
                writer.text("\(size.width)")
                writer.raw("\" height=\"")
                writer.text("\(size.height)")
                writer.raw("\" loading=\"lazy")
            }
            writer.raw("\" />")
            return
        }
        image = node
        let link = resolver.link(to: node.destination.string, from: .image)
        leavesOutImage = link == nil
        guard let link else { return }
        writer.raw("<img src=\"")
        writer.link(link)
        writer.raw("\" alt=\"")
    }

    /// Goes on to the title, if there is one, inside the quotes of the attribute before.
    private func writeTitle(_ node: CNode, into writer: inout HTMLWriter) {
        if node.title.isEmpty { return }
        writer.raw("\" title=\"")
        node.title.withBytes { writer.text(utf8: $0) }
    }
}
