import Assessing
import Diagnostics
import Graph
import HTMLKit
import Plan

/// A scorecard: its indicators by area, with their figures as printed and what they say.
struct ScorecardPage: Component {
    let scorecard: Scorecard
    /// How many of the latest periods stand in the tables; the pages of indicators have all.
    private static let periods = 4
    private var mentions: ReferenceList { ReferenceList(ids: [scorecard.id]) }

    func cutLists(_ cuts: inout ListCuts, for context: PageContext) {
        cuts.cut(.indicators, context.assessment.indicators(of: scorecard)) { $0.rows.count * FilteredFigures.weight }
        mentions.cutLists(&cuts, for: context)
    }

    func write(to page: inout Page) {
        let context = page.context
        let words = context.words
        let indicators = context.portion(.indicators, of: context.assessment.indicators(of: scorecard))
        page.layout(
            name: scorecard.title.text, list: (words.scorecards.title, context.link(to: .scorecards)),
            scripts: [.script]
        ) { page in
            page.add(
                PageTitle(kind: words.scorecards.scorecard, id: "", title: scorecard.title, scope: scorecard.scope.text)
            )
            if context.isFirst {
                page.add(ScorecardSummary(scorecard: scorecard))
                page.proses(scorecard.prose, in: scorecard.scope.text, level: 2)
                let exceptions = context.assessment.exceptions(of: scorecard)
                if !exceptions.isEmpty {
                    page.section(.attention, words.scorecards.exceptions) { $0.add(ScorecardBlock(rows: exceptions)) }
                }
                writeChance(to: &page)
            }
            page.section(.indicators, words.scorecards.indicators, indicators) { page in
                let rows = indicators.all.flatMap { indicator in
                    indicator.rows.map { SelectedRow(indicator: indicator, row: $0) }
                }
                page.add(
                    FilteredFigures(
                        rows: rows,
                        periods: AssessedRow.latestPeriods(of: rows.map(\.row), most: ScorecardPage.periods)))
            }
            if context.isFirst, !scorecard.stages.isEmpty {
                page.section(.stages, scorecard.stagesTitle?.text ?? words.scorecards.indicators) {
                    $0.add(StageTable(scorecard: scorecard))
                }
            }
            page.add(mentions)
        }
    }

    /// How many signs of change there are, beside those that chance alone would give.
    private func writeChance(to page: inout Page) {
        let names = page.words.scorecards
        guard let tally = page.context.assessment.signalTally(of: scorecard) else { return }
        page.p(
            names.variation.byChance.filled([
                "rows": names.rowCount(tally.rows), "signals": names.signalCount(tally.signals),
                "chance": Figure(rounding: tally.byChance, decimals: 1, isPercent: false)?.description ?? "",
            ]) + ".")
    }
}

/// What is known of a scorecard.
struct ScorecardSummary: Component {
    let scorecard: Scorecard

    func write(to page: inout Page) {
        let words = page.words
        let names = words.scorecards
        page.summaryList { page in
            page.summaryRow(names.board) { writeText(scorecard.board, to: &$0) }
            page.summaryRow(names.date) { page in
                if let date = scorecard.date { page.add(WhenText(date)) } else { page.notStated() }
            }
            page.summaryRow(names.producer) { $0.add(OfficeName(name: scorecard.producer)) }
            page.summaryRow(names.indicators, count(words))
            if let meaning = scorecard.directionMeaning {
                page.summaryRow(names.directionMeaning) { $0.text(meaning) }
            }
            page.summaryRow(
                names.tolerance,
                scorecard.tolerance.map { names.toleranceOf.filled(["share": $0.source.text]) } ?? names.noTolerance)
            if !scorecard.words.isEmpty { page.summaryRow(names.printedWords) { writeWords(to: &$0) } }
            page.summaryRow(words.labels.source) {
                $0.add(SourceLink(text: scorecard.source, scope: scorecard.scope.text))
            }
        }
    }

    private func writeText(_ text: PlainText?, to page: inout Page) {
        if let text { page.text(text) } else { page.notStated() }
    }

    private func count(_ words: Words) -> String {
        let names = words.scorecards
        let count = words.list([
            names.indicatorCount(scorecard.indicators.count),
            names.rowCount(scorecard.indicators.reduce(0) { $0 + $1.rows.count }),
        ])
        guard let printed = scorecard.printedCount else { return count }
        return names.countAsPrinted.filled(["count": count, "printed": "\(printed.value)"])
    }

    private func writeWords(to page: inout Page) {
        page.ul(.class("plain-list")) { page in
            for word in scorecard.words {
                page.li { page in
                    page.isolated(word.word.text)
                    page.text(": ")
                    if let meaning = word.meaning {
                        page.text(meaning)
                    } else {
                        page.text(page.words.scorecards.symbols[word.symbol] ?? word.symbol.rawValue)
                    }
                }
            }
        }
    }
}
