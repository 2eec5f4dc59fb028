import Assessing
import Diagnostics
import HTMLKit
import Plan

/// The versions of all plans, what superseded what, and how plans ended.
struct VersionsPage: Component {
    /// Of more versions than this only the last stand here: the plan's own page has them all.
    private static let most = 50

    func write(to page: inout Page) {
        let context = page.context
        let words = context.words
        let names = words.views.lists
        let plans = context.assessment.plansByState
        page.listPage(
            title: names.versions, leadIn: names.versionsLeadIn, place: ListPlace(first: .versions),
            list: (words.site.plans, context.link(to: .plans))
        ) { page in
            for plan in plans {
                page.section(.class("part")) { page in
                    page.placedHeading(
                        2, id: page.ids.claim(Slug.make(plan.scope.text)), name: plan.title.text
                    ) {
                        $0.add(EntityLink(plan.id))
                    }
                    writeLife(of: plan, to: &page)
                    page.add(VersionTable(improvement: plan, versions: plan.versions.suffix(VersionsPage.most)))
                    if plan.versions.count > VersionsPage.most {
                        page.add(
                            MoreLink(
                                words: plan.title.text, link: context.link(to: .plan(plan.scope.text), .versions),
                                more: words.views.overview.more(plan.versions.count - VersionsPage.most)))
                    }
                }
            }
            if plans.isEmpty { page.p(names.noVersions, .class("none")) }
        }
    }

    private func writeLife(of plan: ImprovementPlan, to page: inout Page) {
        let words = page.words
        page.summaryList { page in
            page.summaryRow(words.labels.state) { $0.add(PlanStateText(plan: plan)) }
            page.summaryRow(words.labels.began) { $0.writeDate(plan.began) }
            if plan.state.value.hasEnded { page.summaryRow(words.labels.ended) { $0.writeDate(plan.ended) } }
            let earlier = page.context.assessment.plans(followedBy: plan)
            if !earlier.isEmpty { page.summaryRow(words.views.lists.supersedes) { $0.add(EntityList(earlier)) } }
            if let statement = plan.statement {
                page.summaryRow(words.labels.statement) { page in
                    page.div { page in
                        page.text(statement)
                        page.span(.class("moved")) { page in
                            page.text(words.labels.source)
                            page.text(": ")
                            page.add(SourceLink(text: plan.statementSource, scope: plan.scope.text))
                        }
                    }
                }
            }
        }
    }
}

/// The versions of one plan.
struct VersionTable: Component {
    let improvement: ImprovementPlan
    /// Those that are told.
    let versions: ArraySlice<ImprovementPlan.Version>
    /// What it is called where no heading names the plan.
    var caption: String?

    func write(to page: inout Page) {
        let words = page.words
        let labels = words.labels
        if improvement.versions.isEmpty {
            page.p(words.status.notStated, .class("none"))
        } else {
            page.dataTable(
                caption ?? words.nouns.versions(improvement.versions.count),
                columns: [labels.version, labels.date, labels.change]
            ) { page in
                for version in versions {
                    page.dataRow {
                        $0.isolated(version.name.text)
                    } cells: { page in
                        page.dataCell(labels.date, isDate: true) { $0.add(WhenText(version.date)) }
                        page.dataCell(labels.change) { writeNote(of: version, to: &$0) }
                    }
                }
            }
        }
    }

    private func writeNote(of version: ImprovementPlan.Version, to page: inout Page) {
        if let note = version.note {
            page.text(note)
        } else {
            page.notStated()
        }
    }
}
