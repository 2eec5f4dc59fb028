import Diagnostics
import Testing

@Suite struct SourceFileTests {
    @Test func `lines end at a line feed and their text has no line ending`() {
        let file = file("one\r\ntwo\n\nfour")
        #expect(file.lineCount == 4)
        #expect((1...4).map { String(file.slice(file.range(ofLine: $0))) } == ["one", "two", "", "four"])
        #expect((1...4).map(file.offset(ofLine:)) == [0, 5, 9, 10])
    }

    @Test func `a line feed at the end begins an empty line`() {
        let file = file("one\n")
        #expect(file.lineCount == 2)
        #expect(file.range(ofLine: 2) == 4..<4)
        #expect(file.line(at: 3) == 1)
        #expect(file.line(at: 4) == 2)
    }

    @Test func `an empty file has one empty line`() {
        let file = file("")
        #expect(file.lineCount == 1)
        #expect(file.range(ofLine: 1) == 0..<0)
        #expect(file.start.place == "Content/a.md:1:1")
    }

    @Test(arguments: [-7, 99]) func `what is outside the text is clamped`(offset: Int) {
        let file = file("one\ntwo")
        #expect(file.line(at: offset) == (offset < 0 ? 1 : 2))
        #expect(file.range(ofLine: offset) == 7..<7)
        #expect(file.slice(min(offset, 0)..<max(offset, 0)) == (offset < 0 ? "" : "one\ntwo"))
    }

    @Test func `a slice never cuts a character of UTF-8`() {
        let file = file("é–x")
        #expect(file.slice(0..<1) == "")
        #expect(file.slice(1..<4) == "é")
        #expect(file.slice(2..<6) == "–x")
    }

    @Test func `every offset lies on the line whose range holds it`() {
        let file = file("é\r\n\r\nzwei\n\u{2028}drei\n")
        for offset in 0...file.byteCount {
            let line = file.line(at: offset)
            #expect(file.offset(ofLine: line) <= offset)
            #expect(line == file.lineCount || offset < file.offset(ofLine: line + 1))
        }
    }
}

@Suite struct SpanTests {
    @Test func `a span is clamped to its file`() {
        let file = file("abc")
        let wide = Span(file: file, start: -5, end: 50)
        #expect(wide.start == 0 && wide.end == 3)
        let backward = Span(file: file, start: 2, end: 1)
        #expect(backward.start == 2 && backward.end == 2)
        let behind = Span(file: file, start: 9, end: 12)
        #expect(behind.start == 3 && behind.end == 3 && behind.text.isEmpty)
    }

    @Test func `a column counts characters as an editor shows them`() {
        let file = file("first\nçé 👩‍👧 x\n")
        #expect(file.span(of: "x").place == "Content/a.md:2:6")
        #expect(Span(file: file, start: 6, end: 6).column == 1)
    }

    @Test func `spans are sorted by file, then place`() {
        let one = file("abc", path: "a.md")
        let two = file("abc", path: "b.md")
        let spans = [
            Span(file: two, start: 0, end: 1), Span(file: one, start: 1, end: 3), Span(file: one, start: 1, end: 2),
        ]
        #expect(spans.sorted().map { "\($0.file.path) \($0.text)" } == ["a.md b", "a.md bc", "b.md a"])
    }

    @Test func `spans of two readings of one file are equal`() {
        let one = Span(file: file("abc"), start: 1, end: 2)
        let two = Span(file: file("abc"), start: 1, end: 2)
        #expect(one == two)
        #expect(Set([one, two]).count == 1)
    }
}
