import Assessing
import Diagnostics
import HTMLKit
import Plan

/// The values of a row as they are printed, by period, beside those of others. They are looked up one by one, so that no
/// column of them is said once; remarks are. Of a row of which no value may be shown, that is said.
struct ValuesTable: Component {
    let row: AssessedRow
    let caption: String
    /// Whether the page says above what stands in the place of what is kept back.
    let isKeptBackExplained: Bool

    func write(to page: inout Page) {
        let words = page.words
        let names = words.scorecards
        let periods = row.periods
        guard let first = periods.first, let last = periods.last else {
            return page.p(names.judgements.noFigure, .class("none"))
        }
        let benchmarks = row.row.sortedBenchmarks
        let heads = benchmarks.map { names.benchmarks[$0.kind] ?? $0.kind.rawValue }
        let hasRemarks = periods.contains { !remarks(on: $0, words).isEmpty }
        if row.isWhollyKeptBack, !hasRemarks {
            let span = [first, last].map(words.periodOfFigures)
            if first == last { return page.p(names.oneKeptBack.filled(["period": span[0]])) }
            return page.p(
                names.allKeptBack.filled([
                    "figures": names.figureCount(periods.count), "first": span[0], "last": span[1],
                ]))
        }
        page.dataTable(
            caption, columns: [names.period, names.asPrinted] + heads + (hasRemarks ? [names.remarks] : []),
            figures: 1..<(2 + heads.count), saying: .never, look: "values"
        ) { page in
            for period in periods {
                page.dataRow(words.periodOfFigures(period)) { page in
                    page.dataCell(names.asPrinted, isNumber: true) {
                        $0.add(PrintedValue(value: row.row.values[period], isKeptBackExplained: isKeptBackExplained))
                    }
                    for (benchmark, head) in zip(benchmarks, heads) {
                        page.dataCell(head, isNumber: true) {
                            $0.add(
                                PrintedValue(value: benchmark.series[period], isKeptBackExplained: isKeptBackExplained))
                        }
                    }
                    if hasRemarks {
                        page.dataCell(names.remarks) { page in
                            for (index, remark) in remarks(on: period, words).enumerated() {
                                if index > 0 { page.text("; ") }
                                // Where many values have it, it is said once.
                                page.note { $0.span(index > 0 ? remark : words.sentence(remark)) }
                            }
                        }
                    }
                }
            }
        }
    }

    /// What must be known of the value of a period.
    private func remarks(on period: Period, _ words: Words) -> [String] {
        let names = words.scorecards
        var remarks = row.isAfterBreak(period) ? [names.afterBreak] : []
        guard let value = row.row.values[period] else { return remarks }
        if let basis = value.basis { remarks.append(names.bases[basis.value] ?? basis.value.rawValue) }
        if let status = value.status, value.revisedOn == nil {
            remarks.append(names.statuses[status.value] ?? status.value.rawValue)
        }
        if let day = value.revisedOn {
            let before = row.row.values.earlier(than: value).map(\.printed.text)
            remarks.append(
                names.revised.filled([
                    "date": words.day(day.value), "before": before.isEmpty ? names.noValue : words.list(before),
                ]))
        }
        if let day = value.dataAsAt { remarks.append(names.dataAsAt.filled(["date": words.day(day.value)])) }
        if let place = value.exemption {
            remarks.append(names.smallButPublished.filled(["place": place.text]))
        } else if let place = value.publishedIn {
            remarks.append(names.publishedIn.filled(["place": place.text]))
        }
        return remarks
    }
}
