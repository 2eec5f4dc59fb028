import CommonMark
import Markup
import Testing

@Suite("Walking")
struct WalkingTests {
    /// Writes down what it is shown.
    private struct Log: MarkupVisitor {
        var lines: [String] = []
        var depth = 0

        mutating func enter(_ node: MarkupNode) {
            lines.append("\(node.kind) \(node.byteRange.lowerBound)-\(node.byteRange.upperBound) \(node.literal)")
            depth += 1
        }

        mutating func leave(_ node: MarkupNode) {
            lines.append("/\(node.kind)")
        }
    }

    @Test func `every node is shown on the way in, and those that hold others on the way out`() {
        var log = Log()
        Markdown.parse("# A *b*\nc\nd `e`\n").walk(with: &log)
        #expect(
            log.lines == [
                "document 0-15 ", "heading(level: 1) 0-7 ", "text 2-4 A ", "emphasis 4-7 ", "text 5-6 b", "/emphasis",
                "/heading(level: 1)", "paragraph 8-15 ", "text 8-9 c", "softBreak 9-9 ", "text 10-12 d ",
                "code 13-14 e",
                "/paragraph", "/document",
            ])
    }

    /// Compares the bytes of each text with what the source says there.
    private struct Places: MarkupVisitor {
        let source: [UInt8]
        var wrong: [String] = []
        var texts = 0

        mutating func enter(_ node: MarkupNode) {
            let range = node.byteRange
            guard range.lowerBound >= 0, range.upperBound <= source.count else {
                wrong.append("\(node.kind) \(range) is outside")
                return
            }
            guard case .text = node.kind else { return }
            texts += 1
            let slice = String(decoding: source[range], as: UTF8.self)
            if slice != node.literal { wrong.append("\(slice.debugDescription) for \(node.literal.debugDescription)") }
        }
    }

    @Test func `the place of a text is where it stands in the source`() {
        var documents = RandomDocument(seed: 5)
        for _ in 0..<2_000 {
            let text = documents.next(.literal)
            var places = Places(source: Array(text.utf8))
            Markdown.parse(text).walk(with: &places)
            #expect(places.wrong.isEmpty, "\(text.debugDescription)")
        }
    }

    @Test func `a place is right on a lazy line, in a quote, and behind a byte order mark`() {
        for text in [
            "- a\nb", "> - a\n> b", "> a\nb", "  - a\n      b", "1. > x\n   > y\nz", "\u{FEFF}a\nb", "> > a\n> b",
        ] {
            var places = Places(source: Array(text.utf8))
            Markdown.parse(text).walk(with: &places)
            #expect(places.wrong.isEmpty && places.texts > 1, "\(text.debugDescription) \(places.wrong)")
        }
    }

    private struct Bounds: MarkupVisitor {
        let count: Int
        var isInside = true

        mutating func enter(_ node: MarkupNode) {
            let range = node.byteRange
            if range.lowerBound < 0 || range.upperBound > count { isInside = false }
        }
    }

    @Test func `places are inside the text, whatever the text is`() {
        var documents = RandomDocument(seed: 6)
        for family: RandomDocument.Family in [.safe, .unsafe, .noise] {
            for _ in 0..<1_000 {
                let text = documents.next(family)
                var bounds = Bounds(count: text.utf8.count)
                Markdown.parse(text).walk(with: &bounds)
                #expect(bounds.isInside, "\(text.debugDescription)")
            }
        }
    }

    @Test func `a link of several lines begins on its first, and breaks without end have a place`() {
        var log = Log()
        Markdown.parse("x [a\nb](c) *d\ne*\n").walk(with: &log)
        #expect(log.lines.contains("link 3-10 ") && log.lines.contains("emphasis 11-16 "), "\(log.lines)")
        let text = String(repeating: "\\\n", count: 20_000)
        var bounds = Bounds(count: text.utf8.count)
        Markdown.parse(text).walk(with: &bounds)
        #expect(bounds.isInside)
    }

    private struct Details: MarkupVisitor {
        var found: [String] = []

        mutating func enter(_ node: MarkupNode) {
            switch node.kind {
            case .link, .image: found.append("\(node.destination)|\(node.title)|\(node.plainText)")
            case .codeBlock(let info): found.append("\(info)|\(node.literal.utf8.count)")
            case .list(let list):
                found.append("\(list.isOrdered) \(list.start) \(list.isTight)")
            case .document: found.append(node.plainText)
            default: break
            }
            if node.parent?.kind == nil { found.append("root") }
        }
    }

    @Test func `a node tells what it holds`() {
        var details = Details()
        Markdown.parse("3) [a *b*](c \"d\")\n\n   ![e\n   f](g)\n\n```h i\nj\n```\n").walk(with: &details)
        #expect(
            details.found == ["a b\ne f\nj", "root", "true 3 false", "c|d|a b", "g||e f", "h i|2"])
    }

    @Test func `a zero byte becomes a mark of its own`() {
        var log = Log()
        Markdown.parse("a\u{0}b").walk(with: &log)
        #expect(log.lines[2].hasSuffix("a\u{FFFD}b"))
        #expect(rendered("a\u{0}b") == "<p>a\u{FFFD}b</p>\n")
    }
}
