import Diagnostics
import Graph
package import Plan

/// What changed in numbers: every row of figures that tells of the plans, from where it began to where it is.
package struct ChangeInNumbers: Sendable {
    /// How many rows of figures went which way.
    package struct Sum: Sendable {
        package let better, worse, same: Int
        /// Those of which nobody says which way is better, and those that have no two figures that are alike.
        package let open, unknown: Int
    }

    /// The rows with a figure of the time of what they are tied to.
    package let current: [FigureRow]
    /// Those whose figures are all older than what they are tied to, so that they tell of no change through it.
    package let older: [FigureRow]

    init(_ assessment: Assessment, _ rows: [FigureRow]) {
        current = rows.filter { !assessment.isOlder($0) }
        older = rows.filter(assessment.isOlder)
    }

    /// Whether nothing is measured.
    package var isEmpty: Bool { current.isEmpty && older.isEmpty }

    /// The indicators that have older rows, each once, and what the measures stand at whose figures are.
    package var olderIndicators: [AssessedIndicator] { older.compactMap(\.indicator).eachOnce }
    package var olderMeasures: [EntityID] { older.filter { $0.indicator == nil }.flatMap(\.tells) }

    /// The ties of all rows, and the indicators whose ties are ours.
    package var ties: OurTies { OurTies((current + older).filter { !$0.tells.isEmpty }) }

    /// Those that miss their target and move away from it, or whose last figure lies outside its limits on the side of
    /// concern.
    package var exceptions: [FigureRow] { current.filter(\.row.isException) }

    /// All the others, those that are older last.
    package var others: [FigureRow] { current.filter { !$0.row.isException } + older }

    /// How many went which way.
    package var sum: Sum {
        let effects = current.map(\.row.movement?.effect)
        func count(_ effect: Movement.Effect?) -> Int { effects.count { $0 == effect } }
        return Sum(
            better: count(.better), worse: count(.worse), same: count(.same), open: count(.open), unknown: count(nil))
    }
}

extension Assessment {
    /// What changed in numbers, of all plans.
    package var changeInNumbers: ChangeInNumbers { ChangeInNumbers(self, figureRows.filter { !$0.tells.isEmpty }) }

    /// Every row of figures, with what it is tied to: the measures of plans, then the indicators.
    var figureRows: [FigureRow] {
        scorecards.measured.map { row in
            FigureRow(indicator: nil, row: row, tells: [plan.entities[row.id]?.owner ?? row.id])
        }
            + scorecards.all.flatMap { indicator in
                let ties = ties(of: indicator)
                return indicator.rows.map { FigureRow(indicator: indicator, row: $0, tells: ties) }
            }
    }

    /// Whether all figures of a row are older than all that it is tied to.
    fileprivate func isOlder(_ row: FigureRow) -> Bool {
        !row.tells.isEmpty && row.tells.allSatisfy { isOlder(row.row.lastDay, than: $0) }
    }

    /// What an indicator is tied to: what it says that it tells of, and the actions and sections with a measure that names it.
    private func ties(of indicator: AssessedIndicator) -> [EntityID] {
        var seen: Set<EntityID> = []
        let own = indicator.indicator
        return (own.answers.targets + own.shows.targets + naming(indicator)).filter { seen.insert($0).inserted }
    }

    /// The actions and sections with a measure that names an indicator or one of its rows.
    private func naming(_ indicator: AssessedIndicator) -> [EntityID] {
        ([indicator.id] + indicator.rows.map(\.id)).flatMap { id in
            plan.references(to: id).compactMap { reference in
                guard reference.origin.part == .measure, case .entity(let holder) = reference.origin.holder else {
                    return nil
                }
                return holder
            }
        }
    }
}
