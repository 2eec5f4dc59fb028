import Assessing
import Graph
import HTMLKit
import Plan

/// Some sections of a plan against the recommendations that they answer: how many actions, which, and how they stand.
struct MatrixGrid: HTML {
    let matrix: PlanMatrix
    let sections: ArraySlice<LinkedSection>
    let caption: String
    let context: PageContext

    private var words: Words { context.words }
    /// More columns than this do not fit side by side.
    static let most = 8

    var body: some HTML {
        table(.class("cards", "grid"), .role("table")) {
            HTMLKit.caption { caption }
            thead {
                tr(.role("row")) {
                    th(.scope(.col), .role("columnheader")) { words.labels.recommendation }
                    ForEach(sections) { section in
                        th(.scope(.col), .role("columnheader")) {
                            a(.href(context.link(to: section.address))) {
                                span(.class("id")) { section.id.local }
                                " "
                                span(.class("column-title")) { section.section.title.text }
                            }
                        }
                    }
                }
            }
            tbody {
                ForEach(matrix.recommendations) { linked in
                    DataRow {
                        EntityLink(linked.id, context)
                    } cells: {
                        ForEach(sections) { section in cell(linked, section) }
                    }
                }
            }
        }
    }

    private func cell(_ linked: LinkedRecommendation, _ section: LinkedSection) -> some HTML {
        let actions = matrix.actions(linked.id, section.id)
        let isEmpty = actions.isEmpty && !matrix.isTied(linked.id, section.id)
        return td(
            .role("cell"), .class(isEmpty ? "empty" : nil),
            .data("label", "\(section.id.local) \(section.section.title.text)")
        ) {
            div {
                if isEmpty {
                    span(.ariaHidden) { "–" }
                    span(.class("unseen")) { words.views.matrix.nothing }
                } else {
                    MatrixCell(
                        actions: actions, link: context.link(to: section.address, .actions), context: context)
                }
            }
        }
    }
}

/// How many actions, how they stand, and which they are when they are few.
struct MatrixCell: HTML {
    let actions: [AssessedAction]
    /// Where they stand.
    let link: Link
    let context: PageContext

    /// More ids than this are only counted.
    private static let most = 6

    var body: some HTML {
        let tally = context.assessment.tally(actions.map(\.id))
        a(.href(link)) { context.words.nouns.actions(tally.total) }
        if actions.count <= MatrixCell.most, !actions.isEmpty {
            div(.class("cell-ids")) { EntityRun(actions.map(\.id), context) }
        }
        ul(.class("states")) {
            if tally.overdue > 0 { li(.class("alarm")) { context.words.nouns.overdue(tally.overdue) } }
            if tally.lateSteps > 0 { li { context.words.nouns.lateSteps(tally.lateSteps) } }
            ForEach(states(tally)) { state in
                li {
                    context.words.views.matrix.state.filled(["status": state.word, "count": "\(state.count)"])
                }
            }
            if tally.complete > 0 { li { context.words.nouns.complete(tally.complete) } }
        }
    }
}

extension MatrixCell {
    /// How the others stand or ended; with those that are complete they are all.
    private func states(_ tally: Tally) -> [(word: String, count: Int)] {
        let words = context.words
        return
            (tally.statuses.map { ($0.status.word.text, $0.count) } + [
                (words.status.paused, tally.paused), (words.status.withdrawn, tally.withdrawn),
                (words.sum.mergedOrCarried, tally.mergedOrCarried), (words.status.endedWithPlan, tally.endedWithPlan),
            ]).filter { $0.1 > 0 }
    }
}

extension MatrixGrid {
    static let examples = [
        ComponentExample(\.matrix, \.rows) { context in
            ForEach(context.plan.content.plans.prefix(1)) { plan in
                let matrix = context.assessment.matrix(of: plan)
                MatrixGrid(
                    matrix: matrix, sections: matrix.sections.prefix(3), caption: plan.title.text, context: context)
            }
        }
    ]
}
