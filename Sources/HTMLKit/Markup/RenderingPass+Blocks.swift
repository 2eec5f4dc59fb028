import Markup

extension RenderingPass {
    func write(_ list: MarkupList, isEntering: Bool, into writer: inout HTMLWriter) {
        guard isEntering else {
            writer.raw(list.isOrdered ? "</ol>\n" : "</ul>\n")
            return
        }
        writer.freshLine(since: start)
        if !list.isOrdered {
            writer.raw("<ul>\n")
        } else if list.start == 1 {
            writer.raw("<ol>\n")
        } else {
            writer.raw("<ol start=\"")
            writer.number(list.start)
            writer.raw("\">\n")
        }
    }

    mutating func writeHeading(
        _ node: MarkupNode,
        _ level: Int,
        isEntering: Bool,
        into writer: inout HTMLWriter,
        resolver: inout Resolver
    ) {
        guard isEntering else {
            writer.raw("</h")
            writer.number(headingLevel)
            writer.raw(">\n")
            resolver.leaveHeading()
            return
        }
        let heading = resolver.heading(level: level, plainText: node.plainText)
        headingLevel = min(max(heading.level, 1), 6)
        writer.freshLine(since: start)
        writer.raw("<h")
        writer.number(headingLevel)
        if let id = heading.id { writer.attribute("id", id) }
        writer.raw(">")
    }

    func writeCodeBlock(
        _ node: MarkupNode, _ info: String, into writer: inout HTMLWriter, resolver: inout Resolver
    ) {
        writer.freshLine(since: start)
        let block = MarkupCodeBlock(info: info, body: node.literal, startLine: node.startLine)
        if resolver.writeCodeBlock(block, into: &writer) {
            writer.freshLine(since: start)
            return
        }
        if info.isEmpty {
            writer.raw("<pre><code>")
        } else {
            writer.raw("<pre><code class=\"language-")
            writer.text(String(decoding: info.utf8.prefix { !Self.isSpace($0) }, as: UTF8.self))
            writer.raw("\">")
        }
        writer.text(node.literal)
        writer.raw("</code></pre>\n")
    }

    private static func isSpace(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: " ") || (0x09...0x0D).contains(byte)
    }
}
