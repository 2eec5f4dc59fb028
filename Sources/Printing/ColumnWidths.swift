/// How wide the columns of a table are, by what stands in them. pandoc gives all the same width, which breaks words into
/// letters in a table of eight columns.
///
/// No column is narrower than its longest word and its widest picture; a date, a status or another short text counts as one
/// word where there is room for that. What is left is given, step by step, to the column that makes the table shorter by it.
enum ColumnWidths {
    /// What stands in a cell. Lengths are in twentieths of a point.
    struct Cell {
        /// The longest word or the widest picture, with the space beside the cell.
        let least: Int
        /// The same, where short texts stay whole.
        let comfortable: Int
        /// What its longest paragraph takes in one line.
        fileprivate let whole: Int
        /// What each paragraph takes in one line.
        private let paragraphs: [Int]

        /// - Parameter paragraphs: Their texts.
        /// - Parameter picture: How wide the widest picture is.
        init(_ paragraphs: [String], picture: Int) {
            let words = paragraphs.flatMap { $0.split(whereSeparator: { $0 == " " || $0 == "\n" }) }
            let wholes = paragraphs.flatMap { $0.split(separator: "\n") }.filter { $0.count <= ColumnWidths.short }
            func width(_ texts: [Substring]) -> Int {
                max(texts.map { LetterWidth.of($0) }.max() ?? 0, 300, picture + 80) + ColumnWidths.margin
            }
            least = width(words)
            comfortable = width(words + wholes)
            self.paragraphs = paragraphs.map { LetterWidth.of($0) }
            whole = max(least, (self.paragraphs.max() ?? 0) + ColumnWidths.margin)
        }

        /// About how many lines it takes. A line that is begun counts in part, so that each step of width tells.
        func lines(in width: Int) -> Double {
            let room = Double(max(width - ColumnWidths.margin, 1))
            return paragraphs.reduce(0) { $0 + max(1, Double($1) / room) }
        }
    }

    /// The space beside a cell.
    private static let margin = 150
    private static let steps = 60
    /// How many letters a text has at most that counts as one word: as many as `30 September 2024`.
    private static let short = 17
    /// How much longer a table may be for its short texts to stay whole.
    private static let longer = 1.2

    /// The width of each column.
    ///
    /// - Parameter rows: The cells of each row. What heads a group of rows stands across all columns, and asks none for room.
    /// - Parameter room: The width of the text. A table that does not need it takes three fifths of it, so that its figures
    ///   stand near what they are of.
    static func of(_ rows: [[Cell]], in room: Int) -> [Int] {
        let count = rows.map(\.count).max() ?? 0
        let columns = (0..<count).map { column in rows.filter { $0.count == count }.map { $0[column] } }
        func needs(_ need: (Cell) -> Int) -> [Int] { columns.map { $0.map(need).max() ?? 0 } }
        let least = needs(\.least)
        let sum = least.reduce(0, +)
        // Where there is not enough for the longest words, all columns lack as much.
        guard sum < room else { return least.map { $0 * room / max(sum, 1) } }
        let isNarrow = needs(\.whole).reduce(0, +) <= room * 3 / 5
        let close = widened(least, columns, to: isNarrow ? room * 3 / 5 : room)
        let wishes = needs(\.comfortable)
        guard wishes.reduce(0, +) < room else { return close }
        let comfortable = widened(wishes, columns, to: isNarrow ? room * 3 / 5 : room)
        return length(columns, comfortable) <= length(columns, close) * longer ? comfortable : close
    }

    /// About how many lines a table takes.
    private static func length(_ columns: [[Cell]], _ widths: [Int]) -> Double {
        let lines = zip(columns, widths).map { cells, width in cells.map { $0.lines(in: width) } }
        return (lines.first ?? []).indices.reduce(0) { sum, row in sum + (lines.map { $0[row] }.max() ?? 0) }
    }

    private static func widened(_ needs: [Int], _ columns: [[Cell]], to room: Int) -> [Int] {
        var widths = needs
        var lines = zip(columns, widths).map { cells, width in cells.map { $0.lines(in: width) } }
        let step = max((room - widths.reduce(0, +)) / steps, 1)
        while widths.reduce(0, +) + step <= room {
            let wider = zip(columns, widths).map { cells, width in cells.map { $0.lines(in: width + step) } }
            let gains = widths.indices.map { saved(by: wider[$0], in: $0, of: lines) }
            guard let best = gains.indices.max(by: { gains[$0] < gains[$1] }), gains[best] > 0 else { break }
            widths[best] += step
            lines[best] = wider[best]
        }
        // What nobody needs, all have.
        let rest = room - widths.reduce(0, +)
        return widths.map { $0 + rest * $0 / max(room - rest, 1) }
    }

    /// How much shorter a table is with one column wider: its rows, and a little also what does not make a row shorter yet.
    private static func saved(by wider: [Double], in column: Int, of lines: [[Double]]) -> Double {
        wider.indices.reduce(0) { saved, row in
            let others = lines.indices.reduce(0) { $1 == column ? $0 : max($0, lines[$1][row]) }
            let (before, after) = (lines[column][row], wider[row])
            return saved + max(before, others) - max(after, others) + (before - after) / 20
        }
    }
}
