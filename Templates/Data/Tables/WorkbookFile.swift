import Archive
import Plan
import XML

/// Tables as an Office Open XML workbook (ISO/IEC 29500), as `SpreadsheetBook` has them: one table a sheet, its title in the
/// first cell, its heads marked and kept in sight. It has the parts that a reader must have and no others: no properties that
/// name somebody, no hidden sheet, no formula, no link to elsewhere.
enum WorkbookFile {
    static func bytes(_ tables: [PlainTable]) -> [UInt8] {
        var archive = ArchiveWriter(packs: true)
        archive.add("[Content_Types].xml", types(tables.count).document(["": "\(packages)/content-types"]))
        archive.add("_rels/.rels", relations([("officeDocument", "xl/workbook.xml")]))
        archive.add("xl/workbook.xml", workbook(tables).document(["": main, "r": documents]))
        let sheets = tables.indices.map { ("worksheet", "worksheets/sheet\($0 + 1).xml") }
        archive.add("xl/_rels/workbook.xml.rels", relations(sheets + [("styles", "styles.xml")]))
        archive.add("xl/styles.xml", styles.document(["": main]))
        for (place, table) in tables.enumerated() {
            archive.add("xl/worksheets/sheet\(place + 1).xml", sheet(table).document(["": main]))
        }
        return archive.finished()
    }

    // MARK: - The parts and how they hang together

    private static let packages = "http://schemas.openxmlformats.org/package/2006"
    private static let documents = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    private static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    private static let type = "application/vnd.openxmlformats-officedocument.spreadsheetml"

    private static func types(_ count: Int) -> Element {
        let sheets = (0..<count).map { ("/xl/worksheets/sheet\($0 + 1).xml", "worksheet") }
        let parts = [("/xl/workbook.xml", "sheet.main"), ("/xl/styles.xml", "styles")] + sheets
        return Element(
            "Types",
            elements: [
                Element(
                    "Default",
                    [
                        ("Extension", "rels"),
                        ("ContentType", "application/vnd.openxmlformats-package.relationships+xml"),
                    ]), Element("Default", [("Extension", "xml"), ("ContentType", "application/xml")]),
            ]
                + parts.map { name, kind in
                    Element("Override", [("PartName", name), ("ContentType", "\(type).\(kind)+xml")])
                })
    }

    private static func relations(_ targets: [(kind: String, target: String)]) -> [UInt8] {
        Element(
            "Relationships",
            elements: targets.enumerated().map { place, part in
                Element(
                    "Relationship",
                    [("Id", "r\(place + 1)"), ("Type", "\(documents)/\(part.kind)"), ("Target", part.target)])
            }
        ).document(["": "\(packages)/relationships"])
    }

    private static func workbook(_ tables: [PlainTable]) -> Element {
        Element(
            "workbook",
            elements: [
                Element(
                    "sheets",
                    elements: tables.enumerated().map { place, table in
                        let number = "\(place + 1)"
                        return Element("sheet", [("name", table.name), ("sheetId", number), ("r:id", "r" + number)])
                    })
            ])
    }

    // MARK: - Styles

    /// The styles of cells, by their places: as usual, a title or head, a day.
    private enum Style: Int {
        case usual, head, day
    }

    /// The first number that a format of one's own can have.
    private static let dayFormat = "164"

    private static var styles: Element {
        func list(_ name: String, _ items: [Element]) -> Element {
            Element(name, [("count", "\(items.count)")], elements: items)
        }
        func cell(font: Int = 0, format: String = "0") -> Element {
            Element(
                "xf",
                [("numFmtId", format), ("fontId", "\(font)"), ("fillId", "0"), ("borderId", "0")]
                    + (format == "0" ? [] : [("applyNumberFormat", "1")]) + (font == 0 ? [] : [("applyFont", "1")]))
        }
        let fills = ["none", "gray125"].map { pattern in
            Element("fill", elements: [Element("patternFill", [("patternType", pattern)])])
        }
        return Element(
            "styleSheet",
            elements: [
                list("numFmts", [Element("numFmt", [("numFmtId", dayFormat), ("formatCode", "yyyy-mm-dd")])]),
                list("fonts", [Element("font"), Element("font", elements: [Element("b")])]), list("fills", fills),
                list("borders", [Element("border")]), list("cellStyleXfs", [cell()]),
                list("cellXfs", [cell(), cell(font: 1), cell(format: dayFormat)]),
            ])
    }

    // MARK: - Sheets

    private static func sheet(_ table: PlainTable) -> Element {
        let above = [[text(table.title, .head)]] + table.notes.map { [text($0)] }
        let rows = above + [table.heads.map { text($0, .head) }] + table.rows.map { $0.map(cell) }
        return Element(
            "worksheet",
            elements: [
                Element("sheetViews", elements: [view(heads: above.count + 1)]),
                Element(
                    "sheetData",
                    elements: rows.enumerated().map { number, cells in row(number + 1, cells) }),
            ])
    }

    /// The heads and what stands above them stay in sight.
    private static func view(heads: Int) -> Element {
        Element(
            "sheetView", [("workbookViewId", "0")],
            elements: [
                Element(
                    "pane",
                    [
                        ("ySplit", "\(heads)"), ("topLeftCell", "A\(heads + 1)"), ("activePane", "bottomLeft"),
                        ("state", "frozen"),
                    ])
            ])
    }

    /// A cell without its place: its attributes and what it holds; nil for an empty one.
    private typealias Cell = (attributes: [(String, String)], content: Element)?

    private static func row(_ number: Int, _ cells: [Cell]) -> Element {
        Element(
            "row", [("r", "\(number)")],
            elements: cells.enumerated().compactMap { column, cell in
                cell.map { cell in
                    Element("c", [("r", "\(letters(column))\(number)")] + cell.attributes, elements: [cell.content])
                }
            })
    }

    /// The letters of a column: A to Z, then AA.
    private static func letters(_ column: Int) -> String {
        let last = String(UnicodeScalar(UInt8(ascii: "A") + UInt8(column % 26)))
        return column < 26 ? last : letters(column / 26 - 1) + last
    }

    private static func cell(_ cell: PlainTable.Cell) -> Cell {
        switch cell {
        case .text(let words): words.isEmpty ? nil : text(words)
        case .symbol(let symbol): text("[\(symbol)]")
        case .number(let digits): ([], value(digits))
        case .day(let day):
            number(of: day).map { ([("s", "\(Style.day.rawValue)")], value("\($0)")) } ?? text(day)
        }
    }

    private static func value(_ text: String) -> Element { Element("v", [], [.text(text)]) }

    private static func text(_ words: String, _ style: Style = .usual) -> Cell {
        let look = style == .usual ? [] : [("s", "\(style.rawValue)")]
        let run = Element("t", [("xml:space", "preserve")], [.text(XMLText.allowed(words))])
        return ([("t", "inlineStr")] + look, Element("is", elements: [run]))
    }

    /// The number of a day (ISO 8601): days are counted from the one before 1900 began, and a day too many in that year.
    private static func number(of text: String) -> Int? {
        let parts = text.split(separator: "-").compactMap { Int($0) }
        guard parts.count == 3, let day = Day(year: parts[0], month: parts[1], day: parts[2]),
            let turn = Day(year: 2000, month: 1, day: 1)
        else { return nil }
        return day - turn + 36_526
    }
}
