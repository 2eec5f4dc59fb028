import Assessing
import Diagnostics
import Graph
import HTMLKit
import Plan

/// The recommendations against the plans, and their sections, that answer them; and what is missing, by name.
struct MatrixPage: Component {
    func cutLists(_ cuts: inout ListCuts, for context: PageContext) {
        let plans = context.assessment.plansByState.count
        cuts.cut(.recommendations, context.plan.recommendations) {
            RowWeight.recommendation($0) + plans * RowWeight.link * 2
        }
        MatrixGaps().cutLists(&cuts, for: context)
    }

    func write(to page: inout Page) {
        let context = page.context
        let names = context.words.views.matrix
        let matrices = context.assessment.plansByState.map(context.assessment.matrix)
        let recommendations = context.portion(.recommendations, of: context.plan.recommendations)
        page.listPage(title: names.title, leadIn: names.leadIn, place: ListPlace(first: .matrix)) { page in
            page.section(.plans, names.byPlan, recommendations) {
                $0.add(PlanGrid(matrices: matrices, recommendations: recommendations))
            }
            page.add(MatrixGaps())
            if context.isFirst { for matrix in matrices { writePart(of: matrix, to: &page) } }
        }
    }

    private func writePart(of matrix: PlanMatrix, to page: inout Page) {
        page.section(.class("part")) { page in
            page.placedHeading(
                2, id: page.ids.claim(Slug.make(matrix.plan.scope.text)), name: matrix.plan.title.text
            ) { page in
                page.phrase(page.words.views.matrix.bySection) { $0.add(EntityLink(matrix.plan.id)) }
            }
            writeContent(of: matrix, to: &page)
        }
    }

    private func writeContent(of matrix: PlanMatrix, to page: inout Page) {
        let names = page.words.views.matrix
        if matrix.sections.isEmpty {
            page.p(names.noSection, .class("none"))
        } else if matrix.size <= RowLimit.cells {
            page.add(MatrixGrids(matrix: matrix, sections: matrix.sections[...]))
        } else {
            page.p { page in
                page.text(names.ownPage.filled(["plan": matrix.plan.title.text]))
                page.text(" ")
                page.a(matrix.plan.title.text, .href(page.context.link(to: .matrix(of: matrix.plan.scope.text))))
            }
        }
    }
}

/// Sections of a plan, side by side as many as fit.
struct MatrixGrids: Component {
    let matrix: PlanMatrix
    let sections: ArraySlice<LinkedSection>

    func write(to page: inout Page) {
        let parts = stride(from: sections.startIndex, to: sections.endIndex, by: width).map {
            sections[$0..<min($0 + width, sections.endIndex)]
        }
        for part in parts {
            page.add(MatrixGrid(matrix: matrix, sections: part, caption: caption(part, page.context)))
        }
    }

    /// Columns of one table: no table much narrower than the others.
    private var width: Int {
        let tables = max(1, (sections.count + MatrixGrid.most - 1) / MatrixGrid.most)
        return max(1, (sections.count + tables - 1) / tables)
    }

    private func caption(_ part: ArraySlice<LinkedSection>, _ context: PageContext) -> String {
        guard let first = part.first, let last = part.last, first.id != last.id else {
            return part.first.map { $0.section.wholeName } ?? matrix.plan.title.text
        }
        return context.words.views.matrix.bySectionPart.filled([
            "first": context.shortName(of: first.id), "last": context.shortName(of: last.id),
        ])
    }
}

/// A page with some of the sections of a plan whose matrix is too large for the common page.
struct PlanMatrixPage: Component {
    let improvement: ImprovementPlan
    /// The places of the sections among those that answer anything.
    let range: Range<Int>
    let place: ListPlace

    func write(to page: inout Page) {
        let context = page.context
        let names = context.words.views.matrix
        let matrix = context.assessment.matrix(of: improvement)
        page.listPage(
            title: names.bySection.filled(["plan": improvement.title.text]), leadIn: names.leadIn, place: place,
            list: (names.title, context.link(to: .matrix))
        ) { $0.add(MatrixGrids(matrix: matrix, sections: matrix.sections[range])) }
    }
}

/// The recommendations against whole plans.
struct PlanGrid: Component {
    let matrices: [PlanMatrix]
    let recommendations: Portion<LinkedRecommendation>

