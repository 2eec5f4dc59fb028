import Assessing
import Graph
import HTMLKit
import Plan

/// Every difference made for children: what changed in numbers, how each recommendation is reached, then every row by
/// section.
struct DifferencePage: Component {
    func cutLists(_ cuts: inout ListCuts, for context: PageContext) {
        cuts.cut(.recommendations, recommendations(context), weight: RowWeight.recommendation)
        cuts.cut(.differences, context.assessment.differences.grouped) {
            RowWeight.link + RowWeight.difference($0.row)
        }
    }

    func write(to page: inout Page) {
        let context = page.context
        let names = context.words.views.lists
        let found = context.assessment.differences
        let reached = context.portion(.recommendations, of: recommendations(context))
        let rows = context.portion(.differences, of: found.grouped)
        page.listPage(title: names.difference, leadIn: names.differenceLeadIn, place: ListPlace(first: .difference)) {
            page in
            if page.context.isFirst { page.add(NumbersSection(change: page.context.assessment.changeInNumbers)) }
            if found.grouped.isEmpty { writeNothing(to: &page) }
            page.section(.recommendations, names.byRecommendation, reached) { page in
                if found.isShared { page.p(names.sharedDifferences) }
                writeTable(of: reached, to: &page)
            }
            page.section(.sections, names.bySection, rows) { writeList(rows, to: &$0) }
        }
    }

    /// Those of which the page tells how they are reached: none where nothing is recorded of any.
    private func recommendations(_ context: PageContext) -> [LinkedRecommendation] {
        context.assessment.differences.grouped.isEmpty ? [] : context.plan.recommendations
    }

    /// An honest empty state: one sentence, with the plans named.
    private func writeNothing(to page: inout Page) {
        let plans = page.context.assessment.plansByState
        guard !plans.isEmpty else { return }
        page.p(.class("gap")) { page in
            page.strong(page.words.gaps.missing)
            page.text(" ")
            page.phrase(page.words.views.lists.noDifferences) { page in
                for (index, plan) in plans.enumerated() {
                    if index > 0 { page.text(page.words.site.listSeparator) }
                    page.add(EntityLink(plan.id))
                }
            }
        }
    }

    private func writeTable(of recommendations: Portion<LinkedRecommendation>, to page: inout Page) {
        let words = page.words
        let names = words.views.lists
        let labels = words.labels
        page.dataTable(
            page.context.caption(recommendations, words.nouns.recommendations),
            columns: [labels.recommendation, names.differences, names.kinds, names.checkedBy, names.latest],
            figures: 1..<2, remarks: [names.kinds, names.checkedBy]
        ) { page in
            for linked in recommendations.elements {
                page.dataRow(EntityLink(linked.id)) { writeCells(of: linked, to: &$0) }
            }
        }
    }

    private func writeCells(of linked: LinkedRecommendation, to page: inout Page) {
        let context = page.context
        let words = context.words
        let names = words.views.lists
        let thread = context.assessment.thread(of: linked)
        let rows = thread.differences
        page.dataCell(names.differences, isNumber: true) { page in
            // Where there is none, its page has no part for them.
            if rows.isEmpty { return page.text(0) }
            page.a(.href(context.link(to: linked.address, .difference))) { page in
                page.text(rows.count)
                page.unseen(page.context.shortName(of: linked.id))
            }
        }
        page.dataCell(names.kinds) { page in
            writeList(
                rows.map {
                    $0.difference.evidence.map { words.evidence.name(of: $0.value) } ?? words.evidence.kindNotStated
                }, to: &page)
        }
        page.dataCell(names.checkedBy) { writeList(rows.map { checker(of: $0, context) }, to: &$0) }
        page.dataCell(names.latest, isDate: true) { page in
            if let latest = thread.latestDifference {
                page.text(words.day(latest))
            } else if !linked.takenUpBy.isEmpty {
                page.span { page in page.phrase(words.gaps.carriedOnBy) { $0.add(EntityRun(linked.takenUpBy)) } }
            } else {
                page.notStated()
            }
        }
    }

    /// Who checked, and whether they lead what was checked.
    private func checker(of row: KnownDifference, _ context: PageContext) -> String {
        let words = context.words
        guard let name = row.difference.checkedBy?.text else { return words.status.notStated }
        guard context.assessment.isCheckedByLead(row) else { return name }
        return words.site.nameInScope.filled(["name": name, "scope": words.evidence.ownLead])
    }

    private func writeList(_ texts: [String], to page: inout Page) {
        if texts.isEmpty { page.notStated() } else { page.isolated(page.words.list(Array(Set(texts)).sorted())) }
    }

    private func writeList(_ rows: Portion<Differences.Grouped>, to page: inout Page) {
        let words = page.words
        for group in groups(rows.elements) {
            if let section = group.section {
                page.placedHeading(
                    3, id: page.ids.claim(Slug.make(section.full)), name: page.context.shortName(of: section)
                ) { $0.add(EntityLink(section)) }
            } else {
                page.placedHeading(3, words.site.overview)
            }
            page.add(DifferenceList(.whole(group.rows), about: group.section ?? EntityID(scope: "")))
        }
    }

    /// Rows that belong to one section stand together.
    private func groups(_ rows: ArraySlice<Differences.Grouped>) -> [(section: EntityID?, rows: [KnownDifference])] {
        var groups: [(section: EntityID?, rows: [KnownDifference])] = []
        for row in rows {
            if groups.isEmpty || groups[groups.count - 1].section != row.section { groups.append((row.section, [])) }
            groups[groups.count - 1].rows.append(row.row)
        }
        return groups
    }
}
