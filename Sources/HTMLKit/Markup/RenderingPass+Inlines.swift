import Markup

extension RenderingPass {
    func writeText<Output: MarkupOutput & ~Copyable>(_ node: MarkupNode, into output: inout Output) {
        if Output.rewritesText, !isInLink {
            output.writeText(node.literal, of: node.place)
        } else {
            output.text(node.literal)
        }
    }

    /// Writes a part of an alternative text, which is an attribute's value and holds no tags.
    func writePlain(_ node: MarkupNode, into html: inout HTMLWriter) {
        switch node.kind {
        case .text, .code: html.verbatim(node.literal)
        case .lineBreak, .softBreak: html.raw(" ")
        default: break
        }
    }

    mutating func writeLink<Output: MarkupOutput & ~Copyable>(
        _ node: MarkupNode, isEntering: Bool, into output: inout Output
    ) {
        isInLink = isEntering
        guard isEntering else {
            if !leavesOutLink { output.withHTML { $0.raw("</a>") } }
            return
        }
        let link = output.link(to: node.destination, from: .link, of: node.place)
        leavesOutLink = link == nil
        if let link {
            output.withHTML { html in
                html.raw("<a")
                html.attribute("href", link)
                writeTitle(node, into: &html)
                html.raw(">")
            }
        }
        if node.isEmpty { output.writeEmptyLink(to: node.destination) }
    }

    mutating func writeImage<Output: MarkupOutput & ~Copyable>(
        _ node: MarkupNode, isEntering: Bool, into output: inout Output
    ) {
        if isEntering {
            image = node.place
            let link = output.link(to: node.destination, from: .image, of: node.place)
            leavesOutImage = link == nil
            guard let link else { return }
            output.withHTML { html in
                html.raw("<img")
                html.attribute("src", link)
                html.beginAttribute("alt")
            }
        } else {
            image = nil
            if leavesOutImage { return }
            let size = output.imageSize(of: node.destination)
            output.withHTML { html in
                html.endAttribute()
                writeTitle(node, into: &html)
                if let size {
                    html.attribute("width", "\(size.width)")
                    html.attribute("height", "\(size.height)")
                    html.raw(" loading=\"lazy\"")
                }
                html.raw(" />")
            }
        }
    }

    /// Writes the title, if there is one.
    private func writeTitle(_ node: MarkupNode, into html: inout HTMLWriter) {
        if !node.title.isEmpty { html.attribute("title", node.title) }
    }
}
