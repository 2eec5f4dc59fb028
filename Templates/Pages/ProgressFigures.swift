import Assessing
import Diagnostics
import Graph
import HTMLKit
import Plan

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
            ForEach(plans) { plan in
                p { context.sumSentence(plan.title.text, context.plan.actions(of: plan).map(\.id)) }
            }
            StatusChart(plans: plans, isBySection: isBySection, context: context)
            SumTable(plans, isLinked: true, context)
        }
    }

    private var isBySection: Bool { plans.count == 1 && (plans.first?.sections.count ?? 0) <= ProgressFigures.mostRows }
}

extension PageContext {
    /// The sum of some actions as a sentence, without what is zero.
    func sumSentence(_ name: String, _ actions: [EntityID]) -> PhraseText {
        let sum = assessment.sum(actions)
        let names = words.views.overview
        func told(_ counts: [(Phrase, Int)]) -> [String] {
            counts.filter { $0.1 > 0 }.map { $0.0.filled(["count": "\($0.1)"]) }
        }
        let ended = told([
            (names.sumCompleted, sum.completed), (names.sumWithdrawn, sum.withdrawn),
            (names.sumMerged, sum.mergedOrCarried), (names.sumEnded, sum.endedWithPlan),
        ])
        let come = told([(names.sumFirst, sum.firstAgreed), (names.sumAdded, sum.added)])
        let phrase: Phrase = ended.isEmpty ? names.sum : names.sumLess
        let paused = assessment.tally(actions).paused
        let open: Phrase = paused == 0 ? names.sumOpen : names.sumPaused
        let parts = [
            "come": come.isEmpty ? words.nouns.actions(0) : words.list(come), "ended": words.list(ended),
            "open": open.filled(["count": "\(sum.open)", "paused": "\(paused)"]),
        ]
        return PhraseText(phrase) { place, writer in
            if let part = parts[place] { writer.text(part) } else { Isolated(name).render(into: &writer) }
        }
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
        let tally = context.assessment.tally(groups.flatMap(\.actions))
        let statuses = tally.statuses.map(\.status)
        let paused = tally.paused > 0 ? [Mark(words.status.paused, .pause, .grey)] : []
        if paused.isEmpty, !statuses.isEmpty, statuses.allSatisfy({ $0.meaning == .notStated }) {
            p(.class("none")) { words.views.overview.noStatus }
        } else if !statuses.isEmpty || !paused.isEmpty {
            BarChart(
                title: title, rowTitle: isBySection ? words.labels.section : words.labels.plan,
                series: statuses.map { Mark($0) } + paused,
                rows: zip(groups, tallies).map { group, tally in
                    BarChart.Row(
                        id: group.id, label: label(group.name, tally),
                        values: statuses.map { status in tally.statuses.first { $0.status == status }?.count ?? 0 }
                            + paused.map { _ in tally.paused },
                        overdue: tally.overdue, lateSteps: tally.lateSteps)
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
        let past = words.past(overdue: tally.overdue, lateSteps: tally.lateSteps)
        let phrase: Phrase = past.isEmpty ? words.views.charts.row : words.views.charts.rowPast
        return phrase.filled(["name": name, "open": "\(tally.open)", "past": past])
    }
}

extension StatusChart {
    static let examples = [
        ComponentExample(\.barChart, \.rows) { context in
            StatusChart(plans: Array(context.plan.content.plans.prefix(1)), isBySection: true, context: context)
        }
    ]
}
