import XML

/// A table of a Word document, as pandoc writes it.
enum WordTable {
    /// How many lines a table has that stays whole.
    private static let short = 12
    /// How many of the units in which Word measures pictures are a twentieth of a point.
    private static let pictureUnit = 635

    /// The table with columns as wide as what stands in them asks for. No row is cut by the end of a sheet or stands
    /// alone on one, and a short table stays whole.
    ///
    /// - Parameter room: The width of the text, in twentieths of a point.
    static func set(_ table: Element, in room: Int) -> Element {
        let rows = table.elements.filter { $0.name == "w:tr" }.map { $0.elements.filter { $0.name == "w:tc" } }
        let cells = rows.map { $0.map(measured) }
        let widths = ColumnWidths.of(cells, in: room)
        let isShort = lines(cells, widths) <= short
        var index = -1
        return table.mapped { element in
            switch element.name {
            case "w:tblPr":
                return element.mapped { $0.name == "w:tblW" ? width("w:tblW", widths.reduce(0, +), of: room) : $0 }
            case "w:tblGrid":
                return Element("w:tblGrid", elements: widths.map { Element("w:gridCol", [("w:w", "\($0)")]) })
            case "w:tr":
                index += 1
                let staysWithNext = index < rows.count - 1 && (isShort || leads(index, rows))
                return row(element, widths, staysWithNext: staysWithNext)
            default: return element
            }
        }
    }

    /// Whether a row of a long table stays with the one below it: the head with two rows, what heads a group, and the last
    /// but one, so that no row stands alone on a sheet.
    private static func leads(_ index: Int, _ rows: [[Element]]) -> Bool {
        index <= 1 || rows[index].count < rows[0].count || index == rows.count - 2
    }

    private static func measured(_ cell: Element) -> ColumnWidths.Cell {
        let widths = cell.all("wp:extent").compactMap { $0["cx"].flatMap { Int($0) } }
        return .init(cell.all("w:p").map(text), picture: (widths.max() ?? 0) / pictureUnit)
    }

    private static func text(_ paragraph: Element) -> String {
        paragraph.elements.map { element in
            switch element.name {
            case "w:t": element.text
            case "w:br": "\n"
            default: text(element)
            }
        }.joined()
    }

    private static func lines(_ rows: [[ColumnWidths.Cell]], _ widths: [Int]) -> Int {
        Int(rows.map { row in zip(row, widths).map { $0.lines(in: $1) }.max() ?? 1 }.reduce(0, +))
    }

    private static func row(_ row: Element, _ widths: [Int], staysWithNext: Bool) -> Element {
        let table = widths.reduce(0, +)
        var first = 0
        return row.mapped { element in
            guard element.name == "w:tc" else { return element }
            let span = element.first("w:tcPr")?.first("w:gridSpan")?["w:val"].flatMap { Int($0) } ?? 1
            let columns = widths.dropFirst(first).prefix(span).reduce(0, +)
            first += span
            return element.mapped { staysWithNext ? WordParagraph.keptWithNext($0) : $0 }
                .leading("w:tcPr", with: width("w:tcW", columns, of: table))
        }
        .leading("w:trPr", with: Element("w:cantSplit"))
    }

    /// A width as a part of another, in fiftieths of a hundredth.
    private static func width(_ name: String, _ width: Int, of whole: Int) -> Element {
        Element(name, [("w:w", "\(width * 5000 / max(whole, 1))"), ("w:type", "pct")])
    }
}

extension Element {
    /// The element with one more in its properties, which stand first in it.
    fileprivate func leading(_ properties: String, with element: Element) -> Element {
        var all = first(properties) ?? Element(properties)
        all.nodes.insert(.element(element), at: 0)
        var changed = self
        changed.nodes.removeAll { if case .element(let own) = $0 { own.name == properties } else { false } }
        changed.nodes.insert(.element(all), at: 0)
        return changed
    }
}
