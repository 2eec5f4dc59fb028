import Archive
import XML

/// Tables as an OpenDocument spreadsheet (ISO/IEC 26300), for readers: one table a sheet, its title in the first cell, its
/// heads marked as heads, and symbols in brackets, as the government's Analysis Function asks. Nothing in it says who made
/// it, nothing is hidden, and nothing is a formula.
enum SpreadsheetBook {
    static func bytes(_ tables: [PlainTable]) -> [UInt8] {
        var archive = ArchiveWriter(packs: true)
        // Whoever looks at the first bytes of the file finds there what it is.
        archive.add("mimetype", Array(type.utf8), isPacked: false)
        archive.add("META-INF/manifest.xml", manifest.document(["manifest": urn + "manifest:1.0"]))
        archive.add("content.xml", content(tables).document(spaces))
        return archive.finished()
    }

    private static let type = "application/vnd.oasis.opendocument.spreadsheet"
    private static let urn = "urn:oasis:names:tc:opendocument:xmlns:"
    private static let spaces = Dictionary(
        uniqueKeysWithValues: ["office", "table", "text", "style", "number"].map {
            ($0, urn + "\($0 == "number" ? "datastyle" : $0):1.0")
        }
    )
    .merging(["fo": urn + "xsl-fo-compatible:1.0"]) { $1 }

    private static var manifest: Element {
        Element(
            "manifest:manifest", [("manifest:version", "1.3")],
            elements: [("/", type), ("content.xml", "text/xml")].map { path, type in
                Element("manifest:file-entry", [("manifest:full-path", path), ("manifest:media-type", type)])
            })
    }

    private static func content(_ tables: [PlainTable]) -> Element {
        Element(
            "office:document-content", [("office:version", "1.3")],
            elements: [
                styles,
                Element("office:body", elements: [Element("office:spreadsheet", elements: tables.map(sheet))]),
            ])
    }

    /// Titles and heads are bold; a day is written as it is read.
    private static var styles: Element {
        let bold = Element(
            "style:style", [("style:name", "head"), ("style:family", "table-cell")],
            elements: [Element("style:text-properties", [("fo:font-weight", "bold")])])
        let dash = Element("number:text", [], [.text("-")])
        let day = Element(
            "number:date-style", [("style:name", "iso")],
            elements: [
                Element("number:year", [("number:style", "long")]), dash,
                Element("number:month", [("number:style", "long")]), dash,
                Element("number:day", [("number:style", "long")]),
            ])
        let date = Element(
            "style:style",
            [("style:name", "day"), ("style:family", "table-cell"), ("style:data-style-name", "iso")])
        return Element("office:automatic-styles", elements: [bold, day, date])
    }

    private static func sheet(_ table: PlainTable) -> Element {
        let above = [row([text(table.title, "head")])] + table.notes.map { row([text($0)]) }
        let heads = Element("table:table-header-rows", elements: [row(table.heads.map { text($0, "head") })])
        return Element(
            "table:table", [("table:name", table.name)],
            elements: above + [heads] + table.rows.map { row($0.map(cell)) })
    }

    private static func row(_ cells: [Element]) -> Element { Element("table:table-row", elements: cells) }

    private static func cell(_ cell: PlainTable.Cell) -> Element {
        switch cell {
        case .text(let words): words.isEmpty ? Element("table:table-cell") : text(words)
        case .symbol(let symbol): text("[\(symbol)]")
        case .number(let digits):
            value("float", [("office:value", digits)], digits)
        case .day(let day):
            value("date", [("table:style-name", "day"), ("office:date-value", day)], day)
        }
    }

    private static func text(_ words: String, _ style: String? = nil) -> Element {
        value("string", style.map { [("table:style-name", $0)] } ?? [], words)
    }

    private static func value(_ type: String, _ attributes: [(String, String)], _ shown: String) -> Element {
        let lines = shown.split(separator: "\n", omittingEmptySubsequences: false)
        return Element(
            "table:table-cell", [("office:value-type", type)] + attributes,
            elements: lines.map { Element("text:p", [], [.text(XMLText.allowed($0))]) })
    }
}
