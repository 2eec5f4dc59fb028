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
    private struct Lost: Hashable {
        let row: Int
        let period: Period
    }

    private let papers: [IssuedPaper]
    /// Rows that papers print and the sources do not have any more, with the first paper that does: what ties them is not known.
    private(set) var unknown: [(paper: IssuedPaper, row: EntityID)] = []
    private var printing: [DisclosureTable.ValueID: Int] = [:]
    private var lost: [[Lost: (value: Int, cell: Int?)]] = []

    init(_ content: Content, _ reader: Edition, _ rows: [DisclosedRow]) {
        papers = content.papers.filter { reader.shows($0.head.audience) && !$0.printed.isEmpty }
        guard !papers.isEmpty else { return }
        let places = Dictionary(rows.indices.map { (rows[$0].id, $0) }, uniquingKeysWith: { first, _ in first })
        // Where a row has no value for a period any more, others may.
        let periods = Dictionary(
            rows.flatMap(\.row.values.all).map(\.period.value).map { ([$0.firstDay, $0.lastDay], $0) },
            uniquingKeysWith: { first, _ in first })
        for (number, paper) in papers.enumerated() {
            lost.append([:])
            var gone: Set<EntityID> = []
            for printed in paper.printed {
                if let row = places[printed.id] {
                    add(printed, row, of: number, rows[row], periods[[printed.first, printed.last]])
                } else if gone.insert(printed.id).inserted {
                    unknown.append((paper, printed.id))
                }
            }
        }
    }

    private mutating func add(
        _ printed: IssuedPaper.PrintedFigure, _ row: Int, of paper: Int, _ its: DisclosedRow, _ period: Period?
    ) {
        let all = its.row.values.all
        let places = all.indices.filter {
            all[$0].period.value.firstDay == printed.first && all[$0].period.value.lastDay == printed.last
        }
        if let place = places.last(where: { all[$0].figure?.isSame(as: printed.figure) ?? false }) {
            printing[.init(row: row, place: place)] = paper
        } else if let period = places.first.map({ all[$0].period.value }) ?? period,
            its.scale == nil || its.scale == 100,
            !printed.figure.isPercent, printed.figure.decimals == 0, printed.figure.digits >= 0
        {
            lost[paper][Lost(row: row, period: period)] = (printed.figure.digits, nil)
        }
    }

    /// The paper that prints a value.
    func paper(printing value: DisclosureTable.ValueID) -> IssuedPaper? { printing[value].map { papers[$0] } }

    /// Makes cells of what the sources do not have any more.
    mutating func addLost(to table: inout CellTable) {
        for paper in lost.indices {
            for (key, its) in lost[paper] { lost[paper][key] = (its.value, table.add(Cell(its.value, .fixed))) }
        }
    }

    /// The papers that print other values for a period than the sources have, of some rows.
    func vintages(of members: [Int], _ period: Period) -> [Vintage] {
        lost.indices.filter { paper in
            !lost[paper].isEmpty && members.contains { lost[paper][Lost(row: $0, period: period)] != nil }
        }.map(Vintage.paper)
    }

    /// The cell of a value that only a paper prints.
    func cell(in paper: Int, _ row: Int, _ period: Period) -> Int? { lost[paper][Lost(row: row, period: period)]?.cell }

    /// The day that a paper tells of.
    func day(of paper: Int) -> Day { papers[paper].head.asOf }
}
