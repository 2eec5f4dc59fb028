import Assessing
import Diagnostics
import Graph
import HTMLKit
import Plan

/// An indicator: what it measures, its figures as printed, what they say, what the source says of them.
struct IndicatorPage: Component {
    let indicator: AssessedIndicator
    private var own: Indicator { indicator.indicator }
    private var scope: String { indicator.id.scope }
    private var mentions: ReferenceList {
        ReferenceList(ids: [indicator.id] + indicator.rows.map(\.id).filter { $0 != indicator.id })
    }

    func cutLists(_ cuts: inout ListCuts, for context: PageContext) { mentions.cutLists(&cuts, for: context) }

    func write(to page: inout Page) {
        let context = page.context
        let words = context.words
        let names = words.scorecards
        if indicator.hasParts {
            for row in indicator.rows { page.ids.reserve(Slug.make(row.row.id.text)) }
        }
        page.layout(
            name: words.site.nameInScope.filled([
                "name": "\(own.printedCode) \(own.title.text)", "scope": indicator.scorecard.title.text,
            ]), shortName: own.printedCode, trail: [EntityID(scope: scope)],
            list: (names.title, context.link(to: .scorecards))
        ) { page in
            page.add(PageTitle(kind: names.indicator, id: own.printedCode, title: own.title, scope: scope))
            if context.isFirst { writeContent(to: &page) }
            page.add(mentions)
        }
    }

    /// Whether figures of it are kept back, which the page says above them.
    private var hasKeptBack: Bool { indicator.rows.contains(where: \.hasKeptBack) }

    /// What the figures say comes first, and what the indicator is after it.
    private func writeContent(to page: inout Page) {
        let names = page.words.scorecards
        if hasKeptBack {
            page.p(names.keptBack.filled(["most": "\(page.context.mostKeptBack)"]))
        }
        let shared = SharedJudgements(of: indicator.hasParts ? indicator.rows : [], page.words)
        page.add(shared)
        for row in indicator.rows {
            if indicator.hasParts {
                writePart(row, shared, to: &page)
            } else {
                page.section(.judgements, names.whatFiguresSay) { page in
                    writeChart(row, to: &page)
                    page.add(JudgementList(row: row, printsDirection: indicator.scorecard.printsDirections))
                }
                page.section(.figures, names.figures) {
                    $0.add(
                        ValuesTable(
                            row: row, caption: names.valuesAsPrinted, isKeptBackExplained: hasKeptBack))
                }
            }
        }
        page.section(.definition, names.aboutIndicator) { page in
            page.proses(own.own.prose, in: scope, level: 3)
            page.add(IndicatorSummary(indicator: indicator))
        }
    }

    private func writePart(_ row: AssessedRow, _ shared: SharedJudgements, to page: inout Page) {
        let slug = Slug.make(row.row.id.text)
        page.section(.class("part")) { page in
            page.placedHeading(2, id: slug, name: row.row.title.text) { $0.text(row.row.title) }
            page.proses(row.row.prose, in: scope, level: 3)
            writeChart(row, to: &page)
            page.add(
                JudgementList(
                    row: row, printsDirection: indicator.scorecard.printsDirections,
                    saysNoTarget: own.shared.target?.value != Target.none, shared: shared))
            page.add(ValuesTable(row: row, caption: row.row.title.text, isKeptBackExplained: hasKeptBack))
            page.summaryList { $0.add(RowSummary(row: row.row, target: $0.words.target(of: row), whole: own.shared)) }
        }
    }

    private func writeChart(_ row: AssessedRow, to page: inout Page) {
        let name = row.row.title.text
        let shape = SeriesShape(row)
        if let variation = row.variation?.variation {
            page.add(VariationChart(variation: variation, name: name, target: shape?.target))
        } else if let shape {
            page.add(SeriesChart(shape: shape, name: name))
        }
    }
}

extension PageContext {
    /// The largest number of people that is kept back.
    fileprivate var mostKeptBack: Int { plan.content.site.smallNumbers.threshold }
}
