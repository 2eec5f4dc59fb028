import Assessing
import Diagnostics
import HTMLKit
import Plan

/// The versions of all plans, what superseded what, and how plans ended.
struct VersionsPage: HTML {
    let context: PageContext

    private var words: Words { context.words }
    private var names: ListWords { context.words.views.lists }
    /// Of more versions than this only the last stand here: the plan's own page has them all.
    private static let most = 50

    var body: some HTML {
        let plans = context.assessment.plansByState
        ListPage(
            context, title: names.versions, leadIn: names.versionsLeadIn, place: ListPlace(first: .versions),
            list: (words.site.plans, context.link(to: .overview, .plans))
        ) {
            ForEach(plans) { plan in
                section(.class("part")) {
                    h2(.id(context.ids.claim(Slug.make(plan.scope.text)))) { EntityLink(plan.id, context) }
                    life(of: plan)
                    VersionTable(
                        improvement: plan, versions: plan.versions.suffix(VersionsPage.most), context: context)
                    if plan.versions.count > VersionsPage.most {
                        MoreLink(
                            words: plan.title.text, link: context.link(to: .plan(plan.scope.text), .versions),
                            more: words.views.overview.more(plan.versions.count - VersionsPage.most))
                    }
                }
            }
            if plans.isEmpty { p(.class("none")) { names.noVersions } }
        }
    }

    private func life(of plan: ImprovementPlan) -> some HTML {
        SummaryList {
            SummaryRow(words.labels.state) { PlanStateText(plan: plan, context: context) }
            SummaryRow(words.labels.began) { date(plan.began) }
            if plan.state.value.hasEnded { SummaryRow(words.labels.ended) { date(plan.ended) } }
            let earlier = context.assessment.plans(followedBy: plan)
            if !earlier.isEmpty { SummaryRow(names.supersedes) { EntityList(earlier, context) } }
            if let statement = plan.statement {
                SummaryRow(words.labels.statement) {
                    div {
                        context.text(statement, in: plan.scope.text)
                        span(.class("moved")) {
                            words.labels.source
                            ": "
                            SourceLink(text: plan.statementSource, scope: plan.scope.text, context: context)
                        }
                    }
                }
            }
        }
    }

    @HTMLBuilder
    private func date(_ when: WrittenWhen?) -> some HTML {
        if let when { WhenText(when, context) } else { NotStated(words.status.notStated) }
    }
}

/// The versions of one plan.
struct VersionTable: HTML {
    let improvement: ImprovementPlan
    /// Those that are told.
    let versions: ArraySlice<ImprovementPlan.Version>
    let context: PageContext
    /// What it is called where no heading names the plan.
    var caption: String?

    private var words: Words { context.words }

    var body: some HTML {
        let labels = words.labels
        if improvement.versions.isEmpty {
            p(.class("none")) { words.status.notStated }
        } else {
            DataTable(
                caption ?? words.nouns.versions(improvement.versions.count),
                columns: [labels.version, labels.date, labels.change]
            ) {
                ForEach(versions) { version in
                    DataRow {
                        Isolated(version.name.text)
                    } cells: {
                        DataCell(labels.date, isDate: true) { WhenText(version.date, context) }
                        DataCell(labels.change) { note(of: version) }
                    }
                }
            }
        }
    }

    @HTMLBuilder
    private func note(of version: ImprovementPlan.Version) -> some HTML {
        if let note = version.note {
            context.text(note, in: improvement.scope.text)
        } else {
            NotStated(words.status.notStated)
        }
    }
}
