import Assessing
import Diagnostics
import Graph
import HTMLKit
import Plan

/// How the actions stand, in words, in a chart and in figures.
struct ProgressFigures: Component {
    let plans: [ImprovementPlan]
    /// A chart of more sections than this is one of plans.
    private static let mostRows = 24

    func write(to page: inout Page) {
        let context = page.context
        if plans.isEmpty {
            page.p(context.words.headings.noPlanInForce, .class("none"))
        } else {
            for plan in plans {
                page.p { $0.sumSentence(plan.title.text, context.plan.actions(of: plan).map(\.id)) }
            }
            page.add(StatusChart(plans: plans, isBySection: isBySection))
            page.add(SumTable(plans, isLinked: true, context))
        }
    }

    private var isBySection: Bool { plans.count == 1 && (plans.first?.sections.count ?? 0) <= ProgressFigures.mostRows }
}

extension Page {
    /// Writes the sum of some actions as a sentence, without what is zero.
    mutating func sumSentence(_ name: String, _ actions: [EntityID]) {
        let sum = context.assessment.sum(actions)
        let names = words.views.overview
        let origin = context.assessment.origin(of: actions.map(\.scope))

        func told(_ counts: [(Phrase, Int)]) -> [String] {
            counts.filter { $0.1 > 0 }.map { $0.0.filled(["count": "\($0.1)"]) }
        }
        let ended = told([
            (names.sumCompleted, sum.completed), (names.sumWithdrawn, sum.withdrawn),
            (names.sumMerged, sum.mergedOrCarried), (names.sumEnded, sum.endedWithPlan),
        ])
        let come = told([(names.sumFirst(origin), sum.firstAgreed), (names.sumAdded, sum.added)])
        let phrase: Phrase = ended.isEmpty ? names.sum : names.sumLess
        let tally = context.assessment.tally(actions)
        let rest = [(names.sumOfPaused, tally.paused), (names.sumOfDelivered, tally.delivered)].filter { $0.1 > 0 }
        let open: Phrase = rest.isEmpty ? names.sumOpen : names.sumPaused
        let parts = [
            "come": come.isEmpty ? words.nouns.actions(0) : words.list(come), "ended": words.list(ended),
            "open": open.filled([
                "count": "\(sum.open)",
                "parts": words.list(
                    rest.map { $0.0.filled(["count": "\($0.1)", "delivered": words.deliveredInSentence(tally.gates)]) }),
            ]),
        ]
        self.phrase(phrase) { page, place in
            if let part = parts[place] { page.text(part) } else { page.isolated(name) }
        }
    }
}

/// The open actions by status: of each plan, or of each section of the only one.
struct StatusChart: Component {
    let plans: [ImprovementPlan]
    let isBySection: Bool

    func write(to page: inout Page) {
        let context = page.context
        let words = context.words
        let groups = groups(context)
        let tallies = groups.map { context.assessment.tally($0.actions) }
        let tally = context.assessment.tally(groups.flatMap(\.actions))
        let statuses = tally.statuses.map(\.stated)
        let paused = tally.paused > 0 ? [Mark(words.status.paused, .pause, .grey)] : []
        let delivered = tally.delivered > 0 ? [context.deliveredMark(tally.gates)] : []
        if tally.isWithoutStatus {
            page.p(words.views.overview.noStatus, .class("none"))
        } else if !statuses.isEmpty || !paused.isEmpty || !delivered.isEmpty {
            page.add(
                BarChart(
                    title: title(context), rowTitle: isBySection ? words.labels.section : words.labels.plan,
                    series: statuses.map(context.mark) + paused + delivered,
                    rows: zip(groups, tallies).map { group, tally in
                        BarChart.Row(
                            id: group.id, label: label(group.name, tally, context),
                            values: statuses.map(tally.count)
                                + paused.map { _ in tally.paused } + delivered.map { _ in tally.delivered },
                            past: tally.past, pastSteps: tally.pastSteps)
                    }))
        }
    }

    private func groups(_ context: PageContext) -> [(id: EntityID, name: String, actions: [EntityID])] {
        guard isBySection, let plan = plans.first else {
            return plans.map { ($0.id, $0.title.text, context.plan.actions(of: $0).map(\.id)) }
        }
        return context.plan.sections(of: plan).map { ($0.id, $0.id.local, $0.actions) }
    }

    private func title(_ context: PageContext) -> String {
        let words = context.words
        guard isBySection, let plan = plans.first else { return words.views.charts.byPlan }
        return words.views.charts.bySection.filled(["plan": plan.title.text])
    }

    private func label(_ name: String, _ tally: Tally, _ context: PageContext) -> String {
        let words = context.words
        let past = words.past(tally.past, steps: tally.pastSteps)
        let phrase: Phrase = past.isEmpty ? words.views.charts.row : words.views.charts.rowPast
        return phrase.filled(["name": name, "open": "\(tally.open)", "past": past])
    }
}

extension StatusChart {
    static let examples = [
        ComponentExample(\.barChart, \.rows) { page in
            page.add(StatusChart(plans: Array(page.context.plan.content.plans.prefix(1)), isBySection: true))
        }
    ]
}
