import Assessing
import Diagnostics
import HTMLKit
import Linking
import Plan

/// The first of what slipped or may slip.
struct OverviewAttention: HTML {
    let context: PageContext

    var body: some HTML {
        let names = context.words.views.overview
        let actions = context.publication.attention.actions
        if actions.isEmpty {
            p(.class("none")) { names.nothingSlipped }
        } else {
            AttentionTable(
                actions: actions.prefix(RowLimit.overview), caption: context.words.nouns.actions(actions.count),
                context: context)
            if actions.count > RowLimit.overview {
                MoreLink(
                    words: context.words.views.lists.attention, link: context.link(to: .attention),
                    more: names.more(actions.count - RowLimit.overview))
            }
        }
    }
}

/// What is due next, and the way to the rest.
struct OverviewDueNext: HTML {
    let context: PageContext

    var body: some HTML {
        let words = context.words
        let items = context.publication.deadlines.months.prefix(RowLimit.overview).flatMap(\.items)
        if items.isEmpty {
            p(.class("none")) { words.views.deadlines.noneDue }
        } else {
            let shown = Array(items.prefix(RowLimit.overview))
            DueTable(
                items: shown,
                caption: words.headings.nearestOf.filled([
                    "count": "\(shown.count)", "actions": words.views.deadlines.items(all),
                ]), context: context)
        }
        MoreLink(words: words.views.overview.allDeadlines, link: context.link(to: .deadlines))
    }

    private var all: Int { context.publication.deadlines.months.reduce(0) { $0 + $1.items.count } }
}

/// How the actions stand, in words, in a chart and in figures.
struct ProgressFigures: HTML {
    let plans: [ImprovementPlan]
    let context: PageContext

    private var words: Words { context.words }
    /// A chart of more sections than this is one of plans.
    private static let mostRows = 24

    var body: some HTML {
        if plans.isEmpty {
            p(.class("none")) { words.headings.noPlanInForce }
        } else {
            ForEach(plans) { plan in p { sentence(on: plan) } }
            StatusChart(plans: plans, isBySection: isBySection, context: context)
            SumTable(plans, isLinked: true, context)
        }
    }

    private var isBySection: Bool { plans.count == 1 && (plans.first?.sections.count ?? 0) <= ProgressFigures.mostRows }

    private func sentence(on plan: ImprovementPlan) -> String {
        let sum = context.assessment.sum(context.plan.actions(of: plan).map(\.id))
        let text = words.views.overview.sum.filled([
            "plan": plan.title.text, "first": "\(sum.firstAgreed)", "added": "\(sum.added)",
            "completed": "\(sum.completed)", "withdrawn": "\(sum.withdrawn)", "merged": "\(sum.mergedOrCarried)",
            "open": "\(sum.open)",
        ])
        guard sum.endedWithPlan > 0 else { return text }
        return text + " " + words.views.overview.sumWithPlanEnd.filled(["count": "\(sum.endedWithPlan)"])
    }
}

/// The open actions by status: of each plan, or of each section of the only one.
struct StatusChart: HTML {
    let plans: [ImprovementPlan]
    let isBySection: Bool
    let context: PageContext

    private var words: Words { context.words }

    var body: some HTML {
        let groups = groups
        let tallies = groups.map { context.assessment.tally($0.actions) }
        let statuses = context.assessment.tally(groups.flatMap(\.actions)).statuses.map(\.status)
        if !statuses.isEmpty {
            BarChart(
                title: title, rowTitle: isBySection ? words.labels.section : words.labels.plan,
                series: statuses.map { Mark($0) },
                rows: zip(groups, tallies).map { group, tally in
                    BarChart.Row(
                        id: group.id, label: label(group.name, tally),
                        values: statuses.map { status in tally.statuses.first { $0.status == status }?.count ?? 0 },
                        overdue: tally.overdue)
                }, context: context)
        }
    }

    private var groups: [(id: EntityID, name: String, actions: [EntityID])] {
        guard isBySection, let plan = plans.first else {
            return plans.map { ($0.id, $0.title.text, context.plan.actions(of: $0).map(\.id)) }
        }
        return context.plan.sections(of: plan).map { ($0.id, $0.id.local, $0.actions) }
    }

