import Assessing
import HTMLKit
import Plan

/// What a row of figures should reach, how it stands to that and which way it is going, as the cells that every table of
/// figures has.
struct JudgementCells: Component {
    let row: AssessedRow

    /// The titles of their columns.
    static func titles(_ words: Words) -> [String] {
        let names = words.scorecards
        return [names.target, names.toTarget, names.direction]
    }

    func write(to page: inout Page) {
        let words = page.words
        let names = words.scorecards
        page.dataCell(names.target) { page in
            if let target = words.target(of: row) { page.isolated(target) } else { page.notStated() }
        }
        page.dataCell(names.toTarget) { $0.add(StatusTag(words.mark(of: row.target))) }
        page.dataCell(names.direction) { $0.add(StatusTag(words.mark(of: row.direction))) }
    }
}

extension Page {
    /// Writes where a row of figures began.
    mutating func baseline(of row: AssessedRow) { if let first = row.baseline { sample(first) } else { notStated() } }

    /// Writes the last figure of a row.
    mutating func lastFigure(of row: AssessedRow) {
        if let last = row.latest { sample(last) } else { notStated(words.scorecards.noValue) }
    }

    private mutating func sample(_ sample: Sample) { isolated(words.figure(sample)) }
}
