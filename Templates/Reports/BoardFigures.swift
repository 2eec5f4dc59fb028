import Assessing
import HTMLKit
import Plan

/// What a board is told in numbers: which way figures went, those that must be explained and by whom, then all of them with
/// small charts.
struct BoardFigures: Component {
    let change: ChangeInNumbers

    func write(to page: inout Page) {
        let names = page.words.scorecards
        page.add(NumbersSum(change: change))
        let exceptions = change.exceptions
        if !change.current.isEmpty {
            page.placedHeading(3, names.exceptions)
            if exceptions.isEmpty {
                page.p(names.noExceptions)
            } else {
                page.add(FigureTable(rows: exceptions, caption: names.rowCount(exceptions.count), explains: true))
            }
        }
        let others = change.others
        if !others.isEmpty {
            page.placedHeading(3, names.otherFigures)
            page.add(FigureTable(rows: others, caption: names.rowCount(others.count)))
        }
    }
}
