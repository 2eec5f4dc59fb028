import Markup

extension RenderingPass {
    func writeText(_ node: MarkupNode, into writer: inout HTMLWriter, resolver: inout Resolver) {
        if Resolver.rewritesText, !isInLink {
            resolver.writeText(node.literal, of: node.place, into: &writer)
        } else {
            writer.text(node.literal)
        }
    }

    /// Writes a part of an alternative text, which is an attribute's value and holds no tags.
    func writePlain(_ node: MarkupNode, into writer: inout HTMLWriter) {
        switch node.kind {
        case .text, .code: writer.text(node.literal)
        case .lineBreak, .softBreak: writer.raw(" ")
        default: break
        }
    }

    mutating func writeLink(
        _ node: MarkupNode,
        isEntering: Bool,
        into writer: inout HTMLWriter,
        resolver: inout Resolver
    ) {
        isInLink = isEntering
        guard isEntering else {
            if !leavesOutLink { writer.raw("</a>") }
            return
        }
        let link = resolver.link(to: node.destination, from: .link, of: node.place)
        leavesOutLink = link == nil
        if let link {
            writer.raw("<a href=\"")
            writer.link(link)
            writeTitle(node, into: &writer)
            writer.raw("\">")
        }
        if node.isEmpty { resolver.writeEmptyLink(to: node.destination, into: &writer) }
    }

    mutating func writeImage(
        _ node: MarkupNode,
        isEntering: Bool,
        into writer: inout HTMLWriter,
        resolver: inout Resolver
    ) {
        guard isEntering else {
            image = nil
            if leavesOutImage { return }
            writeTitle(node, into: &writer)
            if let size = resolver.imageSize(of: node.destination) {
                writer.raw("\" width=\"")
                writer.text("\(size.width)")
                writer.raw("\" height=\"")
                writer.text("\(size.height)")
                writer.raw("\" loading=\"lazy")
            }
            writer.raw("\" />")
            return
        }
        image = node.place
        let link = resolver.link(to: node.destination, from: .image, of: node.place)
        leavesOutImage = link == nil
        guard let link else { return }
        writer.raw("<img src=\"")
        writer.link(link)
        writer.raw("\" alt=\"")
    }

    /// Goes on to the title, if there is one, inside the quotes of the attribute before.
    private func writeTitle(_ node: MarkupNode, into writer: inout HTMLWriter) {
        if node.title.isEmpty { return }
        writer.raw("\" title=\"")
        writer.text(node.title)
    }
}
