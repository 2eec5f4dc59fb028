import Diagnostics
import Testing

@testable import Reading

/// What a drawing says, wherever it says it.
@Suite struct DrawingWordsTests {
    private func words(_ part: String) throws -> [String] {
        let svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\">\(part)</svg>"
        return try SVGCheck.read(SourceFile(path: "a.svg", text: svg)).words.map(\.text)
    }

    @Test func `its texts, titles, descriptions and labels are its words`() throws {
        #expect(try words("<title>A &amp; B</title><desc>C</desc><text>D</text>") == ["A & B", "C", "D"])
        #expect(try words("<g aria-label=\"E\" data-name=\"F\" id=\"g\"><path d=\"M0 0\"/></g>") == ["E", "F"])
    }

    @Test func `the pieces of one text belong together, and a title within it does not`() throws {
        #expect(
            try words("<text>One <tspan x=\"1\">two</tspan>\n<tspan>three</tspan><title>Four</title> five</text>")
                == ["One two three five", "Four"])
        #expect(try words("<text> </text><text><tspan/></text>") == [])
    }

    @Test func `very many pieces are joined in no time`() throws {
        let words = try words("<text>" + String(repeating: "<tspan>word</tspan>", count: 9_000) + "</text>")
        #expect(words.first?.utf8.count == 9_000 * 5 - 1)
    }
}
