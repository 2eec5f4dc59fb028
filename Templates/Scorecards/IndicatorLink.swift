import Assessing
import Diagnostics
import Graph
import HTMLKit
import Plan

/// A link to an indicator by the code that its source prints, and to one of its rows by the row's name.
struct IndicatorLink: Component {
    let indicator: AssessedIndicator
    /// The row; nil for the indicator as a whole.
    var row: AssessedRow?

    func write(to page: inout Page) {
        let row = indicator.hasParts ? row : nil
        let fragment = row.map { Slug.make($0.row.id.text) } ?? ""
        page.pageLink(page.context.reach(.indicator(indicator.id), fragment: fragment), look: "entity") { page in
            page.span(indicator.indicator.printedCode, .class("id"))
            page.text(" ")
            page.linkText(row?.row.title ?? indicator.indicator.title)
        }
    }
}
