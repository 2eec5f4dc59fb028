import Diagnostics
import Disclosure
import Plan

/// The figures of all rows as cells, and everything that ties them.
struct DisclosureTable {
    /// A value by its row and its place among the row's values.
    struct ValueID: Hashable {
        let row, place: Int
    }

    /// A number that nobody prints, by what it is of.
    enum Unprinted: Hashable {
        case value(row: Int, DaySpan)
        case numerator(ValueID)
    }

    /// A percentage, rate or mean of nobody knows how many.
    struct Baseless {
        let value: ValueID
        /// Of a percentage the fewest that it can be of.
        let share: SimplestShare?
    }

    let rows: [DisclosedRow]
    let threshold: Int
    var table = CellTable()
    /// The cell or the figure of each value.
    var cells: [ValueID: Int] = [:]
    var figures: [ValueID: Int] = [:]
    /// The values that cells and relations come from, for messages.
    var values: [Int: ValueID] = [:]
    /// What told each relation.
    var sources: [SourceText] = []
    /// Percentages whose base is not known, and may be small: they are taken for small until somebody says.
    var baseless: [Baseless] = []
    /// Values that are small by what is said of their base or may be for want of it, and of which nothing more is known.
    var small: Set<ValueID> = []
    /// Small numbers of ours that a paper has given out.
    var issued: [ValueID: IssuedPaper] = [:]
    /// The places of small values that others published.
    var exempt: [EntityID: [Int]] = [:]
    var unprinted: [Unprinted: Int] = [:]
    /// The percentages and rates that do not name whom they count, by the rows that they are of.
    let sharesByBase: [Int: [Int]]
    var papers: PaperFigureIndex

    init(_ content: Content, for reader: Edition) {
        let rows = content.disclosedRows(by: reader)
        self.rows = rows
        threshold = content.site.smallNumbers.threshold
        papers = PaperFigureIndex(content, reader, rows)
        let shares = rows.indices.filter { row in
            rows[row].base != nil && rows[row].numerator == nil && rows[row].scale.map { $0 != 1 } ?? false
        }
        sharesByBase = Dictionary(grouping: shares.map { ($0, rows[$0].base ?? 0) }, by: \.1).mapValues { $0.map(\.0) }
        addCells()
        papers.addLost(of: rows, to: &table)
        addFigures()
        addSums(content)
        addTimes()
        addSame()
    }

    // MARK: - Values

    mutating func addCells() {
        for (row, its) in rows.enumerated() {
            for place in its.row.values.all.indices {
                let value = ValueID(row: row, place: place)
                guard let count = its.count(place) else {
                    let isOut = its.isPublic(place) || papers.paper(printing: value) != nil
                    if its.isFraction(place, upTo: threshold), !isOut { small.insert(value) }
                    continue
                }
                let isSmall = its.countsPeople && (1...threshold).contains(count)
                if its.countsPeople, !its.isPublic(place), its.printsSmall(place, upTo: threshold) {
                    small.insert(value)
                }
                let paper = papers.paper(printing: value)
                if isSmall, its.isPublic(place) { exempt[its.id, default: []].append(place) }
                if let paper, isSmall, !its.isPublic(place) { issued[value] = paper }
                let cell = table.add(
                    Cell(
                        count, its.isPublic(place) || paper != nil ? .fixed : its.isSeen ? .printed : .unprinted,
                        countsPeople: its.countsPeople, known: known(value),
                        isKeptBack: papers.isKeptBack(value)))
                cells[value] = cell
                values[cell] = value
            }
        }
    }

    /// Since when a value is known, in days.
    private func known(_ value: ValueID) -> Int {
        Int(rows[value.row].row.values.all[value.place].known.daysSince1970)
    }

    mutating func unprinted(_ key: Unprinted, _ value: Int, of row: Int) -> Int {
        if let known = unprinted[key] { return known }
        let its: ValueID? = if case .numerator(let value) = key { value } else { nil }
        let cell = table.add(
            Cell(value, .unprinted, countsPeople: rows[row].countsPeople, known: its.map(known) ?? 0))
        unprinted[key] = cell
        values[cell] = its
        return cell
    }

    /// The cell of a count of a row as it stood for a period, also where only a paper has it.
    func count(_ row: Int, _ period: DaySpan, _ vintage: PaperFigureIndex.Vintage) -> Int? {
        if case .paper(let number) = vintage, let cell = papers.cell(in: number, row, period) { return cell }
        guard let place = standing(row, period, on: day(of: vintage)) else { return papers.cell(ofGone: row, period) }
        return cells[ValueID(row: row, place: place)]
    }

    /// The day whose values stand in a vintage; nil for today.
    func day(of vintage: PaperFigureIndex.Vintage) -> Day? {
        switch vintage {
        case .onDay(let day): day
        case .paper(let number): papers.day(of: number)
        }
    }

    /// The periods of a row, in their order, also those that only papers have values for.
    func periods(of row: Int) -> [DaySpan] {
        var seen: Set<DaySpan> = []
        let periods = rows[row].row.values.all.map { DaySpan($0.period.value) }.filter { seen.insert($0).inserted }
        let gone = papers.periods(of: row).subtracting(seen)
        return gone.isEmpty ? periods : (periods + gone).sorted { $0.isBefore($1) }
    }

    /// The place of the value that stood for a period when another was known.
    func standing(_ row: Int, _ period: DaySpan, on day: Day?) -> Int? {
        guard let places = rows[row].places(beside: period) else { return nil }
        guard let day, places.count > 1 else { return places.last }
        return places.last { rows[row].row.values.all[$0].revisedOn.map { $0.value <= day } ?? true }
    }
}
