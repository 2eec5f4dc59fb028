import Assessing
import Graph
import HTMLKit
import Plan

/// Some sections of a plan against the recommendations that they answer: how many actions, which, and how they stand.
struct MatrixGrid: Component {
    let matrix: PlanMatrix
    let sections: ArraySlice<LinkedSection>
    let caption: String
    /// More columns than this do not fit side by side.
    static let most = 8

    func write(to page: inout Page) {
        page.table(.class("cards", "grid"), .role("table")) { page in
            page.caption(caption)
            page.thead { page in
                page.tr(.role("row")) { page in
                    page.th(page.words.labels.recommendation, .scope(.col), .role("columnheader"))
                    for section in sections {
                        page.th(.scope(.col), .role("columnheader")) { page in
                            page.a(.href(page.context.link(to: section.address))) { page in
                                page.span(section.id.local, .class("id"))
                                page.text(" ")
                                page.span(section.section.title.text, .class("column-title"))
                            }
                        }
                    }
                }
            }
            page.tbody { page in
                for linked in matrix.recommendations {
                    page.dataRow(EntityLink(linked.id)) { page in
                        for section in sections { writeCell(linked, section, to: &page) }
                    }
                }
            }
        }
    }

    private func writeCell(_ linked: LinkedRecommendation, _ section: LinkedSection, to page: inout Page) {
        let actions = matrix.actions(linked.id, section.id)
        let isEmpty = actions.isEmpty && !matrix.isTied(linked.id, section.id)
        page.td(
            .role("cell"), .class(isEmpty ? "empty" : nil),
            .data("label", "\(section.id.local) \(section.section.title.text)")
        ) { page in
            page.div { page in
                if isEmpty {
                    page.span("–", .ariaHidden)
                    page.span(page.words.views.matrix.nothing, .class("unseen"))
                } else {
                    page.add(MatrixCell(actions: actions, link: page.context.link(to: section.address, .actions)))
                }
            }
        }
    }
}

/// How many actions, how they stand, and which they are when they are few.
struct MatrixCell: Component {
    let actions: [AssessedAction]
    /// Where they stand.
    let link: Link

    /// More ids than this are only counted.
    private static let most = 6

    func write(to page: inout Page) {
        let context = page.context
        let tally = context.assessment.tally(actions.map(\.id))
        page.a(context.words.nouns.actions(tally.total), .href(link))
        if actions.count <= MatrixCell.most, !actions.isEmpty {
            page.div(.class("cell-ids")) { $0.add(EntityRun(actions.map(\.id))) }
        }
        page.ul(.class("states")) { page in
            for past in past(tally, context.words) { page.li(past, .class("alarm")) }
            for state in states(tally, context) {
                page.li(context.words.views.matrix.state.filled(["status": state.word, "count": "\(state.count)"]))
            }
            if tally.complete > 0 { page.li(context.words.nouns.complete(tally.complete)) }
        }
    }
}

extension MatrixCell {
    /// What is past its date; what was due before the plan began is counted apart.
    private func past(_ tally: Tally, _ words: Words) -> [String] {
        [
            words.past(tally.past, steps: PastCount()), words.past(PastCount(), steps: tally.pastSteps),
            words.beforePlan(tally.past, steps: tally.pastSteps),
        ].filter { !$0.isEmpty }
    }

    /// How the others stand or ended; with those that are complete they are all.
    private func states(_ tally: Tally, _ context: PageContext) -> [(word: String, count: Int)] {
        let words = context.words
        return
            (tally.statuses.map { (context.mark(of: $0.stated).word, $0.count) } + [
                (words.status.paused, tally.paused), (words.delivered(tally.gates), tally.delivered),
                (words.status.withdrawn, tally.withdrawn),
                (words.sum.mergedOrCarried, tally.mergedOrCarried), (words.status.endedWithPlan, tally.endedWithPlan),
            ]).filter { $0.1 > 0 }
    }
}

extension MatrixGrid {
    static let examples = [
        ComponentExample(\.matrix, \.rows) { page in
            for plan in page.context.plan.content.plans.prefix(1) {
                let matrix = page.context.assessment.matrix(of: plan)
                page.add(MatrixGrid(matrix: matrix, sections: matrix.sections.prefix(3), caption: plan.title.text))
            }
        }
    ]
}
