import Assessing
import Diagnostics
import Graph
import HTMLKit
import Plan

/// What changed in numbers: how many rows of figures went which way, then each from where it began to where it is. Where
/// nothing is measured at all, it says nothing.
struct NumbersSection: Component {
    let change: ChangeInNumbers

    func write(to page: inout Page) {
        if change.isEmpty { return }
        let names = page.words.scorecards
        page.section(.figures, names.inNumbers) { page in
            page.add(NumbersSum(change: change))
            if !change.current.isEmpty {
                page.add(FigureTable(rows: change.current, caption: names.rowCount(change.current.count)))
            }
        }
    }
}

/// How many rows of figures went which way, and which have none of the time of what they are tied to.
struct NumbersSum: Component {
    let change: ChangeInNumbers

    func write(to page: inout Page) {
        page.p(change.current.isEmpty ? page.words.scorecards.noNumbers : sum(page.words))
        if !change.older.isEmpty { writeOlder(to: &page) }
        page.add(OurTiesNote(change.ties))
    }

    private func sum(_ words: Words) -> String {
        let names = words.scorecards
        let sum = change.sum
        let parts = [
            (sum.better, names.wentBetter), (sum.worse, names.wentWorse), (sum.same, names.stayedSame),
            (sum.open, names.wentOpen), (sum.unknown, names.wentUnknown),
        ].filter { $0.0 > 0 }.map { $0.1($0.0) }
        return names.sumOfNumbers.filled(["rows": names.rowCount(change.current.count), "parts": words.list(parts)])
    }

    /// Figures that are older than the plans tell of no change through them, and are named for that.
    private func writeOlder(to page: inout Page) {
        let names = page.words.scorecards
        let (indicators, measures) = (change.olderIndicators, change.olderMeasures)
        page.p { page in
            page.phrase(names.olderNumbers) { page, name in
                if name == "count" {
                    return page.text(
                        measures.isEmpty
                            ? names.indicatorCount(indicators.count)
                            : names.rowCount(indicators.count + measures.count))
                }
                page.add(IndicatorRun(indicators: indicators))
                if !indicators.isEmpty, !measures.isEmpty { page.text(page.words.site.listSeparator) }
                page.add(EntityRun(measures))
            }
        }
    }
}
