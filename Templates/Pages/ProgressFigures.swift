import Assessing
import Diagnostics
import Graph
import HTMLKit
import Plan

/// How the actions stand: the sum in words, how the open ones of each part stand, and the sum in figures.
struct ProgressFigures: Component {
    let plans: [ImprovementPlan]
    /// More sections than this are not told one by one.
    private static let mostRows = 24

    func write(to page: inout Page) {
        page.add(ProgressSentences(plans: plans))
        page.add(StandingTable(plans: plans, isBySection: isBySection))
        page.add(SumTable(plans, isLinked: true, page.context))
    }

    private var isBySection: Bool { plans.count == 1 && (plans.first?.sections.count ?? 0) <= ProgressFigures.mostRows }
}

/// The sum of each plan in a sentence.
struct ProgressSentences: Component {
    let plans: [ImprovementPlan]

    func write(to page: inout Page) {
        for plan in plans {
            let actions = page.context.plan.actions(of: plan).map(\.id)
            page.p { $0.sumSentence(plan.title.text, actions) }
        }
    }
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
