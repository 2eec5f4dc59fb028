import Diagnostics
package import Graph
package import Plan

/// An action as it stands on the day, with what was known of it by then.
///
/// It never changes, and is a reference because many pieces of many pages hold it: a state is a dozen references as a
/// value, and copying them was much of the time of a page.
package final class AssessedAction: Sendable {
    /// Its id.
    package let id: EntityID
    /// How it stands on the day.
    package let state: ActionState
    /// What changed for children through it, with what it is about.
    package let knownDifferences: [KnownDifference]
    let linked: LinkedAction

    init(_ linked: LinkedAction, _ state: ActionState) {
        self.linked = linked
        self.state = state
        id = linked.id
        knownDifferences = linked.differences.about(linked.id)
    }

    /// The plan that it belongs to.
    package var scope: String { id.scope }
    /// The action itself.
    package var action: Action { linked.action }
    /// The words that others took the place of by the day, oldest first.
    package var earlierWords: [EarlierWords] { linked.earlierWords }
    /// The section that it stands in.
    package var section: EntityID { linked.section }
    /// Who leads it, as written.
    package var leads: [Lead] { linked.leads }
    /// The posts that the plan's own columns name, by the keys of the columns.
    package var columnLeads: [String: [Lead]] { linked.columnLeads }
    /// The recommendations that it answers, each once, and through what.
    package var ties: [Tie] { linked.ties }
    /// The rows of progress about it, oldest first.
    package var log: [LogEntry] { linked.log }
    /// The rows of progress about its steps, by step, oldest first.
    package var stepLog: [EntityID: [LogEntry]] { linked.stepLog }
    /// The rows by which words of its measures were agreed anew, oldest first.
    package var measureLog: [LogEntry] { linked.measureLog }
    /// What changed for children through it, oldest first.
    package var differences: [Difference] { linked.differences }
    /// The ids of its steps and measures.
    package var ownIDs: [String] {
        (action.steps.flatMap(\.allIDs) + action.measures.flatMap(\.allIDs)).map(\.text)
    }
    /// Its page.
    package var address: Address { linked.address }

    /// Whether a date lies before the work on it began, so that it could not have been met.
    package func liesBeforeBeginning(_ date: WrittenWhen) -> Bool { linked.liesBeforeBeginning(date) }
}

extension AssessedAction {
    /// The value of an own column: of one that the log keeps the last that a row gave.
    package func value(of column: Column) -> ColumnValue? {
        let key = column.key.text
        return (column.isLogged ? log.last { $0.columns[key] != nil }?.columns[key] : nil) ?? action.columns[key]
    }

    /// The last row that tells what happened; where none is about the action itself, of those about its steps.
    package var latestProgress: LogEntry? {
        log.last { $0.text != nil }
            ?? stepLog.values.flatMap(\.self).filter { $0.text != nil }
            .max { ($0.date.value, $0.ref.text) < ($1.date.value, $1.ref.text) }
    }

    /// What was last reported of what of it is past its date: of the step that is longest past, where the action itself is
    /// not; else of the action.
    package var saidOfDelay: LogEntry? {
        guard !state.isPast, let step = state.pastSteps.max(by: { $0.daysPast < $1.daysPast }) else {
            return latestProgress
        }
        let id = action.steps.indices.contains(step.index) ? action.steps[step.index].id : nil
        return id.flatMap { stepLog[EntityID(scope: scope, local: $0.text)]?.last { $0.text != nil } }
    }

    /// The rows about it, then those about its steps.
    var rows: [LogEntry] { log + stepLog.values.flatMap(\.self) }

    /// Whether anything was ever reported on it or one of its steps.
    package var hasReports: Bool { !log.isEmpty || stepLog.values.contains { !$0.isEmpty } }

    /// The last row that gives a reason, where nothing was reported since.
    private var latestReason: LogEntry? {
        guard let row = log.last(where: { $0.text != nil || $0.why != nil }), row.why != nil else { return nil }
        return row
    }

    /// The row that gives the reason for how it stands: of a later date that is asked for, of what was reported last, or
    /// of the date that was agreed last. A text of progress is no reason.
    package var reason: LogEntry? {
        [state.request, latestReason, state.moves.last].compactMap(\.self).first { $0.why != nil }
    }

    /// What was last said to be done about a delay or a risk, while there is something to do.
    package var correctiveAction: PlainText? {
        state.isOpen ? log.last { $0.correctiveAction != nil }?.correctiveAction : nil
    }

    /// When it was last said to be back on track by, while that is not a day that is asked for and not agreed.
    package var promisedBack: WrittenWhen? {
        let asked = state.request?.newDue?.value.lastDay
        return backOnTrackBy.flatMap { asked != nil && $0.value.lastDay == asked ? nil : $0 }
    }

    /// When it was last said to be back on track by, while there is something to do.
    package var backOnTrackBy: WrittenWhen? {
        state.isOpen ? log.last { $0.backOnTrackBy != nil }?.backOnTrackBy : nil
    }

    /// Whether it is stated to be late or at risk; what was stated before a pause no longer counts.
    package var isStatedAtRisk: Bool {
        state.life.isAwaited && (state.status.meaning == .late || state.status.meaning == .atRisk)
    }

    /// Whether it is being worked on, or ought to be, and nobody has said how it stands.
    package var isWithoutStatus: Bool { state.life.isRunning && state.status.meaning == .notStated }

    /// Whether it has no measure, and its plan does not say that it has none at all.
    package var isWithoutMeasures: Bool { action.measures.isEmpty && linked.isToBeMeasured }

    /// Whether anything says when it is due: one of its dates as agreed, or of its steps.
    package var hasDate: Bool { !state.moves.isEmpty || action.hasDate }

    /// How it is known that it was done, where the row that says so tells.
    package var evidence: PlainText? {
        guard state.isComplete, case .ended(let row) = state.life else { return nil }
        return row.evidence
    }

    /// Whether it was done, and the row that says so does not say how that is known.
    package var isCompleteWithoutEvidence: Bool { state.isComplete && evidence == nil }
}
