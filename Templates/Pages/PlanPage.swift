import Assessing
import Diagnostics
import Graph
import HTMLKit
import Plan

/// A plan: where it is in its life, its sum, what it is for, its sections.
struct PlanPage: Component {
    let improvement: ImprovementPlan

    private typealias SectionRow = (section: LinkedSection, recommendations: [EntityID])
    private var scope: String { improvement.scope.text }
    private var records: PlanRecords { PlanRecords(improvement: improvement) }
    private var mentions: ReferenceList { ReferenceList(ids: [improvement.id]) }

    func cutLists(_ cuts: inout ListCuts, for context: PageContext) {
        cuts.cut(.sections, rows(context)) {
            1_000 + $0.section.section.title.text.utf8.count
                + ($0.section.leads.count + $0.recommendations.count) * RowWeight.link
        }
        records.cutLists(&cuts, for: context)
        mentions.cutLists(&cuts, for: context)
    }

    func write(to page: inout Page) {
        let context = page.context
        let words = context.words
        let sections = context.portion(.sections, of: rows(context))
        page.layout(
            name: improvement.title.text, list: (words.site.plans, context.link(to: .plans)), plan: scope
        ) { page in
            page.add(PageTitle(kind: words.labels.plan, id: "", title: improvement.title, scope: scope))
            if context.isFirst { writeFigures(to: &page) }
            page.section(.sections, words.headings.sections, sections) { page in
                writeTable(of: sections, to: &page)
                page.p(.class("see-all")) {
                    $0.a(
                        words.finding.actionsOf.filled(["plan": improvement.title.text]),
                        .href(context.link(to: .actions(of: scope))))
                }
            }
            writeKept(to: &page)
            if context.isFirst, !improvement.prose.isEmpty {
                page.section(.text, words.headings.aboutThePlan) { $0.proses(improvement.prose, in: scope, level: 3) }
            }
            if context.isFirst { page.add(DateTerms(improvement: improvement)) }
            page.add(records)
            page.add(mentions)
        }
    }

    /// What is said of the plan before its sections.
    private func writeFigures(to page: inout Page) {
        let context = page.context
        page.add(PlanSummary(improvement: improvement))
        page.addContents()
        page.section(.sum, context.words.headings.actionsInFigures) { page in
            let ids = context.plan.actions(of: improvement).map(\.id)
            if context.assessment.isInForce(improvement.id) {
                page.add(HeadlineText(headline: context.assessment.headline(of: improvement), kept: .kept))
            }
            page.add(TallyList(context.assessment.tally(ids)))
            if improvement.state.value.isStated { page.add(SumTable([improvement], isLinked: false, context)) }
        }
    }

    /// The faults of it that are known and kept, where all who speak of one lead to.
    private func writeKept(to page: inout Page) {
        let kept = page.context.assessment.keptFaults(of: improvement)
        if page.context.isFirst, !kept.isEmpty {
            page.section(.kept, page.words.views.kept.title) { $0.add(KeptTable(faults: kept)) }
        }
    }

    /// The sections, with what they and their actions answer.
    private func rows(_ context: PageContext) -> [SectionRow] {
        context.plan.sections(of: improvement).map { ($0, context.assessment.answers(of: $0)) }
    }

    private func writeTable(of sections: Portion<SectionRow>, to page: inout Page) {
        let words = page.words
        let labels = words.labels
        let answers = page.context.hasRecommendations
        page.dataTable(
            page.context.caption(sections, words.nouns.sections),
            columns: [labels.section, labels.lead] + (answers ? [labels.answers] : [])
                + [labels.actions, labels.status], figures: answers ? 3..<4 : 2..<3
        ) { page in
            for row in sections.elements {
                page.dataRow(EntityLink(row.section.id)) {
                    writeCells(of: row.section, answering: row.recommendations, to: &$0)
                }
            }
        }
    }

    private func writeCells(of section: LinkedSection, answering ids: [EntityID], to page: inout Page) {
        let words = page.words
        let tally = page.context.assessment.tally(section.actions)
        page.dataCell(words.labels.lead) { $0.leads(of: section) }
        guard page.context.hasRecommendations else { return writeStanding(tally, to: &page) }
        page.dataCell(words.labels.answers) { page in
            if ids.isEmpty { page.notStated() } else { page.span { $0.add(EntityRun(ids)) } }
        }
        writeStanding(tally, to: &page)
    }

    private func writeStanding(_ tally: Tally, to page: inout Page) {
        page.dataCell(page.words.labels.actions, tally.total, isNumber: true)
        page.dataCell(page.words.labels.status) { $0.add(TallyList(tally)) }
    }
}

/// What is known about a plan as a whole.
struct PlanSummary: Component {
    let improvement: ImprovementPlan
    private var scope: String { improvement.scope.text }

