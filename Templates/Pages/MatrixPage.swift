import Assessing
import Diagnostics
import Graph
import HTMLKit
import Plan

/// The recommendations against the plans, and their sections, that answer them; and what is missing, by name.
struct MatrixPage: HTML {
    let context: PageContext

    private var words: Words { context.words }
    private var names: MatrixWords { context.words.views.matrix }

    var body: some HTML {
        let matrices = context.assessment.plansByState.map(context.assessment.matrix)
        let recommendations = context.portion(of: context.plan.recommendations) {
            RowWeight.recommendation($0) + matrices.count * RowWeight.link * 2
        }
        ListPage(context, title: names.title, leadIn: names.leadIn, place: ListPlace(first: .matrix)) {
            PortionSection(.plans, names.byPlan, recommendations, context) {
                PlanGrid(matrices: matrices, recommendations: recommendations, context: context)
            }
            MatrixGaps(context)
            if context.isFirst { ForEach(matrices) { part(of: $0) } }
        }
    }

    private func part(of matrix: PlanMatrix) -> some HTML {
        section(.class("part")) {
            h2(.id(context.ids.claim(Slug.make(matrix.plan.scope.text)))) { title(of: matrix) }
            content(of: matrix)
        }
    }

    private func title(of matrix: PlanMatrix) -> some HTML {
        PhraseText(names.bySection, EntityLink(matrix.plan.id, context))
    }

    @HTMLBuilder
    private func content(of matrix: PlanMatrix) -> some HTML {
        if matrix.sections.isEmpty {
            p(.class("none")) { names.noSection }
        } else if matrix.size <= RowLimit.cells {
            MatrixGrids(matrix: matrix, sections: matrix.sections[...], context: context)
        } else {
            p {
                names.ownPage.filled(["plan": matrix.plan.title.text])
                " "
                a(.href(context.link(to: .matrix(of: matrix.plan.scope.text)))) { matrix.plan.title.text }
            }
        }
    }
}

/// Sections of a plan, side by side as many as fit.
struct MatrixGrids: HTML {
    let matrix: PlanMatrix
    let sections: ArraySlice<LinkedSection>
    let context: PageContext

    var body: some HTML {
        let parts = stride(from: sections.startIndex, to: sections.endIndex, by: width).map {
            sections[$0..<min($0 + width, sections.endIndex)]
        }
        ForEach(parts) { part in
            MatrixGrid(matrix: matrix, sections: part, caption: caption(part), context: context)
        }
    }

    /// Columns of one table: no table much narrower than the others.
    private var width: Int {
        let tables = max(1, (sections.count + MatrixGrid.most - 1) / MatrixGrid.most)
        return max(1, (sections.count + tables - 1) / tables)
    }

    private func caption(_ part: ArraySlice<LinkedSection>) -> String {
        guard let first = part.first, let last = part.last, first.id != last.id else {
            return part.first.map { "\($0.id.local) \($0.section.title.text)" } ?? matrix.plan.title.text
        }
        return context.words.views.matrix.bySectionPart.filled(["first": first.id.local, "last": last.id.local])
    }
}

/// A page with some of the sections of a plan whose matrix is too large for the common page.
struct PlanMatrixPage: HTML {
    let improvement: ImprovementPlan
    /// The places of the sections among those that answer anything.
    let range: Range<Int>
    let place: ListPlace
    let context: PageContext

    var body: some HTML {
        let names = context.words.views.matrix
        let matrix = context.assessment.matrix(of: improvement)
        ListPage(
            context, title: names.bySection.filled(["plan": improvement.title.text]), leadIn: names.leadIn,
            place: place, list: (names.title, context.link(to: .matrix))
        ) {
            MatrixGrids(matrix: matrix, sections: matrix.sections[range], context: context)
        }
    }
}

/// The recommendations against whole plans.
struct PlanGrid: HTML {
    let matrices: [PlanMatrix]
    let recommendations: Portion<LinkedRecommendation>
    let context: PageContext

    private var words: Words { context.words }

