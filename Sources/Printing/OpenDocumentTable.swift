import XML

/// A table of an OpenDocument file, as pandoc writes it.
struct OpenDocumentTable {
    private let table: Element

    init(_ table: Element) { self.table = table }

    /// The widths of the table and its columns, by the names of their styles, in twentieths of a point.
    func widths(in room: Int) -> [String: Int] {
        let rows = table.all("table:table-row").map { row in
            row.elements.filter { $0.name == "table:table-cell" }.map(OpenDocumentTable.measured)
        }
        let widths = ColumnWidths.of(rows, in: room)
        let columns = table.elements.filter { $0.name == "table:table-column" }
        let names = ([table] + columns).map { $0["table:style-name"] ?? "" }
        return Dictionary(zip(names, [widths.reduce(0, +)] + widths)) { first, _ in first }
    }

    /// The table with rows that no end of a sheet cuts.
    var set: Element {
        table.changed { element in
            guard element.name == "table:table-row" else { return element }
            return element.with("table:style-name", OpenDocumentReference.wholeRow)
        }
    }

    private static func measured(_ cell: Element) -> ColumnWidths.Cell {
        .init(
            cell.all("text:p").map(text),
            picture: cell.all("draw:frame").compactMap { $0["svg:width"].flatMap(inches) }.max().map { Int($0 * 1440) }
                ?? 0)
    }

    private static func text(_ paragraph: Element) -> String {
        paragraph.nodes.map { node in
            switch node {
            case .text(let text): text
            case .element(let element) where element.name == "text:line-break": "\n"
            case .element(let element) where element.name == "text:s": " "
            case .element(let element) where element.name == "draw:frame": ""
            case .element(let element): text(element)
            }
        }.joined()
    }

    /// A length that is written in inches.
    static func inches(_ text: String) -> Double? { text.hasSuffix("in") ? Double(text.dropLast(2)) : nil }
}
