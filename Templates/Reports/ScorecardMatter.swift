import Assessing
import Diagnostics
import HTMLKit
import Plan

/// Rows of figures as an annex prints them: a table for each area, all with the same columns, with the figures of others below
/// each row and who answers for it.
struct ScorecardMatter: Component {
    let rows: [SelectedRow]
    /// How many of the latest periods stand in a table.
    private static let periods = 6

    func write(to page: inout Page) {
        let names = page.words.scorecards
        if rows.isEmpty { return page.nothingShown(names.noneShown) }
        let shown = IndicatorJudgements.Shown(of: rows.map(\.row), hasOwner: true)
        for area in rows.byArea {
            page.section(.class("annex-section")) { page in
                let name = area.name?.text ?? names.withoutArea
                page.placedHeading(2, id: page.ids.claim(Slug.make(name)), name: name) { $0.isolated(name) }
                page.add(
                    IndicatorsTable(
                        caption: names.rowCount(area.rows.count), rows: area.rows,
                        periods: AssessedRow.latestPeriods(of: area.rows.map(\.row), most: ScorecardMatter.periods),
                        shown: shown))
            }
        }
    }
}
