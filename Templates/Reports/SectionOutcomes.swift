import Assessing
import Graph
import HTMLKit
import Plan

/// What came of a section, below its actions in an annex: what of it there is to tell.
struct SectionOutcomes: Component {
    let linked: LinkedSection

    func write(to page: inout Page) {
        let table = OutcomeTable(linked, page.context)
        let told = page.context.assessment.outcome(of: linked).told
        for column in table.columns where told.contains(column) {
            page.div(.class("more")) { page in
                page.strong(page.words.outcome.name(of: column))
                table.write(column, to: &page)
            }
        }
    }
}

/// Of which sections an annex can tell nothing of what came of them, once for all.
struct UntoldOutcomes: Component {
    let sections: [LinkedSection]

    func write(to page: inout Page) {
        for column in Section.OutcomeColumn.allCases {
            let untold = sections.filter { section in
                let outcome = page.context.assessment.outcome(of: section)
                return outcome.columns.contains(column) && !outcome.told.contains(column)
            }
            guard !untold.isEmpty else { continue }
            page.p { page in
                page.phrase(page.words.outcome.untold) { page, place in
                    if place == "what" {
                        page.text(page.words.outcome.name(of: column))
                    } else {
                        page.add(EntityRun(untold.map(\.id)))
                    }
                }
            }
        }
    }
}
