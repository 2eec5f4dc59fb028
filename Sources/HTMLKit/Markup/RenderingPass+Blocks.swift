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

    mutating func writeHeading<Output: MarkupOutput & ~Copyable>(
        _ node: MarkupNode, _ level: Int, isEntering: Bool, into output: inout Output
    ) {
        if isEntering {
            let heading = output.enterHeading(level: level, plainText: node.plainText)
            headingLevel = min(max(heading.level, 1), 6)
            headingPlace = heading.linkLabel.flatMap { label in heading.id.map { (id: $0, label: label) } }
            output.withHTML { html in
                html.freshLine(since: start)
                html.raw("<h")
                html.number(headingLevel)
                if let id = heading.id { html.attribute("id", id) }
                html.raw(">")
            }
        } else {
            output.withHTML { html in
                if let (id, label) = headingPlace {
                    html.raw(" <a class=\"place\"")
                    html.attribute("href", Link.fragment(id))
                    html.attribute("aria-label", label)
                    html.raw(">#</a>")
                }
                html.raw("</h")
                html.number(headingLevel)
                html.raw(">\n")
            }
            output.leaveHeading()
        }
    }

    func writeCodeBlock<Output: MarkupOutput & ~Copyable>(
        _ node: MarkupNode, _ info: String, into output: inout Output
    ) {
        output.withHTML { $0.freshLine(since: start) }
        let block = MarkupCodeBlock(info: info, body: node.literal, startLine: node.startLine)
        let isTaken = output.writeCodeBlock(block)
        output.withHTML { html in
            if isTaken { return html.freshLine(since: start) }
            if info.isEmpty {
                html.raw("<pre><code>")
            } else {
                html.raw("<pre><code class=\"language-")
                html.verbatim(String(decoding: info.utf8.prefix { !Self.isSpace($0) }, as: UTF8.self))
                html.raw("\">")
            }
            html.verbatim(node.literal)
            html.raw("</code></pre>\n")
        }
    }

    private static func isSpace(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: " ") || (0x09...0x0D).contains(byte)
    }
}
