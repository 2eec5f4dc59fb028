import Diagnostics
import Testing

/// A text taken out of a file still knows where each part of it stands.
@Suite struct SourceTextTests {
    /// `one two`, whose words stand on two indented lines.
    private var folded: SourceText {
        let file = file("key: one\n     two # end\n")
        return SourceText(
            text: "one two", file: file, pieces: [.init(offset: 0, source: 5), .init(offset: 4, source: 14)],
            sourceEnd: 17)
    }

    @Test func `the whole text covers everything between its parts`() {
        #expect(folded.span.text == "one\n     two")
        #expect(folded.span(0..<7).text == "one\n     two")
    }

    @Test func `a part of the text stands where it was written`() {
        #expect(folded.span(0..<3).text == "one")
        #expect(folded.span(4..<7).text == "two")
        #expect(folded.span(5..<6).text == "w")
        #expect(folded.span(4..<7).line == 2)
    }

    @Test func `a range outside the text is clamped`() {
        #expect(folded.span(-3..<99) == folded.span)
        #expect(folded.span(7..<9).text.isEmpty)
        #expect(folded.span(2..<2).text.isEmpty)
    }

    @Test func `a slice keeps its places`() {
        let slice = folded.slice(2..<7)
        #expect(slice.text == "e two")
        #expect(slice.span.text == "e\n     two")
        #expect(slice.span(2..<5).text == "two")
        #expect(slice.slice(3..<5).span.text == "wo")
    }

    @Test func `a slice does not cut a character`() {
        let text = SourceText(file: file("né–"), range: 0..<6)
        #expect(text.slice(0..<2).text == "n")
        #expect(text.slice(1..<4).text == "é")
    }

    @Test func `trimming leaves the place of what remains`() {
        let file = file("a:\t  word \r\n")
        let text = SourceText(file: file, range: 2..<file.byteCount)
        #expect(text.trimmed.text == "word")
        #expect(text.trimmed.span.text == "word")
        #expect(SourceText(file: file, range: 2..<5).trimmed.isEmpty)
    }

    @Test func `splitting trims the parts and leaves empty ones out`() {
        let parts = SourceText(file: file("R1, R2 ,, R3,"), range: 0..<13).split(separator: UInt8(ascii: ","))
        #expect(parts.map(\.text) == ["R1", "R2", "R3"])
        #expect(parts.map { $0.span.start } == [0, 4, 10])
        #expect(folded.split(separator: UInt8(ascii: " ")).map { String($0.span.text) } == ["one", "two"])
    }

    @Test func `joined texts keep their places`() {
        let file = file("Lead: Head of\n  Practice\n")
        let joined = SourceText(file.span(of: "Head of")).joined(with: SourceText(file.span(of: "Practice")))
        #expect(joined.text == "Head of Practice")
        #expect(joined.span.text == "Head of\n  Practice")
        #expect(joined.span(0..<4).text == "Head")
        #expect(joined.span(8..<16).text == "Practice")
        #expect(joined.slice(5..<16).span(3..<11).text == "Practice")
    }

    @Test func `an empty text joined with another is the other`() {
        let file = file("Lead:\n  Practice\n")
        let empty = SourceText(Span(file: file, start: 5, end: 5))
        #expect(empty.joined(with: SourceText(file.span(of: "Practice"))).span.text == "Practice")
    }

    @Test func `an empty text has a place`() {
        let text = SourceText(text: "", file: file("key:\n"), pieces: [], sourceEnd: 4)
        #expect(text.span.start == 4 && text.span.end == 4)
        #expect(text.trimmed.isEmpty && text.split(separator: 0x2C).isEmpty)
    }
}
