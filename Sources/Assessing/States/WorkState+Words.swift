import Diagnostics
package import Plan

/// The words of a state for boards. What is stated keeps the words of the council's scale.
extension Words {
    /// What is worked out of an action, as a sentence with its days; nil where nothing is.
    ///
    /// - Parameter gates: The gates of its plan: what is late behind the first of them was delivered late.
    package func computed(_ state: WorkState, days: Int, gates: [Gate] = []) -> String? {
        guard let first = gates.first?.word.text, let last = gates.last?.word.text,
            state == .completedLate || state == .deliveredLate
        else {
            return state.phrase(status, overdue: status.overdueBy)?.filled(["days": nouns.days(days)])
        }
        let phrase = state == .deliveredLate ? status.deliveredLate : status.completedDeliveredLate
        return sentence(phrase.filled(["first": first, "last": last, "days": nouns.days(days)]))
    }

    /// What is worked out of an action, as it stands.
    package func computed(_ state: ActionState) -> String? {
        computed(state.standing, days: state.daysPast, gates: state.gates)
    }

    /// That some are behind the first gate of their plan and not behind the last, at the beginning of a sentence.
    package func delivered(_ gates: [Gate]) -> String { sentence(deliveredInSentence(gates)) }

    /// The same within one. Of plans whose gates are called by different words it is said in others.
    package func deliveredInSentence(_ gates: [Gate]) -> String {
        guard let first = gates.first, let last = gates.last else { return status.delivered }
        return status.deliveredNot.filled(["first": first.word.text, "last": last.word.text])
    }

    /// The same of a step, of which nobody says that it is overdue.
    package func computedOfStep(_ state: WorkState, days: Int) -> String? {
        state.phrase(status, overdue: status.lateBy)?.filled(["days": nouns.days(days)])
    }

    /// How many actions are past their dates, and how many steps: `2 overdue actions, 1 action whose date passed with
    /// nothing reported and 1 late step`. Empty for none; what was due before the plan began is told apart.
    package func past(_ actions: PastCount, steps: PastCount) -> String {
        list(actions.parts.map { counted($0.count, $0.state) } + steps.parts.map { counted(steps: $0.count, $0.state) })
    }

    /// How many actions are past their dates in one way: `2 overdue actions`.
    package func counted(_ count: Int, _ state: WorkState) -> String {
        switch state {
        case .overdue: nouns.overdue(count)
        case .passedInSilence: nouns.inSilence(count)
        default: nouns.notSaid(count)
        }
    }

    /// The same of steps.
    package func counted(steps count: Int, _ state: WorkState) -> String {
        switch state {
        case .overdue: nouns.lateSteps(count)
        case .passedInSilence: nouns.stepsInSilence(count)
        default: nouns.stepsNotSaid(count)
        }
    }

    /// What was due before the work on it began, as a sentence; empty for none.
    ///
    /// - Parameter isNamed: Whether a heading above it says that it was.
    package func beforePlan(_ actions: PastCount, steps: PastCount, isNamed: Bool = false) -> String {
        let what = early(actions.beforePlan, steps.beforePlan)
        return what.isEmpty ? "" : (isNamed ? status.apart : status.countedApart).filled(["what": what])
    }

    /// The same as a mark.
    package func dueBeforePlan(_ actions: Int, steps: Int) -> String {
        let what = early(actions, steps)
        return what.isEmpty ? "" : status.numbered.filled(["status": status.beforePlan, "count": what])
    }

    private func early(_ actions: Int, _ steps: Int) -> String {
        list([(nouns.actions, actions), (nouns.steps, steps)].filter { $0.1 > 0 }.map { $0.0($0.1) })
    }
}

extension WorkState {
    fileprivate func phrase(_ words: StatusWords, overdue: Phrase) -> Phrase? {
        switch self {
        case .overdue: overdue
        case .passedInSilence: words.passedInSilence
        case .passedNotSaid: words.passedNotSaid
        case .dueBeforePlan: words.dueBeforePlan
        case .reportedOnly: words.reportedOnly
        case .completedLate: words.completedLate
        case .asStated, .paused, .delivered, .deliveredLate, .complete, .withdrawn, .goesOn, .endedWithPlan,
            .notYetAdded:
            nil
        }
    }
}
