import Assessing
import Diagnostics
import HTMLKit
import Plan

/// What the source prints of a row's direction, letter by letter, and that its figures do not say so.
struct PrintedDirectionView: Component {
    let row: AssessedRow
    /// Whether it is told what the figures say instead.
    let isFull: Bool

    func write(to page: inout Page) {
        let words = page.words.scorecards.judgements
        let printed = [row.row.printed.arrow?.source.text, row.row.printed.colour?.source.text].compactMap(\.self)
        if printed.isEmpty { return page.notStated(isFull ? words.nothingPrinted : page.words.scorecards.noValue) }
        page.isolated(printed.joined(separator: " "))
        guard let fault = row.faults.first else { return }
        page.text(" ")
        page.add(StatusTag(Mark(words.contradicts, .flag, .purple)))
        if isFull {
            page.text(" ")
            page.span(page.words.sentence(of: fault), .class("aside"))
        }
    }
}
