import Diagnostics
import Plan
import Testing

@testable import Reading

/// A file in another encoding than UTF-8 is named, never garbled.
@Suite struct DecodingTests {
    private func decoded(_ bytes: [UInt8], path: String = "Content/a.md") -> (file: SourceFile, problem: Diagnostic?) {
        Decoding.decode(bytes, path: path)
    }

    @Test func `text in UTF-8 is taken as it is`() {
        let (file, problem) = decoded(Array("naïve – “quotes” \u{FFFD}\r\n".utf8))
        #expect(problem == nil)
        #expect(file.text == "naïve – “quotes” \u{FFFD}\r\n")
    }

    @Test func `a byte order mark is left out and shifts nothing`() {
        let (file, problem) = decoded([0xEF, 0xBB, 0xBF] + Array("text".utf8))
        #expect(problem == nil)
        #expect(file.text == "text")
        #expect(file.span(of: "text").column == 1)
    }

    @Test(arguments: [(0x92, "’"), (0x96, "–"), (0xA3, "£"), (0xE9, "é"), (0x80, "€")] as [(UInt8, String)])
    func `a Windows code page is named, with the character that was meant`(byte: UInt8, character: String) throws {
        let bytes = Array("é line\nA child".utf8) + [byte] + Array("s own".utf8)
        let problem = try #require(decoded(bytes).problem)
        #expect(problem.id == "bad-encoding")
        #expect(problem.message.hasSuffix("where this byte is `\(character)`"))
        #expect(problem.span.place == "Content/a.md:2:8")
        #expect(problem.span.text == "\u{FFFD}")
    }

    @Test func `the first wrong byte is found behind a real replacement character`() throws {
        let problem = try #require(decoded(Array("\u{FFFD} and ".utf8) + [0x92, 0x92]).problem)
        #expect(problem.span.column == 7)
        #expect(problem.message.contains("`’`"))
    }

    @Test(arguments: [[0xE2, 0x80], [0xEF, 0xBF], [0xC3], [0xF0, 0x9F, 0x98]] as [[UInt8]])
    func `a file that is cut within a character is reported at its end`(end: [UInt8]) throws {
        let problem = try #require(decoded(Array("one".utf8) + end).problem)
        #expect(problem.message == "the file is not in UTF-8")
        #expect(problem.span.column == 4)
    }

    @Test func `a spreadsheet is told how to save again`() throws {
        let table = try #require(decoded([0x92], path: "Content/a.csv").problem)
        #expect(table.help.contains("CSV UTF-8"))
        let text = try #require(decoded([0x92]).problem)
        #expect(text.help == "save it in the text editor with the encoding UTF-8")
    }

    @Test(arguments: [true, false]) func `text in UTF-16 is one problem and is read on`(isLittleEndian: Bool) throws {
        let units = Array("\u{FEFF}---\npage: a\ntitle: Été\n---\nText.\n".utf16)
        var sources = Sources()
        sources["pages/a.md"] = units.flatMap { unit in
            let bytes = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
            return isLittleEndian ? bytes.reversed() : bytes
        }
        let reading = sources.read()
        #expect(reading.told == ["bad-encoding 1:1 the file is in UTF-16, not in UTF-8"])
        #expect(reading.content?.pages.first?.title.text == "Été")
    }

    @Test(arguments: [[0xFF, 0xFE], [0xFE, 0xFF], [0xFF, 0xFE, 0x00], [0xEF, 0xBB, 0xBF], [0x00], []] as [[UInt8]])
    func `a file of nothing but a mark is read without accident`(bytes: [UInt8]) {
        for path in ["site.yaml", "pages/a.md", "plans/p/progress.csv", "plans/p/plan.md"] {
            var sources = Sources()
            sources[path] = bytes
            _ = sources.read()
        }
    }
}
