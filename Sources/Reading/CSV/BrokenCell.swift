import Diagnostics

extension CSVReader.Row {
    /// The cell that commas within it have parted: a space stands behind each of them, as it does in a sentence and hardly ever
    /// between two cells. Nil where other commas have a space behind them too, or too few have.
    ///
    /// - Parameter surplus: How many cells the row has too many; nil for as many as there are.
    func brokenCell(surplus: Int?) -> (column: Int, text: SourceText)? {
        let spaced = cells.indices.dropFirst().filter { isSpaced(cells[$0]) }
        guard let first = spaced.first, let last = spaced.last, last - first == spaced.count - 1,
            surplus == nil || spaced.count == surplus
        else { return nil }
        let (start, end) = (cells[first - 1].span.start, cells[last].span.end)
        return (first - 1, SourceText(file: span.file, range: start..<end))
    }

    /// Whether a blank stands between a cell and the comma before it. A cell in quotes says itself where it begins.
    private func isSpaced(_ cell: SourceText) -> Bool {
        let start = cell.span.start
        guard start > 1, !cell.isEmpty else { return false }
        return span.file.slice(start - 2..<start).utf8.elementsEqual(", ".utf8)
    }
}

extension String {
    /// As a cell of a table that may hold any sign, cut where it is long.
    var inQuotes: String {
        let text = count > 60 ? prefix(57) + "…" : self[...]
        return "`\"" + text.replacing("\"", with: "\"\"") + "\"`"
    }
}
