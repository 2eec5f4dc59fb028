package import Graph
import Plan

/// How many of some recommendations are out of the council's hands, or were never taken into them.
package struct RecommendationTotals: Sendable {
    /// What is counted, in the order in which it is told.
    package enum Part: Sendable, CaseIterable { case closed, judgedDone, partly, refused }

    /// How many there are.
    package let all: Int
    /// How many of them are counted how; none that is zero.
    package let parts: [(part: Part, count: Int)]

    init(_ threads: [AssessedThread]) {
        all = threads.count
        parts = Part.allCases.compactMap { part in
            let count = threads.count { $0.isCounted(as: part) }
            return count > 0 ? (part, count) : nil
        }
    }
}

extension AssessedThread {
    fileprivate func isCounted(as part: RecommendationTotals.Part) -> Bool {
        let response = recommendation.recommendation.response?.kind.value
        return switch part {
        case .closed: closing != nil
        case .judgedDone: ownClosing != nil
        case .partly: response == .partly
        case .refused: response == .notAccepted
        }
    }
}

extension Assessment {
    /// How many of some recommendations are closed, judged done, or not accepted.
    package func totals(of recommendations: some Sequence<LinkedRecommendation>) -> RecommendationTotals {
        RecommendationTotals(recommendations.map(thread))
    }
}
