import Assessing
import Diagnostics
import HTMLKit
import Plan

/// The rows of some indicators: the latest values as printed, the target, and what the figures say.
struct IndicatorsTable: Component {
    /// A row with the indicator that it belongs to.
    typealias Line = (indicator: AssessedIndicator, row: AssessedRow)

    let caption: String
    let lines: [Line]
    /// The periods whose values are shown.
    let periods: [Period]

    /// About how many bytes a row takes.
    static let weight = 1_600

    func write(to page: inout Page) {
        let words = page.words
        let names = words.scorecards
        let heads = periods.map(words.periodOfFigures)
        page.dataTable(
            caption,
            columns: [names.indicator] + heads + [names.target, names.toTarget, names.direction]
                + (hasVariation ? [names.variation.title] : []) + (hasPrinted ? [names.printed] : []),
            figures: 1..<(1 + periods.count)
        ) { page in
            for (indicator, row) in lines {
                page.dataRow(IndicatorLink(indicator: indicator, row: row)) { page in
                    for (period, head) in zip(periods, heads) {
                        page.dataCell(head, isNumber: true) { $0.add(PrintedValue(value: row.row.values[period])) }
                    }
                    writeJudgements(of: row, to: &page)
                }
            }
        }
    }

    /// Whether a row has limits, and whether the source prints a direction of one: where none does, nothing is said of it.
    private var hasVariation: Bool { lines.contains { $0.row.variation?.variation != nil } }
    private var hasPrinted: Bool { lines.contains { !$0.row.row.printed.isEmpty } }

    private func writeJudgements(of row: AssessedRow, to page: inout Page) {
        let words = page.words
        let names = words.scorecards
        page.dataCell(names.target) { page in
            if let target = row.row.target?.source.text { page.isolated(target) } else { page.notStated() }
        }
        page.dataCell(names.toTarget) { $0.add(StatusTag(words.mark(of: row.target))) }
        page.dataCell(names.direction) { $0.add(StatusTag(words.mark(of: row.direction))) }
        if hasVariation {
            page.dataCell(names.variation.title) { page in
                if let judgement = row.variation { page.add(StatusTag(words.mark(of: judgement))) }
            }
        }
        if hasPrinted { page.dataCell(names.printed) { $0.add(PrintedDirectionView(row: row, isFull: false)) } }
    }
}

/// A value as it is printed, with what a symbol in its place says.
struct PrintedValue: Component {
    let value: Observation?

    func write(to page: inout Page) {
        guard let value else { return page.notStated(page.words.scorecards.noValue) }
        page.isolated(value.printed.text)
        guard let symbol = value.symbol, let meaning = page.words.scorecards.symbols[symbol] else { return }
        page.text(" ")
        page.span("(\(meaning))", .class("aside"))
    }
}