    func write(to page: inout Page) {
        let words = page.words
        page.needs(.matrix)
        let answering = matrices.filter { !$0.recommendations.isEmpty }
        let titles = answering.map(\.plan.title.text)
        page.dataTable(
            words.views.matrix.planCaption,
            columns: [words.labels.recommendation, words.threadTitle] + titles + [words.labels.missing],
            saying: .never, look: "by-plan"
        ) { page in
            for linked in recommendations.elements {
                let thread = page.context.assessment.thread(of: linked)
                page.dataRow(EntityLink(linked.id)) { page in
                    page.dataCell(words.threadTitle) { $0.add(ThreadGlyph(thread: thread)) }
                    for index in answering.indices {
                        page.dataCell(titles[index]) { writeCell(linked, answering[index], to: &$0) }
                    }
                    page.dataCell(words.labels.missing) { $0.add(ThreadMissing(thread: thread)) }
                }
            }
        }
    }

    private func writeCell(_ linked: LinkedRecommendation, _ matrix: PlanMatrix, to page: inout Page) {
        let actions = matrix.sections.flatMap { matrix.actions(linked.id, $0.id) }
        if actions.isEmpty {
            page.notStated(page.words.views.matrix.nothing)
        } else {
            page.add(
                MatrixCell(
                    actions: actions,
                    link: page.context.link(
                        to: linked.address, page.context.isInForce(matrix.plan.id) ? .actions : .earlier),
                    about: "\(page.context.shortName(of: linked.id)), \(matrix.plan.title.text)"))
        }
    }
}

/// What is missing between recommendations, actions and measures, by name.
struct MatrixGaps: Component {
    /// More actions of a section than this are counted.
    private static let most = 8

    func cutLists(_ cuts: inout ListCuts, for context: PageContext) {
        cuts.cut(.unanswered, context.assessment.unanswered) { _ in RowWeight.link * 2 }
        cuts.cut(.measureGaps, context.assessment.measureGaps) { gap in
            800 + min(gap.without.count, MatrixGaps.most) * RowWeight.link
        }
    }

    func write(to page: inout Page) {
        let context = page.context
        let names = context.words.views.matrix
        let bare = context.portion(.unanswered, of: context.assessment.unanswered)
        let gaps = context.portion(.measureGaps, of: context.assessment.measureGaps)
        guard context.isFirst || !bare.elements.isEmpty || !gaps.elements.isEmpty else { return }
        page.section(.gaps, names.gaps) { page in
            page.placedHeading(3, names.noAction)
            writeUnanswered(bare, to: &page)
            page.goesOn(bare, .gaps)
            page.placedHeading(3, names.ownMeasures)
            page.p(names.measureNote)
            writeMeasures(gaps, to: &page)
            page.goesOn(gaps, .gaps)
        }
    }

    private func writeUnanswered(_ bare: Portion<EntityID>, to page: inout Page) {
        let names = page.words.views.matrix
        guard bare.count == 0 else { return page.add(EntityList(bare.all)) }
        let assessment = page.context.assessment
        let others = [(names.refused, assessment.refused), (names.notLinked, assessment.notLinked)]
            .filter { !$0.1.isEmpty }
        for (heading, ids) in others {
            page.p(heading)
            page.add(EntityList(ids))
        }
        page.p(others.isEmpty ? names.noActionNone : names.noActionBut)
    }

    private func writeMeasures(_ gaps: Portion<MeasureGaps>, to page: inout Page) {
        let words = page.words
        let names = words.views.matrix
        if gaps.count == 0 {
            page.p(words.gaps.nothingMissing)
        } else {
            page.dataTable(
                names.gapCaption,
                columns: [words.labels.section, names.withoutMeasure, names.measuresOf, names.withoutTag]
            ) { page in
                for gap in gaps.elements {
                    page.dataRow(EntityLink(gap.section.id)) { writeCells(of: gap, to: &$0) }
                }
            }
        }
    }

    private func writeCells(of gap: MeasureGaps, to page: inout Page) {
        let context = page.context
        let names = context.words.views.matrix
        page.dataCell(names.withoutMeasure) { page in
            if gap.without.isEmpty {
                page.notStated(names.nothing)
            } else {
                page.span { $0.add(EntityRun(gap.without, most: MatrixGaps.most)) }
            }
        }
        page.dataCell(names.measuresOf, gap.ofSection)
        page.dataCell(names.withoutTag) { page in
            page.a(.href(context.link(to: gap.section.address, gap.ofSection > 0 ? .measures : .actions))) { page in
                page.text(names.ofAll.filled(["untagged": "\(gap.untagged)", "all": "\(gap.all)"]))
                page.unseen(page.context.shortName(of: gap.section.id))
            }
        }
    }
}
