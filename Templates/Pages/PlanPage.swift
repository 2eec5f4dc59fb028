import Assessing
import Diagnostics
import Graph
import HTMLKit
import Plan

/// A plan: where it is in its life, its sum, what it is for, its sections.
struct PlanPage: HTML {
    let improvement: ImprovementPlan
    let context: PageContext

    private typealias SectionRow = (section: LinkedSection, recommendations: [EntityID])

    private var words: Words { context.words }
    private var scope: String { improvement.scope.text }

    var body: some HTML {
        let sections = context.portion(of: rows) {
            1_000 + $0.section.section.title.text.utf8.count
                + ($0.section.leads.count + $0.recommendations.count) * RowWeight.link
        }
        PageLayout(
            context, name: improvement.title.text,
            list: (words.site.plans, context.link(to: .overview, .plans)), plan: scope
        ) {
            PageTitle(kind: words.labels.plan, id: "", title: improvement.title, scope: scope, context: context)
            if context.isFirst { figures }
            PortionSection(.sections, words.headings.sections, sections, context) {
                table(of: sections)
                p(.class("see-all")) {
                    a(.href(context.link(to: .actions(of: scope)))) {
                        words.finding.actionsOf.filled(["plan": improvement.title.text])
                    }
                }
            }
            if context.isFirst, !improvement.prose.isEmpty {
                PageSection(.text, words.headings.aboutThePlan) {
                    context.proses(improvement.prose, in: scope, level: 3)
                }
            }
            PlanRecords(improvement: improvement, context: context)
            ReferenceList(ids: [improvement.id], context: context)
        }
    }

    /// What is said of the plan before its sections.
    @HTMLBuilder
    private var figures: some HTML {
        PlanSummary(improvement: improvement, context: context)
        PageContents(contents, context)
        PageSection(.sum, words.headings.actionsInFigures) {
            TallyList(context.assessment.tally(context.plan.actions(of: improvement).map(\.id)), context)
            SumTable([improvement], isLinked: false, context)
        }
    }

    private var contents: [PageContents.Entry?] {
        let headings = words.headings
        return [
            (.sum, headings.actionsInFigures), (.sections, headings.sections),
            improvement.prose.isEmpty ? nil : (.text, headings.aboutThePlan), (.versions, headings.versions),
            improvement.accounts.isEmpty ? nil : (.accounts, headings.doneSoFar), (.progress, headings.progressOfPlan),
            context.plan.otherDifferences[improvement.id] == nil ? nil : (.difference, headings.difference),
            improvement.columns.isEmpty ? nil : (.columns, headings.ownColumns), (.mentions, headings.mentionedIn),
        ]
    }

    /// The sections, with what they and their actions answer.
    private var rows: [SectionRow] {
        context.plan.sections(of: improvement).map { ($0, context.recommendations(of: $0)) }
    }

    @HTMLBuilder
    private func table(of sections: Portion<SectionRow>) -> some HTML {
        let labels = words.labels
        if sections.count == 0 {
            p(.class("none")) { words.headings.noSections }
        } else {
            DataTable(
                context.caption(sections, words.nouns.sections),
                columns: [labels.section, labels.lead, labels.answers, labels.actions, labels.status],
                figures: 3..<4
            ) {
                ForEach(sections.elements) { row in
                    DataRow {
                        EntityLink(row.section.id, context)
                    } cells: {
                        cells(of: row.section, answering: row.recommendations)
                    }
                }
            }
        }
    }

    @HTMLBuilder
    private func cells(of section: LinkedSection, answering ids: [EntityID]) -> some HTML {
        let tally = context.assessment.tally(section.actions)
        DataCell(words.labels.lead) { context.leads(of: section) }
        DataCell(words.labels.answers) {
            if ids.isEmpty { NotStated(words.status.notStated) } else { span { EntityRun(ids, context) } }
        }
        DataCell(words.labels.actions, isNumber: true) { tally.total }
        DataCell(words.labels.status) { TallyList(tally, context) }
    }
}

/// What is known about a plan as a whole.
struct PlanSummary: HTML {
    let improvement: ImprovementPlan
    let context: PageContext

