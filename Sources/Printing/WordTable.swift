/// A table as pandoc writes it, from behind `<w:tbl>` to `</w:tbl>`.
///
/// pandoc gives all columns the same width and leaves the rest to Word, which works widths out anew. Other programs do
/// not, and would break words into letters in a table of eight columns.
struct WordTable {
    private let head: Substring
    private let rows: [Row]

    private struct Row {
        let properties: Substring
        let cells: [Substring]

        init(_ text: Substring) {
            let parts = text.parts(at: "<w:tc>")
            properties = parts[0]
            cells = Array(parts.dropFirst())
        }
    }

    init(_ text: Substring) {
        let parts = text.parts(at: "<w:tr>")
        head = parts[0]
        rows = parts.dropFirst().map(Row.init)
    }

    /// The table with columns as wide as what stands in them asks for. No row is cut by the end of a sheet or stands
    /// alone on one, and a short table stays whole.
    ///
    /// - Parameter width: That of the text, in twentieths of a point.
    func set(to width: Int) -> String {
        let shares = shares(of: width)
        let grid = shares.map { "<w:gridCol w:w=\"\(Int($0 * Double(width)))\"/>" }.joined()
        let isShort = lines(shares, width) <= WordTable.short
        return head.settingContent(of: "w:tblGrid", to: grid)
            + rows.enumerated().map { index, row in
                set(row, shares, staysWithNext: index < rows.count - 1 && (isShort || staysWithNext(row, at: index)))
            }.joined()
    }

    /// Whether a row of a long table stays with the one below it: the head, what heads a group, and the last but one, so that
    /// no row stands alone on a sheet.
    private func staysWithNext(_ row: Row, at index: Int) -> Bool {
        index == 0 || row.cells.count < rows[0].cells.count || index == rows.count - 2
    }

    /// How many lines a table has that stays whole.
    private static let short = 30

    /// About how many lines it takes: nine points are 95 twentieths wide on average, and a paragraph begins a line.
    private func lines(_ shares: [Double], _ width: Int) -> Int {
        rows.map { row in
            zip(row.cells, shares).map { cell, share in
                let letters = words(in: cell).reduce(0) { $0 + $1.count + 1 }
                return cell.parts(at: "<w:p>").count + Int(Double(letters * 95) / (share * Double(width)))
            }.max() ?? 1
        }.reduce(0, +)
    }

    private func set(_ row: Row, _ shares: [Double], staysWithNext: Bool) -> String {
        let rest = row.properties.replacing("<w:trPr>", with: "").replacing("</w:trPr>", with: "")
        let cells = zip(row.cells, shares).map { cell, share in
            let width = "<w:tcW w:w=\"\(Int(share * 5000))\" w:type=\"pct\"/>"
            var text = String(cell).replacing("<w:tcPr />", with: "<w:tcPr></w:tcPr>", maxReplacements: 1)
            text.replace("<w:tcPr>", with: "<w:tcPr>" + width, maxReplacements: 1)
            return "<w:tc>" + WordTable.narrow(staysWithNext ? WordParagraph.keptWithNext(in: text) : text)
        }
        return "<w:tr><w:trPr><w:cantSplit/>\(rest)</w:trPr>" + cells.joined()
    }

    /// The lists of a cell, whose margin would take most of a narrow column.
    private static func narrow(_ cell: String) -> String {
        cell.replacing("</w:numPr>", with: #"</w:numPr><w:ind w:left="284" w:hanging="284"/>"#)
    }

    /// What part of the width each column has: what its longest word and its widest picture need, and of what is left the
    /// more the more there is to read. Where there is not enough for the longest words, all columns lack as much.
    private func shares(of width: Int) -> [Double] {
        let count = rows.map(\.cells.count).max() ?? 0
        // What heads a group of rows stands across all columns, and asks none for room.
        let whole = rows.filter { $0.cells.count == count }
        let columns = (0..<count).map { column in whole.map { $0.cells[column] } }
        let needs = columns.map { cells in
            let longest = cells.flatMap(words).map(\.count).max() ?? 0
            let picture = cells.map(WordTable.pictureWidth).max() ?? 0
            return Double(max(max(longest, 3) * WordTable.letter, picture) + WordTable.margin)
        }
        let weights = columns.map { cells in
            Double(cells.map { words(in: $0).reduce(0) { $0 + $1.count + 1 } }.max() ?? 0).squareRoot()
        }
        let room = max(Double(width) - needs.reduce(0, +), 0)
        let wishes = zip(needs, weights).map { $0 + room * $1 / max(weights.reduce(0, +), 1) }
        return wishes.map { $0 / max(wishes.reduce(0, +), 1) }
    }

    /// How wide a letter of a bold word is at most on average, and the space beside a cell, in twentieths of a point.
    private static let letter = 104, margin = 150
    /// How many of the units in which Word measures pictures are a twentieth of a point.
    private static let pictureUnit = 635

    /// How wide the widest picture of a cell is, in twentieths of a point.
    private static func pictureWidth(in cell: Substring) -> Int {
        let widths = cell.parts(at: #"<wp:extent cx=""#).dropFirst().compactMap { Int($0.prefix { $0 != "\"" }) }
        return (widths.max() ?? 0) / pictureUnit
    }

    private func words(in cell: Substring) -> [Substring] {
        cell.parts(at: "<w:t").dropFirst().flatMap { part in
            part.drop { $0 != ">" }.dropFirst().prefix { $0 != "<" }.split { $0 == " " || $0 == "\u{a0}" }
        }
    }
}
