import Assessing
import Diagnostics
import Graph
import HTMLKit
import Plan

/// Another order over the indicators of a scorecard: by the stages of a way, with what is named and has no figures.
struct StageTable: Component {
    let scorecard: Scorecard

    func write(to page: inout Page) {
        page.ol(.class("stages")) { page in
            for stage in scorecard.stages {
                page.li { page in
                    page.strong { $0.text(stage.title) }
                    write(stage, to: &page)
                }
            }
        }
    }

    private func write(_ stage: Scorecard.Stage, to page: inout Page) {
        let names = page.words.scorecards
        let indicators = stage.indicators.targets.compactMap(page.context.assessment.indicator)
        if !stage.outcomes.isEmpty {
            page.p { page in
                for (place, outcome) in stage.outcomes.enumerated() {
                    if place > 0 { page.text("; ") }
                    page.text(outcome)
                }
            }
        }
        if !indicators.isEmpty {
            page.ul(.class("plain-list")) { page in
                for indicator in indicators { page.li { $0.add(IndicatorLink(indicator: indicator)) } }
            }
        }
        if !stage.named.isEmpty {
            page.p { page in
                page.span(names.named, .class("aside"))
                page.text(": ")
                for (place, name) in stage.named.enumerated() {
                    if place > 0 { page.text("; ") }
                    page.text(name)
                }
            }
        }
        if let then = stage.then { page.p(.class("aside")) { $0.text(then) } }
    }
}