    private var words: Words { context.words }
    private var scope: String { improvement.scope.text }

    var body: some HTML {
        SummaryList {
            SummaryRow(words.labels.state) { PlanStateText(plan: improvement, context: context) }
            SummaryRow(words.labels.began) { date(improvement.began) }
            if improvement.state.value.hasEnded { SummaryRow(words.labels.ended) { date(improvement.ended) } }
            if let statement = improvement.statement {
                SummaryRow(words.labels.statement) {
                    div {
                        context.text(statement, in: scope)
                        span(.class("moved")) {
                            words.labels.source
                            ": "
                            SourceLink(text: improvement.statementSource, scope: scope, context: context)
                        }
                        span(.class("moved")) { logSays }
                    }
                }
            }
            SummaryRow(words.labels.agreedBy) {
                improvement.agreedBy?.text ?? words.status.notStated
            }
            SummaryRow(words.labels.answersInspections) { inspections }
            if let (status, row) = statement {
                SummaryRow(words.labels.statedStatus) {
                    StatusTag(Mark(status))
                    " "
                    span(.class("aside")) { words.dates.statedOn.filled(["date": words.day(row.date.value)]) }
                }
            }
        }
    }

    /// How much of it the log knows to be complete, beside what its statement says.
    private var logSays: String {
        let tally = context.assessment.tally(context.plan.actions(of: improvement).map(\.id))
        return words.planStates.logSays.filled([
            "complete": "\(tally.complete)", "actions": words.nouns.actions(tally.total),
        ])
    }

    @HTMLBuilder
    private var inspections: some HTML {
        let ids = improvement.answers.targets
        if ids.isEmpty { NotStated(words.status.notStated) } else { EntityList(ids, context) }
    }

    /// The status last stated of the plan as a whole.
    private var statement: (status: Status, row: LogEntry)? { context.assessment.statement(of: improvement) }

    @HTMLBuilder
    private func date(_ when: WrittenWhen?) -> some HTML {
        if let when { WhenText(when, context) } else { NotStated(words.status.notStated) }
    }
}

/// What a plan holds beside its sections: versions, what was done so far, its own progress and columns.
struct PlanRecords: HTML {
    let improvement: ImprovementPlan
    let context: PageContext

    private var words: Words { context.words }
    private var scope: String { improvement.scope.text }

    var body: some HTML {
        let versions = context.portion(of: improvement.versions, weight: RowWeight.version)
        let accounts = context.portion(of: improvement.accounts, weight: RowWeight.account)
        let timeline = Timeline(context.plan.planLog[improvement.id] ?? [], in: scope, about: scope, context)
        PortionSection(.versions, words.headings.versions, versions, context) {
            VersionTable(improvement: improvement, versions: versions.elements, context: context)
            MoreLink(words: words.views.overview.allVersions, link: context.link(to: .versions))
        }
        if accounts.count > 0 {
            PortionSection(.accounts, words.headings.doneSoFar, accounts, context) { list(accounts) }
        }
        PortionSection(.progress, words.headings.progressOfPlan, timeline.rows, context) { timeline }
        differences
        if context.isFirst, !improvement.columns.isEmpty {
            PageSection(.columns, words.headings.ownColumns) {
                ul { ForEach(improvement.columns) { column in li { column.title.text } } }
            }
        }
    }

    @HTMLBuilder
    private var differences: some HTML {
        let differences = context.assessment.differences(of: improvement)
        if !differences.isEmpty {
            let known = context.portion(of: differences)
            PortionSection(.difference, words.headings.difference, known, context) {
                DifferenceList(known, about: improvement.id, context)
            }
        }
    }

    private func list(_ accounts: Portion<ImprovementPlan.Account>) -> some HTML {
        ForEach(accounts.elements) { account in
            h3 {
                LinkedText(text: MarkedText(account.recommendation), context: context)
                " "
                context.text(account.title, in: scope, explains: false)
            }
            MeasureList(measures: account.doneSoFar, scope: scope, context: context)
            context.proses(account.prose, in: scope, level: 4)
        }
    }
}
