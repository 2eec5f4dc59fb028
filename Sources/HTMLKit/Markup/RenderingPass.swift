import Markup

/// The state of rendering one document: what the walk is inside of.
struct RenderingPass {
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
    /// Whether the walk is inside a link, whose text isn't offered.
    var isInLink = false
    /// Whether that link is left out, save its text.
    var leavesOutLink = false
    /// The level of the heading that the walk is inside of.
    var headingLevel = 1
    /// Its place and what the link to it is called, where it has one.
    var headingPlace: (id: String, label: String)?

    init(start: Int, isInline: Bool) {
        self.start = start
        self.isInline = isInline
    }

    mutating func write<Output: MarkupOutput & ~Copyable>(
        _ node: MarkupNode, isEntering: Bool, into output: inout Output
    ) {
        if let image, image != node.place {
            output.withHTML { writePlain(node, into: &$0) }
            return
        }
        if Output.framesBlocks { frame(node, isEntering: isEntering, into: &output) }
        switch node.kind {
        case .document:
            if isInline, let only = node.onlyChild, only.kind == .paragraph { unwrapped = only.place }
        case .heading(let level): writeHeading(node, level, isEntering: isEntering, into: &output)
        case .codeBlock(let info): writeCodeBlock(node, info, into: &output)
        case .text: writeText(node, into: &output)
        case .link: writeLink(node, isEntering: isEntering, into: &output)
        case .image: writeImage(node, isEntering: isEntering, into: &output)
        default: output.withHTML { writeMark(of: node, isEntering: isEntering, into: &$0) }
        }
    }

    /// Writes what is the same whatever the output is.
    private func writeMark(of node: MarkupNode, isEntering: Bool, into html: inout HTMLWriter) {
        switch node.kind {
        case .blockQuote:
            html.freshLine(since: start)
            html.raw(isEntering ? "<blockquote>\n" : "</blockquote>\n")
            if isEntering { html.beginVerbatim() } else { html.endVerbatim() }
        case .list(let list): write(list, isEntering: isEntering, into: &html)
        case .item:
            if isEntering { html.freshLine(since: start) }
            html.raw(isEntering ? "<li>" : "</li>\n")
        case .htmlBlock: html.freshLine(since: start)
        case .thematicBreak:
            html.freshLine(since: start)
            html.raw("<hr />\n")
        case .paragraph:
            if node.place == unwrapped || node.isInTightList { return }
            if isEntering { html.freshLine(since: start) }
            html.raw(isEntering ? "<p>" : "</p>\n")
        case .lineBreak: html.raw("<br />\n")
        case .softBreak: html.raw("\n")
        case .code:
            html.raw("<code>")
            html.verbatim(node.literal)
            html.raw("</code>")
        case .strong: html.raw(isEntering ? "<strong>" : "</strong>")
        case .emphasis: html.raw(isEntering ? "<em>" : "</em>")
        // Raw HTML is not published.
        default: break
        }
    }

    /// Lets the output put something before and around the blocks of the document.
    private func frame<Output: MarkupOutput & ~Copyable>(
        _ node: MarkupNode, isEntering: Bool, into output: inout Output
    ) {
        if isEntering, node.parent?.kind == .document {
            output.withHTML { $0.freshLine(since: start) }
            output.beginBlock(node.kind)
        } else if !isEntering, node.kind == .document {
            output.withHTML { $0.freshLine(since: start) }
            output.endDocument()
        }
    }
}
