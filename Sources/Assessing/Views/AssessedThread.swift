package import Graph
import Parallel
package import Plan

/// What hangs on a recommendation on the day, worked out once for all pages: of a long list there are many, and each
/// asks for all of it.
package final class AssessedThread: Sendable {
    /// The recommendation.
    package let recommendation: LinkedRecommendation
    /// The actions of plans in force that answer it, ended ones included.
    package let current: [AssessedAction]
    /// The same, what slipped first: whoever asks what is past its date for a recommendation, and who leads it, reads no further.
    package let pastFirst: [AssessedAction]
    /// The actions of other plans that answer it.
    package let earlier: [AssessedAction]
    /// The measures of plans in force that show whether it was met.
    package let measures: [LinkedRecommendation.TiedMeasure]
    /// What changed for children through it, its actions and its sections.
    package let differences: [KnownDifference]

    /// Who checked that.
    package let checks: DifferenceChecks

    /// Those of the measures that carry its tag.
    package let taggedMeasures: [LinkedRecommendation.TiedMeasure]

    /// What is missing, worked out when somebody first asks: several pages and tables do.
    private let found = Once<[ThreadGap]>()

    init(of recommendation: LinkedRecommendation, _ assessment: Assessment) {
        self.recommendation = recommendation
        let actions = recommendation.actions.compactMap { assessment.action($0.id) }
        current = actions.filter { assessment.isInForce($0.id) && $0.state.isThere }
        let longest = current.longestPastFirst
        pastFirst = longest.filter(\.state.isOpen) + longest.filter { !$0.state.isOpen }
        earlier = actions.filter { !assessment.isInForce($0.id) }
        measures = recommendation.measures.filter { assessment.isInForce($0.holder) }
        taggedMeasures = measures.filter(\.isTagged)
        let plan = assessment.plan
        differences =
            (plan.otherDifferences[recommendation.id] ?? []).about(recommendation.id)
            + recommendation.sections.flatMap { (plan.section($0)?.differences ?? []).about($0) }
            + actions.flatMap(\.knownDifferences)
        checks = DifferenceChecks(differences, assessment)
    }
}

/// Something that is missing from a thread, and from which of its actions.
package struct ThreadGap: Sendable {
    /// What can be missing, in the order of the thread.
    package enum Kind: Sendable, CaseIterable {
        /// No action of a plan in force answers the recommendation; there is nothing to ask further.
        case action
        /// The site links nothing that answers it, and says why.
        case link
        case lead, date, status, report, measure
        /// No measure carries the recommendation's tag.
        case taggedMeasure
        /// An action is complete, and nothing says how that is known.
        case evidence
        case difference
    }

    /// What is missing.
    package let kind: Kind
    /// The actions that it is missing from; none where it is missing from the whole thread.
    package var actions: [EntityID] = []
}

extension [AssessedThread] {
    /// What is missing from each of several threads: from the whole of it, or from every one of its actions.
    package var sharedGaps: [ThreadGap] {
        guard count > 1, allSatisfy({ !$0.isCarriedOn && $0.refusal == nil }) else { return [] }
        return ThreadGap.Kind.allCases.filter { kind in
            allSatisfy { thread in
                thread.gaps.contains { gap in
                    gap.kind == kind
                        && (gap.actions.isEmpty || (kind == .status && gap.actions.count == thread.current.count))
                }
            }
        }.map { ThreadGap(kind: $0) }
    }
}

extension AssessedThread {
    /// Whether only a later recommendation is worked on, which took it up.
    package var isCarriedOn: Bool { current.isEmpty && !recommendation.takenUpBy.isEmpty }

    /// The row by which whoever made it closed it, while that holds.
    package var closing: FollowUp? { last(.closed) }

    /// The row by which the council, or its board, last judged that it is done, while that holds and nobody closed it.
    package var ownClosing: FollowUp? { last(.judgedDone) }

    /// The row that last said how it stands.
    package var standing: FollowUp? { recommendation.log.lastMove }

    /// What became of it, the newest row first.
    package var followUps: [FollowUp] { recommendation.log.reversed() }

    private func last(_ move: FollowUp.Move) -> FollowUp? {
        standing.flatMap { $0.move?.value == move ? $0 : nil }
    }

    /// Whether what a filter asks for is true of it.
    func stands(_ state: ActionFilter.RecommendationState) -> Bool {
        let response = recommendation.recommendation.response?.kind.value
        return switch state {
        case .open: closing == nil
        case .closed: closing != nil
        case .judgedDone: ownClosing != nil
        case .accepted: response == .accepted
        case .partly: response == .partly
        case .notAccepted: response == .notAccepted
        }
    }

    /// Whether nothing in force answers it, nor what took it up.
    private var isUnanswered: Bool { current.isEmpty && recommendation.takenUpBy.isEmpty && refusal == nil }

    /// Why nothing answers it, where that is so because it is not accepted.
    package var refusal: Response? {
        current.isEmpty && recommendation.isRefused ? recommendation.recommendation.response : nil
    }

    /// The day of the last difference that was made through it.
    package var latestDifference: Day? { differences.map(\.difference.date.value).max() }

    /// Everything that is missing; nothing where it is not accepted or was closed, which is said in its place. What a later recommendation
    /// carries on has its thread there.
    package var gaps: [ThreadGap] { found.value(findGaps) }

    private func findGaps() -> [ThreadGap] {
        if isCarriedOn || refusal != nil || closing != nil { return [] }
        if isUnanswered { return [ThreadGap(kind: recommendation.recommendation.notLinked == nil ? .action : .link)] }
        return ThreadGap.Kind.allCases.compactMap(gap)
    }

    /// Whether a plan that answers it has measures.
    private var canBeMeasured: Bool { current.contains(where: \.linked.isToBeMeasured) }

    private func gap(_ kind: ThreadGap.Kind) -> ThreadGap? {
        func missing(_ isMissing: (AssessedAction) -> Bool) -> ThreadGap? {
            let actions = current.filter(isMissing).map(\.id)
            return actions.isEmpty ? nil : ThreadGap(kind: kind, actions: actions)
        }
        return switch kind {
        case .action, .link: nil
        case .lead: missing { $0.state.isOpen && $0.leads.isEmpty }
        case .date: missing { $0.state.isOpen && !$0.hasDate && $0.linked.isToBeDated }
        case .status: missing(\.isWithoutStatus)
        case .report: missing { $0.state.quietDays != nil }
        case .measure: missing(\.isWithoutMeasures)
        case .taggedMeasure: taggedMeasures.isEmpty && canBeMeasured ? ThreadGap(kind: kind) : nil
        case .evidence: missing(\.isCompleteWithoutEvidence)
        case .difference: differences.isEmpty ? ThreadGap(kind: kind) : nil
        }
    }
}
