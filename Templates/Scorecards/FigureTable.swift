import Assessing
import Diagnostics
import Graph
import HTMLKit
import Plan

/// Rows of figures that tell of the plans: each from where it began to where it is, with a small chart.
struct FigureTable: Component {
    let rows: [FigureRow]
    let caption: String
    /// Whether it says who explains each.
    var explains = false

    func write(to page: inout Page) {
        page.dataTable(caption, columns: columns(page.words)) { page in
            for row in rows { page.dataRow(FigureName(row: row)) { writeCells(of: row, to: &$0) } }
        }
    }

    private func columns(_ words: Words) -> [String] {
        let names = words.scorecards
        return [names.indicator, names.tellsOf, names.course, names.baseline, names.lastFigure]
            + JudgementCells.titles(words) + (explains ? [names.owner] : [])
    }

    private func writeCells(of row: FigureRow, to page: inout Page) {
        let names = page.words.scorecards
        page.dataCell(names.tellsOf) { page in
            if row.tells.isEmpty { page.notStated(names.noValue) } else { page.add(EntityRun(row.tells)) }
        }
        page.dataCell(names.course) { page in
            if let shape = SeriesShape(row.row) {
                page.add(SparkChart(shape: shape, name: FigureName.text(of: row, page.context)))
            } else {
                page.notStated(names.judgements.tooFew)
            }
        }
        page.dataCell(names.baseline) { $0.baseline(of: row.row) }
        page.dataCell(names.lastFigure) { $0.lastFigure(of: row.row) }
        page.add(JudgementCells(row: row.row))
        if explains { page.dataCell(names.owner) { $0.add(Explainers(row: row)) } }
    }
}

/// What a row of figures measures: an indicator, or a measure of a plan by its id and words.
struct FigureName: Component {
    let row: FigureRow

    func write(to page: inout Page) {
        if let indicator = row.indicator {
            page.add(IndicatorLink(indicator: indicator, row: row.row))
        } else if let measure = page.context.publication.entity(row.row.id) {
            page.pageLink(page.context.reach(measure), look: "entity") { page in
                page.span(measure.id.local, .class("id"))
                page.text(" ")
                page.linkText(measure.title)
            }
        }
    }

    /// The same as text.
    static func text(of row: FigureRow, _ context: PageContext) -> String {
        row.indicator == nil
            ? context.publication.entity(row.row.id)?.title.text ?? row.row.id.full : row.row.row.title.text
    }
}

/// Who explains a row of figures: who answers for it, or whoever leads the action whose measure it is.
struct Explainers: Component {
    let row: FigureRow

    func write(to page: inout Page) {
        if row.indicator != nil { return page.add(OfficeName(name: row.row.row.owner)) }
        if let action = row.tells.first.flatMap(page.context.entry) {
            page.add(ActionCell(column: .standard(.lead), action: action))
        } else {
            page.notStated()
        }
    }
}
