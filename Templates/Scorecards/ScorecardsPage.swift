import Assessing
import Diagnostics
import Graph
import HTMLKit
import Plan

/// The list of all scorecards.
struct ScorecardsPage: Component {
    func cutLists(_ cuts: inout ListCuts, for context: PageContext) {
        cuts.cut(.scorecards, context.plan.content.scorecards) { _ in RowWeight.link * 4 }
    }

    func write(to page: inout Page) {
        let context = page.context
        let words = context.words
        let names = words.scorecards
        let scorecards = context.portion(.scorecards, of: context.plan.content.scorecards)
        page.layout(name: names.title) { page in
            page.h1(names.title)
            page.p(names.leadIn, .class("lead-in"))
            page.section(.scorecards, names.title, scorecards) { page in
                page.dataTable(names.title, columns: [names.scorecard, names.board, names.date, names.indicators]) {
                    page in
                    for scorecard in scorecards.elements {
                        page.dataRow(EntityLink(scorecard.id)) { writeCells(of: scorecard, to: &$0) }
                    }
                }
            }
        }
    }

    private func writeCells(of scorecard: Scorecard, to page: inout Page) {
        let names = page.words.scorecards
        page.dataCell(names.board) { page in
            if let board = scorecard.board { page.text(board) } else { page.notStated() }
        }
        page.dataCell(names.date, isDate: true) { page in
            if let date = scorecard.date { page.add(WhenText(date)) } else { page.notStated() }
        }
        page.dataCell(names.indicators, names.indicatorCount(scorecard.indicators.count))
    }
}

extension SitePages {
    /// The list of scorecards, and a page for each and for each indicator.
    static func scorecards(_ publication: Publication) -> [PageTemplate] {
        let scorecards = publication.plan.content.scorecards
        if scorecards.isEmpty { return [] }
        return [PageTemplate(.scorecards, publication, ScorecardsPage())]
            + scorecards.flatMap { scorecard in
                [
                    PageTemplate(
                        .scorecard(scorecard.scope.text), publication, ScorecardPage(scorecard: scorecard))
                ]
                    + publication.assessment.indicators(of: scorecard).map {
                        PageTemplate(.indicator($0.id), publication, IndicatorPage(indicator: $0))
                    }
            }
    }
}
