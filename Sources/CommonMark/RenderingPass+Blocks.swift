import HTMLKit

extension RenderingPass {
    func writeList(_ node: CNode, isEntering: Bool, into writer: inout HTMLWriter) {
        guard isEntering else {
            writer.raw(node.isOrdered ? "</ol>\n" : "</ul>\n")
            return
        }
        writer.freshLine(since: start)
        if !node.isOrdered {
            writer.raw("<ul>\n")
        } else if node.listStart == 1 {
            writer.raw("<ol>\n")
        } else {
            writer.raw("<ol start=\"")
            writer.number(node.listStart)
            writer.raw("\">\n")
        }
    }

    mutating func writeHeading(
        _ node: CNode,
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
        let heading = resolver.heading(level: node.headingLevel, plainText: node.plainText)
        headingLevel = min(max(heading.level, 1), 6)
        writer.freshLine(since: start)
        writer.raw("<h")
        writer.number(headingLevel)
        if let id = heading.id { writer.attribute("id", id) }
        writer.raw(">")
    }

    func writeCodeBlock(_ node: CNode, into writer: inout HTMLWriter, resolver: inout Resolver) {
        writer.freshLine(since: start)
        let block = MarkdownCodeBlock(
            info: node.info.string, body: node.literal.string, startLine: node.position.startLine)
        if resolver.writeCodeBlock(block, into: &writer) {
            writer.freshLine(since: start)
            return
        }
        if node.info.isEmpty {
            writer.raw("<pre><code>")
        } else {
            writer.raw("<pre><code class=\"language-")
            node.info.withBytes { info in
                let word = info.prefix { !Self.isSpace($0) }
                writer.text(utf8: UnsafeBufferPointer(rebasing: word))
            }
            writer.raw("\">")
        }
        node.literal.withBytes { writer.text(utf8: $0) }
        writer.raw("</code></pre>\n")
    }

    private static func isSpace(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: " ") || (0x09...0x0D).contains(byte)
    }
}
