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

    /// The table with columns as wide as what stands in them asks for. No row is cut by the end of a sheet, the
    /// header row stays with the first row below it, and a short table stays whole.
    ///
    /// - Parameter width: That of the text, in twentieths of a point.
    func set(to width: Int) -> String {
        let shares = shares
        let grid = shares.map { "<w:gridCol w:w=\"\(Int($0 * Double(width)))\"/>" }.joined()
        let isShort = lines(shares, width) <= WordTable.short
        return head.settingContent(of: "w:tblGrid", to: grid)
            + rows.enumerated().map { index, row in
                set(row, shares, staysWithNext: index == 0 || isShort && index < rows.count - 1)
            }.joined()
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

    /// What part of the width each column asks for: room for its longest word, and more the more there is to read.
    private var shares: [Double] {
        let columns = rows.map(\.cells.count).max() ?? 0
        let wishes = (0..<columns).map { column in
            let cells = rows.filter { $0.cells.indices.contains(column) }.map { words(in: $0.cells[column]) }
            let longest = cells.joined().map(\.count).max() ?? 0
            let most = cells.map { $0.reduce(0) { $0 + $1.count + 1 } }.max() ?? 0
            return Double(max(longest, 4)) + 2.5 * Double(most).squareRoot()
        }
        return wishes.map { $0 / max(wishes.reduce(0, +), 1) }
    }

    private func words(in cell: Substring) -> [Substring] {
        cell.parts(at: "<w:t").dropFirst().flatMap { part in
            part.drop { $0 != ">" }.dropFirst().prefix { $0 != "<" }.split { $0 == " " || $0 == "\u{a0}" }
        }
    }
}
