import Assessing
import Diagnostics
import HTMLKit
import Plan

/// The rows of some indicators as an annex prints them: the latest values as printed, the target, what the figures say, who
/// answers for it, and the figures of others, each as a row of its own.
struct IndicatorsTable: Component {
    let caption: String
    let rows: [SelectedRow]
    /// The periods whose values are shown.
    let periods: [Period]
    let shown: IndicatorJudgements.Shown

    func write(to page: inout Page) {
        let words = page.words
        let heads = periods.map(words.periodOfFigures)
        page.dataTable(caption, columns: columns(words, heads), figures: 1..<(1 + periods.count)) { page in
            for item in rows {
                page.dataRow(IndicatorLink(indicator: item.indicator, row: item.row)) { page in
                    writeValues(item.row.row.values, heads, to: &page)
                    page.add(IndicatorJudgements(row: item.row, shows: shown))
                }
                writeBenchmarks(of: item, heads, to: &page)
            }
        }
    }

    private func columns(_ words: Words, _ heads: [String]) -> [String] {
        [words.scorecards.indicator] + heads + IndicatorJudgements.titles(shown, words)
    }

    private func writeValues(_ series: Series, _ heads: [String], to page: inout Page) {
        for (period, head) in zip(periods, heads) {
            page.dataCell(head, isNumber: true) { $0.add(PrintedValue(value: series[period])) }
        }
    }

    /// The figures of others, which have no target and no direction.
    private func writeBenchmarks(of item: SelectedRow, _ heads: [String], to page: inout Page) {
        let words = page.words.scorecards
        for (kind, series) in item.row.row.sortedBenchmarks {
            let name = page.words.site.nameInScope.filled([
                "name": item.indicator.indicator.printedCode, "scope": words.benchmarks[kind] ?? kind.rawValue,
            ])
            page.tr(.class("others"), .role("row")) { page in
                page.rowHeading { $0.text(name) }
                writeValues(series, heads, to: &page)
                page.td(.role("cell"), .colspan(IndicatorJudgements.titles(shown, page.words).count))
            }
        }
    }
}

/// What the figures of a row say, as cells of a table.
struct IndicatorJudgements: Component {
    /// Which cells there are: where no row has limits, and where the source prints no direction, nothing is said of it.
    struct Shown {
        let hasVariation, hasPrinted, hasOwner: Bool

        init(of rows: [AssessedRow], hasOwner: Bool) {
            hasVariation = rows.contains { $0.variation?.variation != nil }
            hasPrinted = rows.contains { !$0.row.printed.isEmpty }
            self.hasOwner = hasOwner
        }
    }

    let row: AssessedRow
    let shows: Shown

    /// The titles of the columns.
    static func titles(_ shown: Shown, _ words: Words) -> [String] {
        let names = words.scorecards
        return JudgementCells.titles(words) + (shown.hasVariation ? [names.variation.title] : [])
            + (shown.hasPrinted ? [names.printed] : []) + (shown.hasOwner ? [names.owner] : [])
    }

    func write(to page: inout Page) {
        let words = page.words
        let names = words.scorecards
        page.add(JudgementCells(row: row))
        if shows.hasVariation {
            page.dataCell(names.variation.title) { page in
                if let judgement = row.variation { page.add(StatusTag(words.mark(of: judgement))) }
            }
        }
        if shows.hasPrinted { page.dataCell(names.printed) { $0.add(PrintedDirectionView(row: row, isFull: false)) } }
        if shows.hasOwner { page.dataCell(names.owner) { $0.add(OfficeName(name: row.row.owner)) } }
    }
}

/// A value as it is printed, with what a symbol in its place says.
struct PrintedValue: Component {
    let value: Observation?
    /// Whether the page says above what stands in the place of what is kept back.
    var isKeptBackExplained = false

    func write(to page: inout Page) {
        guard let value else { return page.notStated(page.words.scorecards.noValue) }
        page.isolated(value.printed.text)
        guard let symbol = value.symbol, let meaning = page.words.scorecards.symbols[symbol] else { return }
        if symbol == .confidential, isKeptBackExplained { return }
        // In many cells of a table it is the same, and said once.
        page.note { page in
            page.text(" ")
            page.span("(\(meaning))", .class("aside"))
        }
    }
}
