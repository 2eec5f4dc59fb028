import Assessing
import Diagnostics
import Graph
import HTMLKit
import Plan

/// The first page: what slipped first, then what is to be decided and what comes, then progress and the threads, and
/// the way to everything else.
struct OverviewPage: HTML {
    let context: PageContext

    private var words: Words { context.words }
    private var names: OverviewWords { context.words.views.overview }
    private var publication: Publication { context.publication }
    private var hasRecommendations: Bool { !context.plan.recommendations.isEmpty }

    var body: some HTML {
        PageLayout(context, name: context.site.title.text) {
            h1 { context.site.title.text }
            p(.class("lead-in")) { asAt }
            PageSection(.glance, words.headings.atAGlance) { glance }
            attention
            PageSection(.progress, names.progress) { ProgressFigures(plans: current, context: context) }
            if hasRecommendations {
                PageSection(.recommendations, names.threads) { threads }
                PageSection(.difference, words.headings.difference) { DifferenceReach(context: context) }
            }
            OverviewReports(context: context)
            if !judged.isEmpty { PageSection(.judgements, words.headings.judgements) { judgements } }
            OverviewLists(context: context)
        }
    }

    private var current: [ImprovementPlan] {
        context.assessment.plansInForce
    }

    /// The day, the edition and the versions, so that two printouts can be told apart at their first line.
    @HTMLBuilder
    private var asAt: some HTML {
        words.site.asAt.filled(["date": words.day(context.day)])
        " · "
        words.edition(context.plan.edition.name)
        ForEach(publication.versions(of: nil)) { version in
            " · "
            a(.href(context.link(to: .versions))) { version }
        }
    }

    @HTMLBuilder
    private var glance: some HTML {
        if current.isEmpty {
            p(.class("none")) { words.headings.noPlanInForce }
        } else {
            KeyFigures(figures: figures)
        }
        contents
    }

    private var figures: [KeyFigures.Figure] {
        let assessment = context.assessment
        let attention = assessment.attention
        let open = assessment.tally(current.flatMap { context.plan.actions(of: $0).map(\.id) }).open
        func figure(_ number: Int, _ words: String, _ anchor: Anchor, isAlarm: Bool = false) -> KeyFigures.Figure {
            .init(number: number, words: words, link: .fragment(anchor.rawValue), isAlarm: isAlarm)
        }
        return [
            figure(assessment.overdue.count, names.overdue(assessment.overdue.count), .overdue, isAlarm: true),
            figure(attention.lateSteps, names.lateSteps(attention.lateSteps), .overdue, isAlarm: true),
            figure(attention.atRisk, names.atRisk, .overdue),
            figure(assessment.requests.count, names.decisions(assessment.requests.count), .decisions),
            // Where nothing can be silent yet, a nought would only say that the plan is new.
            assessment.quiet.isEmpty && !attention.unreported.isEmpty
                ? figure(attention.unreported.count, names.unreported, .quiet)
                : figure(assessment.quiet.count, names.quiet, .quiet),
            figure(open, names.open, .progress),
        ]
    }

    private var contents: some HTML {
        PageContents(
            [
                (.overdue, names.attention), (.decisions, words.headings.decisions), (.due, words.headings.dueNext),
                (.progress, names.progress), hasRecommendations ? (.recommendations, names.threads) : nil,
                hasRecommendations ? (.difference, words.headings.difference) : nil, (.quiet, names.quietBy),
                (.updates, names.updates), judged.isEmpty ? nil : (.judgements, words.headings.judgements),
            ], context)
    }

    @HTMLBuilder
    private var attention: some HTML {
        PageSection(.overdue, names.attention) { OverviewAttention(context: context) }
        PageSection(.decisions, words.headings.decisions) {
            RequestTable(actions: Array(context.assessment.requests.prefix(RowLimit.overview)), context: context)
            MoreLink(
                words: names.allMoved, link: context.link(to: .moved),
                more: rest(context.assessment.requests.count))
        }
        PageSection(.due, words.headings.dueNext) { OverviewDueNext(context: context) }
    }

    private func rest(_ count: Int) -> String? {
        count > RowLimit.overview ? names.more(count - RowLimit.overview) : nil
    }

    @HTMLBuilder
    private var threads: some HTML {
        ForEach(threadsOfInspections) { part in
            RecommendationTable(
                caption: part.inspection.title.text, recommendations: part.recommendations, context: context)
        }
        ForEach(notTakenUp) { part in
            h3 { names.notTakenUp.filled(["inspection": part.inspection.title.text]) }
            ul {
                ForEach(part.recommendations) { linked in
                    li {
                        EntityLink(linked.id, context)
                        ": "
                        ThreadMissing(
                            thread: context.assessment.thread(of: linked), context: context)
                    }
                }
            }
        }
        MoreLink(words: names.allMatrix, link: context.link(to: .matrix))
    }

    /// The inspections that plans in force answer; all of them when none says so.
    private var inspected: [Inspection] {
        let all = publication.inspectionsByDay.filter { !$0.recommendations.isEmpty }
        let answered = Set(current.flatMap { $0.answers.map(\.text) })
        let current = all.filter { answered.contains($0.scope.text) }
        return current.isEmpty ? all : current
    }

    private typealias Threads = (inspection: Inspection, recommendations: [LinkedRecommendation])

    /// Their recommendations, as many as a page holds; the matrix has them all.
    private var threadsOfInspections: [Threads] {
        shown(inspected.map { ($0, context.plan.recommendations(of: $0)) })
    }

    /// Those of other inspections that no later one took up: they are still to be answered.
    private var notTakenUp: [Threads] {
        let scopes = Set(inspected.map(\.scope.text))
        return shown(
            publication.inspectionsByDay.filter { !scopes.contains($0.scope.text) }.map { inspection in
                (inspection, context.plan.recommendations(of: inspection).filter(\.takenUpBy.isEmpty))
            })
    }

    private func shown(_ threads: [Threads]) -> [Threads] {
        var room = RowLimit.page
        return threads.map { inspection, recommendations in
            let shown = Array(recommendations.prefix(room))
            room -= shown.count
            return (inspection, shown)
        }.filter { !$0.recommendations.isEmpty }
    }

    private var judged: [Inspection] { publication.inspectionsByDay.filter { !$0.judgements.isEmpty } }

    private var judgements: some HTML {
        ForEach(judged) { inspection in JudgementTable(inspection: inspection, context: context) }
    }
}

/// The judgements of an inspection.
struct JudgementTable: HTML {
    let inspection: Inspection
    let context: PageContext

    var body: some HTML {
        let labels = context.words.labels
        DataTable(inspection.title.text, columns: [labels.judgedArea, labels.grade]) {
            ForEach(inspection.judgements) { judgement in
                DataRow {
                    Isolated(judgement.area.text)
                } cells: {
                    DataCell(labels.grade) { strong { Isolated(judgement.grade.text) } }
                }
            }
        }
    }
}