    var body: some HTML {
        let answering = matrices.filter { !$0.recommendations.isEmpty }
        let titles = answering.map(\.plan.title.text)
        DataTable(
            words.views.matrix.planCaption,
            columns: [words.labels.recommendation] + titles + [words.labels.taggedMeasures, words.labels.missing]
        ) {
            ForEach(recommendations.elements) { linked in
                DataRow {
                    EntityLink(linked.id, context)
                } cells: {
                    ForEach(answering.indices) { index in
                        DataCell(titles[index]) { cell(linked, answering[index]) }
                    }
                    ends(of: linked)
                }
            }
        }
    }

    @HTMLBuilder
    private func cell(_ linked: LinkedRecommendation, _ matrix: PlanMatrix) -> some HTML {
        let actions = matrix.sections.flatMap { matrix.actions(linked.id, $0.id) }
        if actions.isEmpty {
            NotStated(words.views.matrix.nothing)
        } else {
            MatrixCell(
                actions: actions,
                link: context.link(to: linked.address, context.isInForce(matrix.plan.id) ? .actions : .earlier),
                context: context)
        }
    }

    @HTMLBuilder
    private func ends(of linked: LinkedRecommendation) -> some HTML {
        let thread = context.assessment.thread(of: linked)
        DataCell(words.labels.taggedMeasures) {
            a(.href(context.link(to: linked.address, .measures))) { thread.measures.count(where: \.isTagged) }
        }
        DataCell(words.labels.missing) {
            ThreadMissing(thread: thread, context: context)
        }
    }
}

/// What is missing between recommendations, actions and measures, by name.
struct MatrixGaps: HTML {
    let context: PageContext
    private let bare: Portion<EntityID>
    private let gaps: Portion<MeasureGaps>

    private var words: Words { context.words }
    private var names: MatrixWords { context.words.views.matrix }
    /// More actions of a section than this are counted.
    private static let most = 8

    init(_ context: PageContext) {
        self.context = context
        let bare = context.plan.recommendations.filter { linked in
            linked.takenUpBy.isEmpty && context.assessment.thread(of: linked).current.isEmpty
        }
        self.bare = context.portion(of: bare.map(\.id)) { _ in RowWeight.link * 2 }
        gaps = context.portion(of: context.assessment.measureGaps) { gap in
            800 + min(gap.without.count, MatrixGaps.most) * RowWeight.link
        }
    }

    var body: some HTML {
        if context.isFirst || !bare.elements.isEmpty || !gaps.elements.isEmpty {
            PageSection(.gaps, names.gaps) {
                h3 { names.noAction }
                if bare.count == 0 { p { names.noActionNone } } else { EntityList(bare.all, context) }
                GoesOn(bare, .gaps, context)
                h3 { names.ownMeasures }
                p { names.measureNote }
                measures
                GoesOn(gaps, .gaps, context)
            }
        }
    }

    @HTMLBuilder
    private var measures: some HTML {
        if gaps.count == 0 {
            p { words.gaps.nothingMissing }
        } else {
            DataTable(
                names.gapCaption,
                columns: [words.labels.section, names.withoutMeasure, names.measuresOf, names.withoutTag]
            ) {
                ForEach(gaps.elements) { gap in
                    DataRow {
                        EntityLink(gap.section.id, context)
                    } cells: {
                        cells(of: gap)
                    }
                }
            }
        }
    }

    @HTMLBuilder
    private func cells(of gap: MeasureGaps) -> some HTML {
        DataCell(names.withoutMeasure) {
            if gap.without.isEmpty {
                NotStated(names.nothing)
            } else {
                span { EntityRun(gap.without, context, most: MatrixGaps.most) }
            }
        }
        DataCell(names.measuresOf) { gap.ofSection }
        DataCell(names.withoutTag) {
            a(.href(context.link(to: gap.section.address, gap.ofSection > 0 ? .measures : .actions))) {
                names.ofAll.filled(["untagged": "\(gap.untagged)", "all": "\(gap.all)"])
            }
        }
    }
}
