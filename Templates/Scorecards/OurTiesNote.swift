import Assessing
import HTMLKit
import Plan

/// That ties between figures and the plan are ours: said once, below whatever shows them.
struct OurTiesNote: Component {
    let ties: OurTies

    init(_ ties: OurTies) { self.ties = ties }

    func write(to page: inout Page) {
        if ties.indicators.isEmpty { return }
        let names = page.words.scorecards
        page.p(.class("aside")) { page in
            if ties.areAll { return page.text(names.tiesAreOurs(ties.indicators.count)) }
            page.phrase(names.someTiesAreOurs) { page, _ in page.add(IndicatorRun(indicators: ties.indicators)) }
        }
    }
}

/// Indicators in a line, each a link.
struct IndicatorRun: Component {
    let indicators: [AssessedIndicator]

    func write(to page: inout Page) {
        for (place, indicator) in indicators.enumerated() {
            if place > 0 { page.text(page.words.site.listSeparator) }
            page.add(IndicatorLink(indicator: indicator))
        }
    }
}
