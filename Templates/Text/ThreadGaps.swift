import Assessing
import Linking
import Plan

/// What is missing from the thread of a recommendation: from the actions in force to the difference made.
struct ThreadGaps {
    let recommendation: LinkedRecommendation
    let context: PageContext
    private let thread: ActionThread

    private var words: GapWords { context.words.gaps }
    private var names: MatrixWords { context.words.views.matrix }

    init(recommendation: LinkedRecommendation, context: PageContext) {
        self.recommendation = recommendation
        self.context = context
        thread = context.publication.thread(of: recommendation)
    }

    /// The actions of plans in force that answer it, ended ones included.
    var current: [ActionEntry] { thread.current }

    /// The same, what slipped first.
    var overdueFirst: [ActionEntry] { thread.overdueFirst }

    /// The actions of other plans that answer it.
    var earlier: [ActionEntry] { thread.earlier }

    /// The measures of plans in force that show whether it was met.
    var measures: [LinkedRecommendation.TiedMeasure] { thread.measures }

    /// What changed for children through it, its actions and its sections.
    var differences: [DifferenceList.Row] { thread.differences }

    /// Everything that is missing, in the order of the thread. What a later recommendation carries on has its thread
    /// there.
    var all: [GapItem] {
        let current = current
        guard recommendation.takenUpBy.isEmpty || !current.isEmpty else { return [] }
        guard !current.isEmpty else { return [GapItem(phrase: words.noAction, name: names.gapNoAction)] }
        var gaps: [GapItem] = []
        func add(_ phrase: Phrase, _ name: Counted, _ actions: [ActionEntry]) {
            guard !actions.isEmpty else { return }
            gaps.append(GapItem(phrase: phrase, name: name(actions.count), ids: actions.map(\.id)))
        }
        add(words.noLead, names.gapNoLead, current.filter { $0.state.isOpen && $0.linked.leads.isEmpty })
        add(words.noDate, names.gapNoDate, current.filter { $0.state.isOpen && !hasDate($0) })
        add(words.noStatus, names.gapNoStatus, current.filter(\.isWithoutStatus))
        add(words.noReport, names.gapNoReport, current.filter { $0.state.quietDays != nil })
        add(words.noMeasure, names.gapNoMeasure, current.filter { $0.linked.action.measures.isEmpty })
        if !measures.contains(where: \.isTagged) {
            gaps.append(GapItem(phrase: words.noTaggedMeasure, name: names.gapNoTaggedMeasure))
        }
        add(words.noEvidence, names.gapNoEvidence, current.filter(isCompleteWithoutEvidence))
        if differences.allSatisfy({ $0.difference.date.value > context.day }) {
            gaps.append(GapItem(phrase: words.noDifference, name: names.gapNoDifference))
        }
        return gaps
    }

    private func hasDate(_ action: ActionEntry) -> Bool {
        action.linked.action.due.contains { ![.noDeadline, .toBeConfirmed, .notUnderstood].contains($0.value) }
            || action.linked.action.steps.contains { $0.due != nil }
            || !action.state.moves.isEmpty
    }

    private func isCompleteWithoutEvidence(_ action: ActionEntry) -> Bool {
        guard action.state.isComplete, case .ended(let row) = action.state.life else { return false }
        return row.evidence == nil
    }
}

extension ActionEntry {
    /// Whether it is being worked on, or ought to be, and nobody has said how it stands.
    fileprivate var isWithoutStatus: Bool { state.life.isRunning && state.status.meaning == .notStated }
}
