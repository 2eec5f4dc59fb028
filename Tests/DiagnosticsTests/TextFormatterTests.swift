import Diagnostics
import Testing

@Suite struct TextFormatterTests {
    @Test func `a problem has its place, its line, a caret and what to do`() {
        let file = file("Lead: A\nDue: 31/11/2022\n")
        let problem = Diagnostic(
            SampleKind.brokenThing, "31 November does not exist", at: file.span(of: "31/11/2022"),
            label: "November has 30 days", help: "write the day that was agreed")
        #expect(
            printed(problem) == """
                error: 31 November does not exist [broken-thing]
                 --> Content/a.md:2:6
                  |
                2 | Due: 31/11/2022
                  |      ^^^^^^^^^^ November has 30 days
                   = help: write the day that was agreed


                """)
    }

    @Test func `another place stands beneath the first`() {
        let file = file("a: 1\na: 2\n")
        let problem = Diagnostic(
            SampleKind.oddThing, "`a` is given twice", at: file.span(of: "a: 2"),
            related: [.init(file.span(of: "a: 1"), "first here")])
        #expect(
            printed(problem) == """
                warning: `a` is given twice [odd-thing]
                 --> Content/a.md:2:1
                  |
                2 | a: 2
                  | ^^^^
                 --> Content/a.md:1:1
                  |
                1 | a: 1
                  | ^^^^ first here


                """)
    }

    @Test func `a file without text has no excerpt`() {
        let problem = Diagnostic(SampleKind.quietThing, "nothing is here", at: file("").start, help: "write it")
        #expect(
            printed(problem) == """
                note: nothing is here [quiet-thing]
                 --> Content/a.md:1:1
                   = help: write it


                """)
    }

    @Test func `a tab is as wide in the line as above the caret`() {
        #expect(excerpt("\ta\tbc", marking: "bc") == ["    a    bc", "         ^^"])
        #expect(excerpt("a\tb", marking: "\t") == ["a    b", " ^^^^"])
    }

    @Test func `a span over several lines is marked to the end of its first`() {
        #expect(excerpt("one two\r\nthree\n", marking: "two\r\nthree") == ["one two", "    ^^^"])
    }

    @Test func `an empty span has one caret, also at the end of its line`() {
        #expect(excerpt("abc\ndef\n", at: 3..<3) == ["abc", "   ^"])
        #expect(excerpt("abc\r\n", at: 4..<5) == ["abc", "   ^"])
        #expect(excerpt("abc\n", at: 4..<4) == ["", "^"])
    }

    @Test func `the caret stands under characters, not bytes`() {
        #expect(excerpt("né – çà", marking: "çà") == ["né – çà", "     ^^"])
    }

    @Test(arguments: [0, 39, 40, 41, 80, 300, 595, 599]) func `a long line is cut around the caret`(offset: Int) {
        let text = String((0..<600).map { Character(Unicode.Scalar(UInt8(97 + $0 % 26))) })
        let lines = excerpt(text, at: offset..<offset + 5)
        let shown = Array(lines[0])
        let caret = lines[1].prefix { $0 == " " }.count
        let marked = lines[1].count - caret
        #expect(shown.count <= 112)
        #expect(lines[1].count <= shown.count)
        #expect(String(shown[caret..<caret + marked]) == file(text).slice(offset..<offset + marked))
        #expect((shown.first == "…") == (offset > 40))
    }

    @Test func `a span that is wider than the window is marked as far as it is shown`() {
        let lines = excerpt(String(repeating: "x", count: 500), at: 50..<450)
        #expect(lines[0].count == 112)
        #expect(lines[1].hasSuffix(String(repeating: "^", count: 70)))
        #expect(lines[1].count == 111)
    }

    @Test(arguments: [
        "\u{1B}[2J", "\u{7}", "\r", "\u{9B}31m", "\u{202E}", "\u{2066}", "\u{200F}", "\u{061C}", "\u{2028}", "\u{85}",
    ]) func `nothing in a file can move the cursor or turn the line`(evil: String) {
        let file = file("a\(evil)b\nc", path: "Content/\(evil).md")
        let problem = Diagnostic(
            SampleKind.brokenThing, "`\(evil)` is odd", at: file.span(of: "b"), label: "see \(evil)",
            help: "did you mean `\(evil)`?", related: [.init(file.span(of: "c"), evil)])
        let output = printed(problem)
        #expect(!output.contains(evil))
        #expect(output.unicodeScalars.allSatisfy { $0 == "\n" || $0.properties.generalCategory != .control })
        #expect(output.split(separator: "\n", omittingEmptySubsequences: false).count == 12)
    }

    @Test func `colour marks the heading and the caret and nothing else`() {
        let problem = Diagnostic(SampleKind.oddThing, "it is odd", at: file("abc").span(of: "b"))
        #expect(
            TextFormatter(usesColour: true).format(problem)
                == "\u{1B}[1;33mwarning: it is odd\u{1B}[0m [odd-thing]\n --> Content/a.md:1:2\n"
                + "  |\n1 | abc\n  |  \u{1B}[1;33m^\u{1B}[0m\n\n")
    }

    /// The line of a text and the one with the caret, without the margin.
    private func excerpt(_ text: String, at range: Range<Int>) -> [String] {
        let span = Span(file: file(text), start: range.lowerBound, end: range.upperBound)
        let output = printed(Diagnostic(SampleKind.brokenThing, "it is broken", at: span))
        let lines = output.split(separator: "\n", omittingEmptySubsequences: false)
        return lines[3...4].map { String($0.dropFirst(4)) }
    }

    private func excerpt(_ text: String, marking words: String) -> [String] {
        let span = file(text).span(of: words)
        return excerpt(text, at: span.start..<span.end)
    }
}
