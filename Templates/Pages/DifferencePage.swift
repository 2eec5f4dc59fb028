import HTMLKit
import Linking
import Plan

/// Every difference made for children: how each recommendation is reached, then every row by section.
struct DifferencePage: HTML {
    let context: PageContext

    private var words: Words { context.words }
    private var names: ListWords { context.words.views.lists }

    var body: some HTML {
        let found = Differences(context)
        ListPage(
            context, title: names.difference, leadIn: names.differenceLeadIn, place: ListPlace(first: .difference)
        ) {
            if found.rows.isEmpty { nothing }
            if !context.plan.recommendations.isEmpty {
                PageSection(.recommendations, names.byRecommendation) { recommendations }
            }
            PageSection(.sections, names.bySection) { sections(found) }
        }
    }

    /// An honest empty state: one sentence for each plan, with the plan named.
    private var nothing: some HTML {
        ul(.class("gaps")) {
            ForEach(context.publication.plansByState) { plan in
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

    private var recommendations: some HTML {
        let labels = words.labels
        return DataTable(
            names.byRecommendation,
            columns: [labels.recommendation, names.differences, names.kinds, names.checkedBy, names.latest],
            figures: 1..<2
        ) {
            ForEach(context.plan.recommendations) { linked in
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
        let rows = ThreadGaps(recommendation: linked, context: context).differences
            .filter { $0.difference.date.value <= context.day }.map(\.difference)
        DataCell(names.differences, isNumber: true) {
            a(.href(context.link(to: linked.address, .difference))) { rows.count }
        }
        DataCell(names.kinds) {
            list(rows.map { $0.evidence.map { words.evidence.name(of: $0.value) } ?? words.evidence.kindNotStated })
        }
        DataCell(names.checkedBy) {
            list(rows.map { $0.checkedBy?.text ?? words.status.notStated })
        }
        DataCell(names.latest, isDate: true) {
            if let latest = rows.map(\.date.value).max() {
                words.day(latest)
            } else if !linked.takenUpBy.isEmpty {
                span { PhraseText(words.gaps.carriedOnBy, EntityRun(linked.takenUpBy, context)) }
            } else {
                NotStated(words.status.notStated)
            }
        }
    }

    @HTMLBuilder
    private func list(_ texts: [String]) -> some HTML {
        if texts.isEmpty { NotStated(words.status.notStated) } else { words.list(Array(Set(texts)).sorted()) }
    }

    @HTMLBuilder
    private func sections(_ found: Differences) -> some HTML {
        let isWhole = found.rows.count <= RowLimit.page
        if found.rows.isEmpty {
            p(.class("none")) { words.status.notStated }
        } else if !isWhole {
            p { names.onTheirPages }
        }
        ForEach(found.bySection) { group in
            h3 { EntityLink(group.section, context) }
            if isWhole {
                DifferenceList(group.rows, about: group.section, context)
            } else {
                p {
                    a(.href(context.link(to: .section(group.section), .thread))) {
                        names.rowsOfDifference(group.rows.count)
                    }
                }
            }
        }
        if !found.others.isEmpty {
            h3 { words.site.overview }
            DifferenceList(Array(found.others.prefix(RowLimit.page)), about: EntityID(scope: ""), context)
        }
    }
}
