import Testing
import Word
import XML

@testable import Printing

@Suite struct WordBodyTests {
    private static let last = """
        <w:sectPr><w:headerReference w:type="default" r:id="rId9"/><w:pgSz w:w="11906" w:h="16838"/>\
        <w:pgMar w:top="1361" w:right="1134" w:bottom="1304" w:left="1134" w:header="624" w:footer="510"/>\
        <w:titlePg/></w:sectPr>
        """

    private static func paragraph(_ style: String, _ text: String = "Text") -> String {
        #"<w:p><w:pPr><w:pStyle w:val="\#(style)"/></w:pPr><w:r><w:t xml:space="preserve">\#(text)</w:t></w:r></w:p>"#
    }

    private static func table(_ rows: [[String]], head: String = "<w:tblHeader/>") -> String {
        let lines = rows.enumerated().map { index, cells in
            "<w:tr>" + (index == 0 ? "<w:trPr>\(head)</w:trPr>" : "")
                + cells.map { "<w:tc><w:tcPr/>\(paragraph("Compact", $0))</w:tc>" }.joined() + "</w:tr>"
        }
        return #"<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid><w:gridCol w:w="1"/></w:tblGrid>"#
            + lines.joined() + "</w:tbl>"
    }

    /// What stands in the body, set.
    private static func set(
        _ text: String, isOnItsSide: Bool = false, hasLetterhead: Bool = false
    ) throws -> String {
        let spaces = WordNames.text.map { "xmlns:\($0.key)=\"\($0.value)\"" }.joined(separator: " ")
        let document = "<w:document \(spaces)><w:body>\(text)\(last)</w:body></w:document>"
        let tree = try XMLReader.root(of: Array(document.utf8), prefixes: WordNames.prefixes)
        let set = WordBody.set(tree, isOnItsSide: isOnItsSide, hasLetterhead: hasLetterhead).document(WordNames.text)
        let written = String(decoding: set, as: UTF8.self)
        let body = try #require(written.firstRange(of: "<w:body>"))
        return String(written[body.upperBound...])
    }

    @Test func `an annex is on its side as a whole, with its top free for a stamp`() throws {
        let text = try WordBodyTests.set(
            WordBodyTests.paragraph("BodyText"), isOnItsSide: true, hasLetterhead: true)
        #expect(text.ranges(of: "<w:sectPr").count == 1)
        #expect(text.contains(#"w:orient="landscape""#))
        #expect(text.contains(#"w:top="1814""#) && text.contains(#"w:header="1134""#))
    }

    @Test func `of our own look only the text of an annex's first sheet leaves room for a stamp`() throws {
        let margins = Element("w:pgMar", [("w:top", "1021"), ("w:header", "510")])
        let body = Element("w:body", elements: [Element("w:p"), Element("w:sectPr", elements: [margins])])
        let document = Element("w:document", elements: [body])
        let set = WordBody.set(document, isOnItsSide: true, hasLetterhead: false)
        #expect(set.all("w:spacing").map { $0["w:before"] } == ["213"])
        #expect(set.all("w:pgMar") == [margins])
        #expect(WordBody.set(document, isOnItsSide: false, hasLetterhead: false).all("w:spacing").isEmpty)
    }

    @Test func `columns are as wide as their words, and no row is cut`() throws {
        let long = "A plain account of what was done, by whom, and what it changed for the children"
        let text = try WordBodyTests.set(WordBodyTests.table([["No.", "What happened"], ["1", long]]))
        let grid = text.matches(of: #/<w:gridCol w:w="(\d+)"/#).compactMap { Int($0.1) }
        #expect(grid.count == 2 && grid[1] > 2 * grid[0])
        #expect((9600...9638).contains(grid.reduce(0, +)))
        #expect(text.contains("<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>"))
        #expect(text.ranges(of: "<w:cantSplit/>").count == 2)
        #expect(text.ranges(of: "<w:tcW").count == 4)
    }

    @Test func `no column is narrower than its longest word or its picture`() throws {
        let many = Array(repeating: "so many short words that they ask for all of the room that there is", count: 9)
        let picture = #"<w:drawing><wp:inline><wp:extent cx="1905000" cy="9525"/></wp:inline></w:drawing>"#
        let text = try WordBodyTests.set(
            WordBodyTests.table([["Counterproductive", "", many.joined(separator: " ")]]).replacing(
                ">Text<", with: "><"
            ).replacing("<w:tc><w:tcPr/>", with: "<w:tc><w:tcPr/>\(picture)"))
        let grid = text.matches(of: #/<w:gridCol w:w="(\d+)"/#).compactMap { Int($0.1) }
        #expect(grid.count == 3 && grid[0] > 1900 && grid[1] >= 3000)
    }

    @Test func `a short table stays whole, and of a long one no row stands alone`() throws {
        let short = WordBodyTests.table([["Lead"]] + (1...5).map { ["Post \($0)"] })
        #expect(try WordBodyTests.set(short).ranges(of: "<w:keepNext/>").count == 5)
        let long = WordBodyTests.table([["Lead"]] + (1...50).map { ["Post \($0)"] })
        #expect(try WordBodyTests.set(long).ranges(of: "<w:keepNext/>").count == 3)
    }

    @Test func `what leads to a table stays with it, and what follows stands apart`() throws {
        let answers = WordBodyTests.paragraph("FirstParagraph", "Recommendation: one")
        let caption = WordBodyTests.paragraph("TableCaption", "Actions")
        let text = try WordBodyTests.set(
            answers + caption + WordBodyTests.table([["Lead"], ["Post"]]) + WordBodyTests.paragraph("BodyText"))
        #expect(text.hasPrefix(#"<w:p><w:pPr><w:pStyle w:val="FirstParagraph"/><w:keepNext/>"#))
        #expect(text.contains(#"</w:tbl><w:p><w:pPr><w:pStyle w:val="BodyText"/><w:spacing w:before="120"/>"#))
    }

    @Test func `what stands between two tables stays with the second, in the order that is laid down`() throws {
        let table = WordBodyTests.table([["Lead"], ["Post"]])
        let text = try WordBodyTests.set(
            table + WordBodyTests.paragraph("BodyText") + WordBodyTests.paragraph("TableCaption") + table)
        #expect(text.contains(#"<w:pStyle w:val="BodyText"/><w:keepNext/><w:spacing w:before="120"/></w:pPr>"#))
        #expect(!text.contains("<w:keepNext/><w:keepNext/>"))
    }

    @Test func `a table of short words and figures takes no more than three fifths of the text`() throws {
        let text = try WordBodyTests.set(WordBodyTests.table([["Status", "Actions"], ["Late", "12"]]))
        let grid = text.matches(of: #/<w:gridCol w:w="(\d+)"/#).compactMap { Int($0.1) }
        #expect((5700...5782).contains(grid.reduce(0, +)))
        #expect(text.contains(#"<w:tblW w:w="2"#))
    }

    @Test func `a document of another shape is left as it is`() {
        for element in [Element("w:document"), Element("w:body"), Element("p", elements: [Element("w:tbl")])] {
            #expect(WordBody.set(element, isOnItsSide: false, hasLetterhead: false) == element)
        }
    }
}
