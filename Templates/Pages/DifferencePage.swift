import Assessing
import Graph
import HTMLKit
import Plan

/// Every difference made for children: how each recommendation is reached, then every row by section.
struct DifferencePage: HTML {
    let context: PageContext

    private var words: Words { context.words }
    private var names: ListWords { context.words.views.lists }

    var body: some HTML {
        let found = context.assessment.differences
        let reached = context.portion(of: context.plan.recommendations, weight: RowWeight.recommendation)
        let rows = context.portion(of: found.grouped) { RowWeight.link + RowWeight.difference($0.row) }
        ListPage(
            context, title: names.difference, leadIn: names.differenceLeadIn, place: ListPlace(first: .difference)
        ) {
            if found.rows.isEmpty { nothing }
            if reached.count > 0 {
                PortionSection(.recommendations, names.byRecommendation, reached, context) {
                    if found.isShared { p { names.sharedDifferences } }
                    table(of: reached)
                }
            }
            PortionSection(.sections, names.bySection, rows, context) { list(rows) }
        }
    }

    /// An honest empty state: one sentence for each plan, with the plan named.
    private var nothing: some HTML {
        ul(.class("gaps")) {
            ForEach(context.assessment.plansByState) { plan in
                li {
                    p(.class("gap")) {
                        strong { words.gaps.missing }
                        " "
                        PhraseText(names.noDifferences, EntityLink(plan.id, context))
                    }
                }
            }
        }
    }

    private func table(of recommendations: Portion<LinkedRecommendation>) -> some HTML {
        let labels = words.labels
        return DataTable(
            context.caption(recommendations, words.nouns.recommendations),
            columns: [labels.recommendation, names.differences, names.kinds, names.checkedBy, names.latest],
            figures: 1..<2
        ) {
            ForEach(recommendations.elements) { linked in
                DataRow {
                    EntityLink(linked.id, context)
                } cells: {
                    cells(of: linked)
                }
            }
        }
    }

    @HTMLBuilder
    private func cells(of linked: LinkedRecommendation) -> some HTML {
        let rows = context.assessment.thread(of: linked).differences
        DataCell(names.differences, isNumber: true) {
            a(.href(context.link(to: linked.address, .difference))) { rows.count }
        }
        DataCell(names.kinds) {
            list(
                rows.map {
                    $0.difference.evidence.map { words.evidence.name(of: $0.value) } ?? words.evidence.kindNotStated
                })
        }
        DataCell(names.checkedBy) {
            list(rows.map(checker))
        }
        DataCell(names.latest, isDate: true) {
            if let latest = rows.map(\.difference.date.value).max() {
                words.day(latest)
            } else if !linked.takenUpBy.isEmpty {
                span { PhraseText(words.gaps.carriedOnBy, EntityRun(linked.takenUpBy, context)) }
            } else {
                NotStated(words.status.notStated)
            }
        }
    }

    /// Who checked, and whether they lead what was checked.
    private func checker(of row: KnownDifference) -> String {
        guard let name = row.difference.checkedBy?.text else { return words.status.notStated }
        guard context.isCheckedByLead(row) else { return name }
        return words.site.nameInScope.filled(["name": name, "scope": words.evidence.ownLead])
    }

    @HTMLBuilder
    private func list(_ texts: [String]) -> some HTML {
        if texts.isEmpty { NotStated(words.status.notStated) } else { Isolated(words.list(Array(Set(texts)).sorted())) }
    }

    @HTMLBuilder
    private func list(_ rows: Portion<Differences.Grouped>) -> some HTML {
        if rows.count == 0 { p(.class("none")) { words.status.notStated } }
        ForEach(groups(rows.elements)) { group in
            if let section = group.section { h3 { EntityLink(section, context) } } else { h3 { words.site.overview } }
            DifferenceList(
                Portion(elements: group.rows[...], count: group.rows.count, goesOn: false),
                about: group.section ?? EntityID(scope: ""), context)
        }
    }

    /// Rows that belong to one section stand together.
    private func groups(
        _ rows: ArraySlice<Differences.Grouped>
    ) -> [(section: EntityID?, rows: [KnownDifference])] {
        var groups: [(section: EntityID?, rows: [KnownDifference])] = []
        for row in rows {
            if groups.isEmpty || groups[groups.count - 1].section != row.section { groups.append((row.section, [])) }
            groups[groups.count - 1].rows.append(row.row)
        }
        return groups
    }
}
