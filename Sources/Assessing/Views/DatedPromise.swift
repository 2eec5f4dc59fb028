import Diagnostics
import Graph
package import Plan

/// Something that young people were promised, with the date that the plan gives for that very thing.
package struct DatedPromise: Sendable {
    /// What was promised, in plain words.
    package let words: Prose
    /// When it is due.
    package let time: PromiseTime
    /// Its date as it is written, where there is no such day and its month counts.
    package let noSuchDay: String?
    /// How it is going.
    package let state: PlainState
    /// Until when it rests, where it does and that is known.
    package let pausedUntil: PlainTime?
    /// What was said of it, where that leaves open whether it is done.
    package let said: SaidOfPromise?

    fileprivate init(
        _ words: Prose, _ due: [WrittenWhen], _ state: PlainState, _ said: SaidOfPromise?, of action: AssessedAction,
        on day: Day
    ) {
        self.words = words
        self.said = said
        // One that is left out as a suspected misprint is told nowhere else either.
        time = PromiseTime(due.filter { !action.state.leaves(out: $0) }, on: day)
        noSuchDay = due.first(where: \.isImpossible)?.source.text
        self.state = state
        pausedUntil = action.pausedUntil
    }
}

extension Promises {
    /// What is promised beside the steps, or beside an action where its steps say nothing: the earliest first, and at the
    /// end what has no last day.
    package var dated: [DatedPromise] {
        let all = selection.actions.filter { assessment.isInForce($0.id) }.flatMap(rows)
        let withDay = all.compactMap { promise in promise.time.day.map { (day: $0, promise: promise) } }
        return withDay.enumerated()
            .sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }.map(\.element.promise)
            + all.filter { $0.time.day == nil }
    }

    private func rows(of action: AssessedAction) -> [DatedPromise] {
        let steps = action.action.steps.enumerated().flatMap { index, step in
            step.withParts.compactMap { part in row(of: part, at: index, action) }
        }
        guard steps.isEmpty else { return steps }
        guard let words = action.action.plainWords, let state = action.plain else { return [] }
        return [DatedPromise(words, action.state.due, state, action.said, of: action, on: assessment.day)]
    }

    /// A step's date is its own, or that of its place; one date of the action is that of all its steps, and of several
    /// that belong to no step one by one, nothing says which is meant.
    private func row(of step: Step, at index: Int, _ action: AssessedAction) -> DatedPromise? {
        guard let words = step.plainWords, let state = action.plain(ofStep: index) else { return nil }
        let due = step.due ?? action.state.steps[index].due
        return DatedPromise(
            words, due.map { [$0] } ?? action.state.due, state, action.said(ofStep: index), of: action,
            on: assessment.day)
    }
}