    private var title: String {
        guard isBySection, let plan = plans.first else { return words.views.charts.byPlan }
        return words.views.charts.bySection.filled(["plan": plan.title.text])
    }

    private func label(_ name: String, _ tally: Tally) -> String {
        let phrase: Phrase = tally.overdue > 0 ? words.views.charts.rowOverdue : words.views.charts.row
        return phrase.filled(["name": name, "open": "\(tally.open)", "overdue": "\(tally.overdue)"])
    }
}

/// How far it is known what difference was made.
struct DifferenceReach: HTML {
    let context: PageContext

    var body: some HTML {
        let names = context.words.views.overview
        let found = Differences(context)
        if found.rows.isEmpty {
            Gap(context.words.gaps.noDifferenceStated, context)
        } else {
            p {
                names.differences(found.rows.count)
                " "
                names.differenceReach.filled([
                    "with": "\(found.reached.count)",
                    "all": context.words.nouns.recommendations(context.plan.recommendations.count),
                ])
            }
        }
        MoreLink(words: names.allDifferences, link: context.link(to: .difference))
    }
}

/// Who has not reported, and what came in last.
struct OverviewReports: HTML {
    let context: PageContext

    private var words: Words { context.words }
    private var names: OverviewWords { context.words.views.overview }

    var body: some HTML {
        PageSection(.quiet, names.quietBy) {
            p { words.headings.notReportedFor.filled(["days": words.nouns.days(context.site.quietAfter)]) }
            SilentTable(silent: context.publication.attention.silent.prefix(RowLimit.overview), context: context)
            if !context.publication.attention.silent.isEmpty {
                MoreLink(
                    words: names.allQuiet, link: context.link(to: .quiet),
                    more: words.nouns.actions(context.assessment.quiet.count))
            }
        }
        PageSection(.updates, names.updates) { updates }
    }

    @HTMLBuilder
    private var updates: some HTML {
        let rows = context.publication.attention.updates
        if rows.isEmpty {
            p(.class("none")) { names.noUpdates }
        } else {
            DataTable(
                names.updates, columns: [words.labels.date, names.about, words.labels.status, names.whatWasSaid]
            ) {
                ForEach(rows) { update in
                    DataRow {
                        words.day(update.row.date.value)
                    } cells: {
                        cells(of: update.row, in: update.scope)
                    }
                }
            }
        }
    }

    @HTMLBuilder
    private func cells(of row: LogEntry, in scope: String) -> some HTML {
        DataCell(names.about) {
            if let id = try? context.plan.resolver.resolve(row.ref.text, in: scope).get().id {
                EntityLink(id, context)
            } else {
                row.ref.text
            }
        }
        DataCell(words.labels.status) {
            if let status = row.status { StatusTag(context.mark(of: status.value, in: scope)) }
        }
        DataCell(names.whatWasSaid) {
            if let text = row.text { context.inline(text, in: scope) } else { NotStated(words.status.notStated) }
        }
    }
}

/// Those who have not reported, with how many actions and for how long.
struct SilentTable: HTML {
    let silent: ArraySlice<Attention.Silent>
    let context: PageContext

    var body: some HTML {
        let names = context.words.views.overview
        if silent.isEmpty {
            p(.class("none")) { names.noneSilent }
        } else {
            DataTable(
                names.quietBy, columns: [context.words.labels.lead, names.silentActions, names.longest],
                figures: 1..<3
            ) {
                ForEach(silent) { group in
                    DataRow {
                        if let post = group.post {
                            a(.href(context.link(to: context.publication.postAddresses[post]))) {
                                context.plan.posts.posts[post].name.text
                            }
                        } else {
                            NotStated(context.words.headings.unnamedLeads)
                        }
                    } cells: {
                        DataCell(names.silentActions, isNumber: true) { group.actions.count }
                        DataCell(names.longest, isNumber: true) { context.words.nouns.days(group.longest) }
                    }
                }
            }
        }
    }
}
