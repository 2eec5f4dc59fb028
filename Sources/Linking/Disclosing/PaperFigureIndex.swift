import Diagnostics
import Disclosure
import Plan

/// What issued papers print of the rows: nobody can take it back.
struct PaperFigureIndex {
    /// Which values stand beside each other.
    enum Vintage {
        /// Those that were known on a day; nil for today.
        case onDay(Day?)
        /// Those of a paper.
        case paper(Int)
    }

    /// What a paper prints and the sources do not have any more.
    struct Lost: Hashable {
        let row: Int
        let period: DaySpan
    }

    private let papers: [IssuedPaper]
    /// Rows that papers print and the sources do not have any more, with the first paper that does: what ties them is not known.
    private(set) var unknown: [(paper: IssuedPaper, row: EntityID)] = []
    private var printing: [DisclosureTable.ValueID: Int] = [:]
    /// The values that papers keep back.
    private var keptBack: Set<DisclosureTable.ValueID> = []
    /// Of each paper what only it prints, and the cells of what is a count.
    private var lost: [[Lost: Figure]] = []
    private var cells: [[Lost: Int]] = []
    /// The periods for which papers print other values of a row than the sources have.
    private var periods: [Int: Set<DaySpan>] = [:]

    init(_ content: Content, _ reader: Edition, _ rows: [DisclosedRow]) {
        papers = content.papers.filter { reader.shows($0.head.audience) && !$0.printed.isEmpty }
        guard !papers.isEmpty else { return }
        let places = Dictionary(rows.indices.map { (rows[$0].id, $0) }, uniquingKeysWith: { first, _ in first })
        for (number, paper) in papers.enumerated() {
            lost.append([:])
            var gone: Set<EntityID> = []
            for printed in paper.printed {
                if let row = places[printed.id] {
                    add(printed, row, of: number, rows[row])
                } else if printed.figure != nil, gone.insert(printed.id).inserted {
                    unknown.append((paper, printed.id))
                }
            }
        }
        cells = lost.map { _ in [:] }
    }

    private mutating func add(
        _ printed: IssuedPaper.PrintedFigure, _ row: Int, of paper: Int, _ its: DisclosedRow
    ) {
        let all = its.row.values.all
        let period = DaySpan(first: printed.first, last: printed.last)
        let places = its.places(beside: period) ?? []
        guard let figure = printed.figure else {
            let known = places.filter { all[$0].known <= papers[paper].head.asOf }
            keptBack.formUnion(known.map { .init(row: row, place: $0) })
            return
        }
        if let place = places.last(where: { all[$0].figure?.isSame(as: figure) ?? false }) {
            printing[.init(row: row, place: place)] = paper
        } else {
            lost[paper][Lost(row: row, period: period)] = figure
            periods[row, default: []].insert(period)
        }
    }

    /// The paper that prints a value.
    func paper(printing value: DisclosureTable.ValueID) -> IssuedPaper? { printing[value].map { papers[$0] } }

    /// Whether a paper keeps a value back that no paper prints: if it were shown beside what the paper shows, that could tell
    /// what it was kept back for.
    func isKeptBack(_ value: DisclosureTable.ValueID) -> Bool { keptBack.contains(value) && printing[value] == nil }

    /// Makes cells of the counts that the sources do not have any more.
    mutating func addLost(of rows: [DisclosedRow], to table: inout CellTable) {
        for paper in lost.indices {
            for (key, figure) in lost[paper].sorted(by: PaperFigureIndex.isBefore) {
                if let count = rows[key.row].count(figure) { cells[paper][key] = table.add(Cell(count, .fixed)) }
            }
        }
    }

    private static func isBefore(_ one: (key: Lost, value: Figure), _ other: (key: Lost, value: Figure)) -> Bool {
        one.key.row == other.key.row
            ? one.key.period.isBefore(other.key.period) : one.key.row < other.key.row
    }

    /// The periods for which papers print other values of a row than the sources have.
    func periods(of row: Int) -> Set<DaySpan> { periods[row] ?? [] }

    /// The papers that print other values than the sources have of some rows, for a period or for any.
    func vintages(of members: [Int], _ period: DaySpan? = nil) -> [Vintage] {
        let keys = members.flatMap { row in
            (period.map { [$0.match(among: periods(of: row))].compactMap(\.self) } ?? Array(periods(of: row)))
                .map { Lost(row: row, period: $0) }
        }
        guard !keys.isEmpty else { return [] }
        return lost.indices.filter { paper in keys.contains { lost[paper][$0] != nil } }.map(Vintage.paper)
    }

    /// The cell of a count that only a paper prints.
    func cell(in paper: Int, _ row: Int, _ period: DaySpan) -> Int? {
        guard let periods = periods[row], let period = period.match(among: periods) else { return nil }
        return cells[paper][Lost(row: row, period: period)]
    }

    /// The cell of a count that no source has any more, as the last paper prints it.
    func cell(ofGone row: Int, _ period: DaySpan) -> Int? {
        guard periods[row] != nil else { return nil }
        return cells.indices.reversed().lazy.compactMap { cell(in: $0, row, period) }.first
    }

    /// What only papers print, in their order: percentages, rates and means.
    var figures: [(paper: Int, place: Lost, figure: Figure)] {
        lost.indices.flatMap { paper in
            lost[paper].filter { cells[paper][$0.key] == nil }.sorted(by: PaperFigureIndex.isBefore)
                .map { (paper, $0.key, $0.value) }
        }
    }

    /// The day that a paper tells of.
    func day(of paper: Int) -> Day { papers[paper].head.asOf }
}
