import Assessing
import Diagnostics
import HTMLKit
import Plan

/// A row of figures in a line: where it began, where it is, what it should reach and what that says.
struct FigureLine: Component {
    let row: AssessedRow
    /// The indicator that it belongs to; nil for a measure with figures of its own, which stands before it.
    var shown: ShownIndicator?

    func write(to page: inout Page) {
        let words = page.words
        let names = words.scorecards
        page.p(.class("figure-line")) { page in
            if let shown {
                page.span { $0.add(IndicatorLink(indicator: shown.indicator, row: row)) }
                writeGap(to: &page)
            }
            write(names.baseline, row.baseline.map(words.figure), to: &page)
            writeGap(to: &page)
            write(names.lastFigure, row.latest.map(words.figure), to: &page)
            writeGap(to: &page)
            write(names.target, words.target(of: row), to: &page)
            if row.latest != nil {
                for mark in [words.mark(of: row.target), words.mark(of: row.direction)] {
                    writeGap(to: &page)
                    page.add(StatusTag(mark))
                }
            }
            if shown?.isOlder ?? false, let latest = row.latest {
                writeGap(to: &page)
                page.span(names.older.filled(["period": words.periodOfFigures(latest.period)]))
            }
        }
    }

    /// A sheet of the site sets its parts apart; on paper, and in Word, they would run together.
    private func writeGap(to page: inout Page) { if page.context.isPaper { page.text(" · ") } }

    private func write(_ name: String, _ value: String?, to page: inout Page) {
        page.span { page in
            page.text(name)
            page.text(" ")
            if let value { page.isolated(value) } else { page.notStated() }
        }
    }
}

extension Words {
    /// What a row should reach, as printed, and by when, be it together with others; nil where nothing is stated.
    func target(of row: AssessedRow) -> String? {
        row.sharedTarget.map { scorecards.targetOfAll.filled(["target": $0.source.text]) } ?? target(of: row.row)
    }

    /// The same of a row by itself.
    func target(of row: IndicatorRow) -> String? {
        guard let target = row.target?.source.text else { return nil }
        guard let time = row.targetBy?.source.text ?? row.targetFor?.source.text else { return target }
        return scorecards.figureOf.filled(["figure": target, "period": time])
    }
}
