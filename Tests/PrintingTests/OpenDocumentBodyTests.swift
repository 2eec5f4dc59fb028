import Testing
import XML

@testable import Printing

@Suite struct OpenDocumentBodyTests {
    private static func style(_ name: String, _ family: String, on parent: String? = nil) -> Element {
        Element(
            "style:style",
            [("style:name", name), ("style:family", family)] + (parent.map { [("style:parent-style-name", $0)] } ?? []))
    }

    private static func table(_ rows: [[String]]) -> Element {
        let columns = rows[0].indices.map { Element("table:table-column", [("table:style-name", "T.\($0)")]) }
        let lines = rows.map { cells in
            Element(
                "table:table-row",
                elements: cells.map { Element("table:table-cell", elements: [Element("text:p", [], [.text($0)])]) })
        }
        return Element("table:table", [("table:style-name", "T")], elements: columns + lines)
    }

    private static func set(_ styles: [Element], _ body: [Element]) -> Element {
        OpenDocumentBody.set(
            Element(
                "office:document-content",
                elements: [
                    Element("office:automatic-styles", elements: styles), Element("office:body", elements: body),
                ]),
            in: 10_000)
    }

    @Test func `tables and their columns have widths, and no sheet cuts a row`() throws {
        let set = OpenDocumentBodyTests.set(
            [
                OpenDocumentBodyTests.style("T", "table"), OpenDocumentBodyTests.style("T.0", "table-column"),
                OpenDocumentBodyTests.style("T.1", "table-column"),
            ], [OpenDocumentBodyTests.table([["No.", "What happened"], ["1", "A plain account"]])])
        #expect(set.all("style:table-column-properties").count == 2)
        // Three fifths of the text, which is five hundred points wide.
        let width = try #require(set.all("style:table-properties").first?["style:width"])
        #expect((299...300).contains(Double(width.dropLast(2)) ?? 0))
        #expect(
            set.all("table:table-row").allSatisfy { $0["table:style-name"] == OpenDocumentReference.wholeRow })
    }

    @Test func `a picture has its text in its frame`() {
        let frame = Element("draw:frame", [("svg:height", "6.333333333e-2in")], elements: [Element("draw:image")])
        let told = Element("svg:title", [], [.text("How it went")])
        let set = OpenDocumentBodyTests.set([], [Element("text:p", elements: [frame, told, Element("text:span")])])
        let paragraph = set.all("text:p").first
        #expect(paragraph?.elements.map(\.name) == ["draw:frame", "text:span"])
        #expect(set.all("draw:frame").first?["svg:height"] == "0.0633in")
        #expect(set.all("draw:frame").first?.elements.map(\.name) == ["draw:image", "svg:title"])
    }

    @Test func `no paragraph is built on a style that programs pass over`() {
        let set = OpenDocumentBodyTests.set(
            [
                OpenDocumentBodyTests.style("P1", "paragraph", on: "Table_20_Contents"),
                OpenDocumentBodyTests.style("P2", "paragraph", on: "P1"),
            ], [])
        #expect(set.all("style:style").allSatisfy { $0["style:parent-style-name"] == "Table_20_Contents" })
    }
}
