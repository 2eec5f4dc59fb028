import HTMLKit

/// A table while it is written: where its rows and cells stand in the page, so that what they share can be said once.
struct TableParts {
    /// A table of fewer rows is seen at a glance.
    static let fewestRows = 5
    /// The notes of a table of no more rows stand below it; those of a longer one above it, where they are read before it.
    static let mostRowsAbove = 15
    /// A note that more places of a table share is said above it.
    static let mostNotes = 3

    /// A cell: the whole of it, what stands in it, and whether that says that there is nothing to say.
    struct Cell {
        let whole: Range<Int>
        let content: Range<Int>
        let isAbsent: Bool
    }

    /// What a column says of its rows.
    struct Finding {
        let column: Int
        /// The row that says it first, and those that say something else.
        let first: Int
        let exceptions: [Int]
    }

    let start: Int
    let rule: SayingOnce
    let columns: [TableColumn]
    /// The heads of the columns.
    var heads: [Range<Int>] = []
    /// The cells, row after row.
    var cells: [Cell] = []
    /// Where the heading of each row ends.
    var headings: [Int] = []
    /// The remarks that several rows may share.
    var notes: [Range<Int>] = []
    /// The numbers of columns that rows for a group are as wide as.
    var spans: [Range<Int>] = []

    init(start: Int, rule: SayingOnce, columns: [TableColumn]) {
        self.start = start
        self.rule = rule
        self.columns = columns
    }

    /// How many rows it has.
    var rowCount: Int { columns.isEmpty ? 0 : cells.count / columns.count }

    /// A cell of a column in a row.
    func cell(_ row: Int, _ column: Int) -> Cell { cells[row * columns.count + column] }

    /// The columns that are said once.
    func findings(in html: HTMLWriter) -> [Finding] {
        guard rowCount > 0, rule != .never, cells.count == rowCount * columns.count, heads.count == columns.count
        else { return [] }
        let isShort = rowCount < TableParts.fewestRows
        var found: [Finding] = []
        for column in columns.indices {
            if isEmpty(column) {
                found.append(Finding(column: column, first: 0, exceptions: []))
            } else if !isShort, let finding = finding(column, in: html) {
                found.append(finding)
            }
        }
        return found
    }

    /// Whether no row has anything in a column: that is left out, and nothing is said of it.
    func isEmpty(_ column: Int) -> Bool { (0..<rowCount).allSatisfy { cell($0, column).content.isEmpty } }

    private func finding(_ column: Int, in html: HTMLWriter) -> Finding? {
        switch rule {
        case .never: return nil
        case .absence:
            let isEmpty = (0..<rowCount).allSatisfy { cell($0, column).isAbsent }
            return isEmpty ? Finding(column: column, first: 0, exceptions: []) : nil
        case .shared, .sharedByAll: break
        }
        let isLoose = rule == .shared && columns[column].isRemark && headings.count == rowCount
        let first = isLoose ? mostFrequent(column, in: html) : 0
        let said = cell(first, column).content
        let limit = isLoose ? rowCount / 5 : 0
        var exceptions: [Int] = []
        for row in 0..<rowCount where !html.reads(cell(row, column).content, as: said) {
            exceptions.append(row)
            if exceptions.count > limit { return nil }
        }
        return Finding(column: column, first: first, exceptions: exceptions)
    }

    /// The first row of those that say what most do, where more than half do (Boyer and Moore).
    private func mostFrequent(_ column: Int, in html: HTMLWriter) -> Int {
        var (candidate, lead) = (0, 0)
        for row in 0..<rowCount {
            if lead == 0 { candidate = row }
            lead += html.reads(cell(row, column).content, as: cell(candidate, column).content) ? 1 : -1
        }
        let said = cell(candidate, column).content
        for row in 0..<candidate where html.reads(cell(row, column).content, as: said) { return row }
        return candidate
    }

    /// The columns in which many rows say that there is nothing to say, but for those that are said once.
    func gaps(without found: [Finding]) -> [Int] {
        guard rule != .never, rule != .sharedByAll, rowCount >= TableParts.fewestRows,
            cells.count == rowCount * columns.count
        else { return [] }
        return columns.indices.filter { column in
            !found.contains { $0.column == column }
                && (0..<rowCount).count { cell($0, column).isAbsent } > rowCount / 3
        }
    }

    /// Whether a remark is made once in each row.
    func isInEachRow(_ places: [Range<Int>]) -> Bool {
        guard places.count == rowCount, cells.count == rowCount * columns.count else { return false }
        let ends = (0..<rowCount).map { cell($0, columns.count - 1).whole.upperBound }
        return places.indices.allSatisfy { row in
            places[row].upperBound <= ends[row] && (row == 0 || places[row].lowerBound >= ends[row - 1])
        }
    }

    /// The remarks that are said once, each with the places where it is made, but for those in what is taken out.
    func sharedNotes(in html: HTMLWriter, without taken: [Range<Int>]) -> [[Range<Int>]] {
        var groups: [[Range<Int>]] = []
        for note in notes where !taken.contains(where: { $0.contains(note.lowerBound) }) {
            var place = groups.startIndex
            while place < groups.endIndex, !html.reads(groups[place][0], as: note) { place += 1 }
            if place < groups.endIndex { groups[place].append(note) } else { groups.append([note]) }
        }
        let limit = rowCount < TableParts.fewestRows ? TableParts.mostNotes : min(TableParts.mostNotes, rowCount / 3)
        return groups.filter { $0.count > limit }
    }
}
