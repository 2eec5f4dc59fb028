import Graph
package import Plan

/// Whose word it is how an action stands. A status of which nothing says that anybody has checked it is the word of
/// whoever leads the work.
package enum StatusVoice: Sendable {
    /// Nobody has said how it stands.
    case nobody
    /// Its lead's own word.
    case lead
    /// What is printed in the papers from which others than the council made the site: whose word that is, they need not say.
    case source
    /// Somebody who does not lead it has checked.
    case checked(by: String)
    /// It ended otherwise than by being done, as somebody agreed.
    case agreed(by: String)
}

extension Assessment {
    /// Whose word it is how an action stands.
    package func voice(of action: AssessedAction) -> StatusVoice {
        let state = action.state
        if let passing = state.gateWord, let checker = passing.checkedBy {
            return leads(checker, among: action.leads) ? .lead : .checked(by: checker.text)
        }
        if case .ended(let row) = state.life, !state.isComplete, let by = row.agreedBy { return .agreed(by: by.text) }
        let own: StatusVoice = plan.content.site.madeBy == nil ? .lead : .source
        return switch state.life {
        case .ended, .paused: own
        case .open, .delivered, .endedWithPlan, .notYetAdded:
            state.statement != nil && state.status.isStated ? own : .nobody
        }
    }

    /// Whether somebody has said how an action stands.
    package func isStated(_ action: AssessedAction) -> Bool {
        if case .nobody = voice(of: action) { false } else { true }
    }

    /// Whose word it is how those of some actions stand that are open.
    package func voices(of ids: some Sequence<EntityID>) -> VoiceCount {
        VoiceCount(ids.compactMap(action).filter(\.state.isOpen).map(voice))
    }
}

extension ActionState {
    /// What the row says by which it passed the gate behind which it stands.
    fileprivate var gateWord: GatePassing? {
        switch life {
        case .delivered(let row), .ended(let row): row.passing
        case .open, .paused, .endedWithPlan, .notYetAdded: nil
        }
    }
}
