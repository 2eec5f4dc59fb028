import CommonMark
import Markup
import Testing

@Suite("Blocks")
struct BlockTests {
    /// Writes down the blocks of a text with their content, indented by their depth.
    private func outline(_ text: String) -> [String] {
        let bytes = Array(text.utf8)
        func lines(_ blocks: [MarkdownBlock], _ indentation: String) -> [String] {
            blocks.flatMap { block in
                let content = String(decoding: bytes[block.content], as: UTF8.self)
                let before = bytes[..<block.range.lowerBound].count { $0 == 0x0A }
                let ends = bytes[block.range].dropLast().count { $0 == 0x0A }
                let place = "\(before + 1)-\(before + ends + 1)"
                let line = "\(indentation)\(name(block.kind)) \(place) \(content.debugDescription)"
                return [line] + lines(block.children, indentation + " ")
            }
        }
        return lines(Markdown.blocks(text), "")
    }

    private func name(_ kind: MarkupKind) -> String {
        switch kind {
        case .heading(let level): "h\(level)"
        case .codeBlock: "code"
        case .list: "list"
        default: "\(kind)"
        }
    }

    @Test func `a document is its blocks, with what they say`() {
        let text =
            "# P2.1 A title (OA7) ##\nLead: Head\nDue: x\n\n### How\n\n- Evaluate\n- Report\n  back\n\nEnd\n===\n"
        #expect(
            outline(text) == [
                #"h1 1-1 "P2.1 A title (OA7)""#, #"paragraph 2-3 "Lead: Head\nDue: x""#, #"h3 5-5 "How""#,
                #"list 7-9 "- Evaluate\n- Report\n  back""#, #" item 7-7 "Evaluate""#, #"  paragraph 7-7 "Evaluate""#,
                #" item 8-9 "Report\n  back""#, #"  paragraph 8-9 "Report\n  back""#, #"h1 11-12 "End""#,
            ])
    }

    @Test func `the content of a code block is the lines between its fences`() {
        #expect(outline("```actions\na: b\n\n```\n\nx") == [#"code 1-4 "a: b\n\n""#, #"paragraph 6-6 "x""#])
        #expect(outline("~~~\na\n") == [#"code 1-2 "a\n""#])
        #expect(outline("```\n```\n") == [#"code 1-2 """#])
        #expect(outline("```") == [#"code 1-1 """#])
        #expect(outline("    a\n\n\n    b\n\n\nc").first == #"code 1-4 "a\n\n\n    b""#)
    }

    @Test(arguments: [
        ("- a", 2, 2), ("-   a", 4, 4), ("-     a", 2, 2), ("-", 1, 2), ("-\n  a", 1, 2), ("  10. a", 6, 6),
        ("1) a", 3, 3),
        ("-\ta", 2, 4), (" -\ta", 3, 4), ("*  a", 3, 3), ("- ", 2, 2),
    ])
    func `a list item says where its content begins`(text: String, start: Int, indentation: Int) throws {
        let item = try #require(Markdown.blocks(text).first?.children.first)
        #expect(item.kind == .item)
        #expect(item.content.lowerBound == start)
        #expect(item.contentIndentation == indentation)
    }

    @Test func `ranges are whole lines without the blank ones behind`() {
        let text = "- a\r\n  b\r\n\r\n\r\n# c\r\n"
        let blocks = Markdown.blocks(text)
        #expect(blocks.map(\.range) == [0..<10, 14..<19])
    }

    @Test func `a block ends before the next, though libcmark says otherwise`() {
        #expect(outline("a\n===\nb") == [#"h1 1-2 "a""#, #"paragraph 3-3 "b""#])
        #expect(outline("- ```\n  a\nb").last == #"paragraph 3-3 "b""#)
        #expect(outline("- ```\n  a\nb")[2] == #"  code 1-2 "  a\n""#)
    }

    @Test func `ranges are inside the text, inside one another and in order, whatever the text is`() {
        var documents = RandomDocument(seed: 7)
        for family: RandomDocument.Family in [.safe, .unsafe, .noise] {
            for _ in 0..<1_000 {
                let text = documents.next(family)
                let problem = problem(in: Markdown.blocks(text), inside: 0..<text.utf8.count)
                #expect(problem == nil, "\(text.debugDescription)")
            }
        }
    }

    private func problem(in blocks: [MarkdownBlock], inside outer: Range<Int>) -> String? {
        var last = outer.lowerBound
        for block in blocks {
            guard block.range.lowerBound >= outer.lowerBound, block.range.upperBound <= outer.upperBound else {
                return "\(block.range) is outside \(outer)"
            }
            guard block.content.lowerBound >= block.range.lowerBound, block.content.upperBound <= block.range.upperBound
            else { return "content \(block.content) is outside \(block.range)" }
            guard block.range.lowerBound >= last else { return "\(block.range) begins before \(last)" }
            if case .item = block.kind, block.contentIndentation < 2 { return "an item without indentation" }
            last = block.range.upperBound
            if let problem = problem(in: block.children, inside: block.range) { return problem }
        }
        return nil
    }

    @Test func `very deep nesting is described down to a limit`() {
        let text = String(repeating: "> ", count: 5_000) + "a"
        var depth = 0
        var blocks = Markdown.blocks(text)
        while let first = blocks.first {
            depth += 1
            blocks = first.children
        }
        #expect(depth == Markdown.maximumDepth)
    }

    @Test func `a text without blocks has none`() {
        for text in ["", "\n", "  \n\t\n", "\u{FEFF}", "[a]: b\n"] { #expect(Markdown.blocks(text).isEmpty) }
    }
}
