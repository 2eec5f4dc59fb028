import Assessing
import Diagnostics
import HTMLKit
import Plan

/// The figures of a measure as printed, period by period, in a line: it has no page of its own where they would be a table.
struct FigureSeries: Component {
    let row: AssessedRow

    func write(to page: inout Page) {
        let words = page.words
        let values = row.periods.compactMap { row.row.values[$0] }
        // The first and the last are told already.
        guard values.count > 2 else { return }
        page.p(.class("aside")) { page in
            page.text(words.scorecards.figures)
            page.text(": ")
            for (index, value) in values.enumerated() {
                if index > 0 { page.text(words.site.listSeparator) }
                page.text(
                    words.scorecards.figureOf.filled([
                        "figure": value.printed.text, "period": words.periodOfFigures(value.period.value),
                    ]))
            }
        }
    }
}
