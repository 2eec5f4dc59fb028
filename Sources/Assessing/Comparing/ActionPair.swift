import Diagnostics
import Graph
import Plan

/// An action on both sides of a comparison.
struct ActionPair {
    let earlier: Assessment
    let later: Assessment
    let before: LinkedAction?
    let after: LinkedAction
    let matcher: ActionMatcher

    /// What is different, in the order of the cases of `Change`.
    var changes: [Comparison.Change] {
        let now = later.state(of: after.id)
        guard now.isThere else { return [] }
        guard let before, earlier.state(of: before.id).isThere else {
            return [.added] + [ending(now)].compactMap(\.self)
        }
        let then = earlier.state(of: before.id)
        return life(then, now) + [status(then, now), deadline(then, now), request(then, now)].compactMap(\.self)
            + [lead(before) ?? holder(before)].compactMap(\.self) + wording(before)
            + [section(before)].compactMap(\.self)
    }

    // MARK: - Life

    private func life(_ then: ActionState, _ now: ActionState) -> [Comparison.Change] {
        switch (then.life, now.life) {
        case (.open, .paused(let until)): [.paused(until: until)]
        case (.paused, .open): [.restarted]
        case (.open, .delivered(let row)), (.paused, .delivered(let row)): [.delivered(row)]
        case (.delivered, .paused(let until)): [.paused(until: until)]
        case (.delivered, .open): [.reopened(reopening)]
        case _ where then.isOpen && !now.isOpen: [ending(now)].compactMap(\.self)
        case _ where !then.isOpen && now.isOpen: [.reopened(reopening)]
        default: []
        }
    }

    /// The row that opened the last gate again.
    private var reopening: LogEntry? {
        let log = later.action(after.id)?.log ?? []
        let row = log.last { if case .reopened = $0.status?.value { true } else { false } }
        return row.flatMap { $0.date.value > earlier.day ? $0 : nil }
    }

    private func ending(_ state: ActionState) -> Comparison.Change? {
        switch state.life {
        case .open, .paused, .delivered, .notYetAdded: nil
        case .endedWithPlan: .ended(.withPlan)
        case .ended(let row):
            switch row.status?.value {
            case .withdrawn: .ended(.withdrawn(row))
            case .some(let move) where !move.successors.isEmpty: .ended(.goesOn(row, as: move))
            default: .ended(.complete(row))
            }
        }
    }

    /// Another status. That an action ended says more than the status with which it did.
    private func status(_ then: ActionState, _ now: ActionState) -> Comparison.Change? {
        guard now.isOpen, then.status != now.status, now.status.isStated || !now.standing.isDelivered else {
            return nil
        }
        return .status(from: then.status, to: now.status)
    }

    // MARK: - Dates

    private func deadline(_ then: ActionState, _ now: ActionState) -> Comparison.Change? {
        guard then.due.map(\.value) != now.due.map(\.value) else { return nil }
        let known = Set(then.moves.map(ActionPair.mark))
        let moves = now.moves.filter { !known.contains(ActionPair.mark($0)) }
        return .deadline(Comparison.Deadline(from: then.due, to: now.due, moves: moves))
    }

    private func request(_ then: ActionState, _ now: ActionState) -> Comparison.Change? {
        guard let request = now.request else { return nil }
        if let old = then.request, ActionPair.mark(old) == ActionPair.mark(request) { return nil }
        let days = [request.newDue].compactMap(\.self).lastDay.flatMap { asked in now.due.lastDay.map { asked - $0 } }
        return .requested(request, days: days)
    }

    /// What tells the rows of one action apart: its day and the date that it names.
    private static func mark(_ row: LogEntry) -> String {
        "\(row.date.value.iso8601) \(row.newDue?.source.text ?? "")"
    }

    // MARK: - Words

    private func lead(_ before: LinkedAction) -> Comparison.Change? {
        let (old, new) = (before.action.lead, after.action.lead)
        guard old?.source.text != new?.source.text, old?.source.words != new?.source.words else { return nil }
        return .lead(from: old, to: new)
    }

    /// Another post has the work, though the same is written: it took over in between.
    private func holder(_ before: LinkedAction) -> Comparison.Change? {
        guard later.state(of: after.id).isOpen else { return nil }
        let (old, new) = (earlier.posts(of: before.id), later.posts(of: after.id))
        guard !old.isEmpty, !new.isEmpty, old.map(\.text) != new.map(\.text) else { return nil }
        return .handedOver(from: old, to: new)
    }

    private func wording(_ before: LinkedAction) -> [Comparison.Change] {
        Comparison.Wording.Part.allCases.compactMap { part in
            let (from, to) = (before.action.texts(of: part), after.action.texts(of: part))
            // Between two days of the same sources nearly all are the same letters, and need not be taken apart.
            if from.elementsEqual(to, by: { $0.text == $1.text }) || from.map(\.words) == to.map(\.words) { return nil }
            return .wording(Comparison.Wording(part: part, from: from, to: to, agreement: agreement(on: part)))
        }
    }

    /// The last row since then by which words of a part were agreed.
    private func agreement(on part: Comparison.Wording.Part) -> LogEntry? {
        after.earlierWords.last { words in
            words.row.date.value > earlier.day && words.row.rewording?.part.value == part.reworded
        }?.row
    }

    private func section(_ before: LinkedAction) -> Comparison.Change? {
        matcher.section(before.section) == after.section
            ? nil : .section(from: before.section, to: after.section)
    }
}

extension Comparison.Wording.Part {
    /// What a row of the log calls it.
    fileprivate var reworded: Rewording.Part {
        switch self {
        case .title: .title
        case .steps: .step
        case .measures: .measure
        }
    }
}

extension Action {
    /// The words of a part, of a list with what its items are made of.
    fileprivate func texts(of part: Comparison.Wording.Part) -> [SourceText] {
        switch part {
        case .title: [title.source]
        case .steps: steps.flatMap(\.texts)
        case .measures: measures.flatMap(\.texts)
        }
    }
}

extension Step {
    fileprivate var texts: [SourceText] { [text.source] + steps.flatMap(\.texts) }
}

extension Measure {
    fileprivate var texts: [SourceText] { [text.source] + parts.flatMap(\.texts) }
}

extension Assessment {
    /// The names of the posts that have an action on the day.
    fileprivate func posts(of id: EntityID) -> [PlainText] {
        action(id).map { holders(of: $0).map { plan.posts.posts[$0].name } } ?? []
    }
}
