import Assessing
import HTMLKit
import Plan

/// Measures, with what each is made of and what figures tell of it.
struct MeasureList: Component {
    let measures: [Measure]
    let scope: String
    /// The action or section that they belong to; nil for what has the form of measures and is none.
    var holder: EntityID?
    /// Whether they stand on the page of what they belong to, so that their ids are places on it.
    var isOwnPage = true

    func write(to page: inout Page) {
        page.ul(.class("measures")) { page in
            for measure in measures {
                let id = isOwnPage ? measure.id : nil
                page.li(.id(id.map { Slug.make($0.text) })) { page in
                    if let id {
                        page.span(id.text, .class("id"))
                        page.text(" ")
                    }
                    page.inline(measure.text, in: scope)
                    writeFigures(of: measure, to: &page)
                    if !measure.parts.isEmpty {
                        page.add(
                            MeasureList(measures: measure.parts, scope: scope, holder: holder, isOwnPage: isOwnPage))
                    }
                }
            }
        }
    }

    /// Which way is good, and of what time a figure tells.
    private func writeTerms(of row: IndicatorRow, to page: inout Page) {
        let names = page.words.scorecards
        let terms = [
            row.polarity.flatMap { names.polarities[$0.value] }, row.basis.flatMap { names.bases[$0.value] },
        ].compactMap(\.self)
        if !terms.isEmpty { page.div(terms.joined(separator: page.words.site.listSeparator), .class("moved")) }
    }

    private func writeFigures(of measure: Measure, to page: inout Page) {
        guard let holder else { return }
        let figures = page.context.assessment.figures(of: measure, in: holder)
        if let own = figures.own {
            page.add(FigureLine(row: own))
            if isOwnPage, !page.context.isWhole {
                writeTerms(of: own.row, to: &page)
                page.add(FigureSeries(row: own))
            }
        }
        for shown in figures.indicators {
            for row in shown.indicator.rows { page.add(FigureLine(row: row, shown: shown)) }
        }
        page.add(OurTiesNote(OurTies(figures.indicators)))
    }
}
