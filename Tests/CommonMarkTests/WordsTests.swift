import CommonMark
import Testing

@Suite("Texts that mean themselves")
struct WordsTests {
    @Test func `are written as libcmark writes them`() {
        var random = SeededGenerator(seed: 8)
        var count = 0
        for _ in 0..<6_000 {
            let text =
                "w"
                + (0..<Int.random(in: 1...12, using: &random))
                .map { _ in WordsTests.pieces.randomElement(using: &random) ?? "" }.joined()
            guard Markdown.isWords(text) else { continue }
            count += 1
            #expect("<p>\(rendered(text, isInline: true))</p>\n" == rendered(text), "\(text)")
        }
        #expect(count > 1_000)
    }

    @Test(arguments: [
        "", " words", "words ", "1. words", "- words", "# words", "> words", "two\nlines", "two  \nlines", "a *b*",
        "a_b", "a `b`", "a [b]", "a ![b]", "a <b>", "a &amp; b", "a \\* b", "a\tb", "a\u{7F}b", "\u{FEFF}words",
        "é",
    ])
    func `are not those in which something could be marked`(text: String) {
        #expect(!Markdown.isWords(text))
    }

    private static let pieces = [
        "a", "word", "Word", " ", " ", "  ", "é", "–", "“", "日本", "👩‍👧", "1.", "2)", "-", "+", "#", "=", "~~", "|", ":",
        "'",
        "\"", "(c)", "https://a.example/", "%20", ">", "$", "^", "{", "}", "@", "/", ";", ",", "?", "\u{85}", "\u{A0}",
        "*", "[", "&", "<",
    ]
}