    func write(to page: inout Page) {
        let words = page.words
        var missing: [String] = []
        page.summaryList { page in
            page.summaryRow(words.labels.state) { $0.add(PlanStateText(plan: improvement)) }
            writeBeginning(to: &page, &missing)
            if improvement.state.value.hasEnded {
                page.summaryRow(words.labels.ended, improvement.ended, orAmong: &missing)
            }
            if let statement = improvement.statement {
                page.summaryRow(words.labels.statement) { page in
                    page.div { page in
                        page.text(statement)
                        page.span(.class("moved")) { page in
                            page.text(words.labels.source)
                            page.text(": ")
                            page.add(SourceLink(text: improvement.statementSource, scope: scope))
                        }
                        page.span(logSays(page.context), .class("moved"))
                    }
                }
            }
            page.summaryRow(words.labels.agreedBy, improvement.agreedBy, orAmong: &missing)
            if page.context.hasRecommendations {
                page.summaryRow(words.labels.answersInspections, improvement.answers.targets, orAmong: &missing)
            }
            if !improvement.without.isEmpty {
                let absent = improvement.without.compactMap { words.planStates.absent[$0.value] }
                page.summaryRow(words.planStates.without, words.list(absent))
            }
            // Stated of the plan as a whole.
            if let statement = page.context.assessment.statement(of: improvement) {
                page.summaryRow(words.labels.statedStatus) { $0.add(StatedStanding(statement, of: improvement.id)) }
            }
            page.summaryMissing(missing)
        }
    }

    /// When it began; where nothing says so, what is taken for it.
    private func writeBeginning(to page: inout Page, _ missing: inout [String]) {
        let words = page.words
        if improvement.began == nil, let version = improvement.versions.first {
            page.summaryRow(
                words.labels.began,
                words.planStates.beginsWithVersion.filled(["date": words.when(version.date.value)]))
        } else {
            page.summaryRow(words.labels.began, improvement.began, orAmong: &missing)
        }
    }

    /// How much of it the log knows to be complete, beside what its statement says.
    private func logSays(_ context: PageContext) -> String {
        let words = context.words
        let tally = context.assessment.tally(context.plan.actions(of: improvement).map(\.id))
        return words.planStates.logSays.filled([
            "complete": "\(tally.complete)", "actions": words.nouns.actions(tally.total),
        ])
    }
}

/// What a plan holds beside its sections: versions, what was done so far, its own progress and columns.
struct PlanRecords: Component {
    let improvement: ImprovementPlan
    private var scope: String { improvement.scope.text }

    func cutLists(_ cuts: inout ListCuts, for context: PageContext) {
        cuts.cut(.versions, improvement.versions, weight: RowWeight.version)
        cuts.cut(.accounts, improvement.accounts, weight: RowWeight.account)
        timeline(context).cutLists(&cuts, for: context)
        cuts.cut(.differences, context.assessment.differences(of: improvement), weight: RowWeight.difference)
    }

    func write(to page: inout Page) {
        let context = page.context
        let words = context.words
        let versions = context.portion(.versions, of: improvement.versions)
        let accounts = context.portion(.accounts, of: improvement.accounts)
        let timeline = timeline(context)
        page.section(.versions, words.headings.versions, versions) { page in
            page.add(VersionTable(improvement: improvement, versions: versions.elements))
            page.add(MoreLink(words: words.views.overview.allVersions, link: context.link(to: .versions)))
        }
        page.section(.accounts, words.headings.doneSoFar, accounts) { writeList(accounts, to: &$0) }
        page.section(.progress, words.headings.progressOfPlan, timeline.portion(context)) { $0.add(timeline) }
        writeDifferences(to: &page)
        if context.isFirst, !improvement.columns.isEmpty {
            page.section(.columns, words.headings.ownColumns) { page in
                page.ul { page in for column in improvement.columns { page.li(column.title.text) } }
            }
        }
    }

    private func timeline(_ context: PageContext) -> Timeline {
        Timeline(context.plan.planLog[improvement.id] ?? [], in: scope, about: scope)
    }

    private func writeDifferences(to page: inout Page) {
        let known = page.context.portion(.differences, of: page.context.assessment.differences(of: improvement))
        page.section(.difference, page.words.headings.difference, known) {
            $0.add(DifferenceList(known, about: improvement.id))
        }
    }

    private func writeList(_ accounts: Portion<ImprovementPlan.Account>, to page: inout Page) {
        for account in accounts.elements {
            let name = "\(account.recommendation.text) \(account.title.text)"
            page.placedHeading(3, id: page.ids.claim(Slug.make(name)), name: name) { page in
                page.text(MarkedText(account.recommendation))
                page.text(" ")
                page.text(account.title, explains: false)
            }
            page.add(MeasureList(measures: account.doneSoFar, scope: scope))
            page.proses(account.prose, in: scope, level: 4)
        }
    }
}
