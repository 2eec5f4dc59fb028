import Diagnostics
package import Graph
package import Plan

/// What a board must look at: what slipped or may slip, dates that moved, who has not reported, what came in last.
package struct Attention: Sendable {
    /// A date of an action that moved, or was asked to.
    package struct Move: Sendable {
        package let action: AssessedAction
        package let row: LogEntry
        /// The date that counted before it.
        package let before: [WrittenWhen]
        package var isAgreed: Bool { row.isAgreed }
    }

    /// Those who lead actions that nothing was reported on.
    package struct Silent: Sendable {
        /// The post; nil when no known post leads them.
        package let post: PostRegistry.Index?
        package let actions: [AssessedAction]
        package var longest: Int { actions.compactMap(\.state.quietDays).max() ?? 0 }
    }

    /// Open actions of plans in force that are past their dates or have a step that is, the longest first, whether or not
    /// anybody said so; then those that are stated as late or at risk, then those with a date before the plan began.
    package let actions: [AssessedAction]
    /// The sections and plans in force that are stated as a whole to be late or at risk.
    package let wholes: [StatedWhole]
    /// How many are stated as late or at risk, whether or not they are past their dates.
    package let atRisk: Int
    /// How many actions and how many steps are past their dates.
    package let past, pastSteps: PastCount
    /// The actions that nothing was ever reported on and that are too new to be silent.
    package let unreported: [AssessedAction]
    /// Every date that was asked for and not agreed, then every one that moved, the latest first.
    package let moves: [Move]
    /// Who has not reported, the most actions first.
    package let silent: [Silent]
    /// Whether anything open waits for a report, be it too new to be silent.
    package var hasSilence: Bool { !silent.isEmpty || !unreported.isEmpty }
    /// The latest rows of progress of plans in force, with the scope of each.
    package let updates: [(row: LogEntry, scope: String)]

    /// What slipped: what is past its date or has a step that is, and what is stated to be late.
    package var slipped: [AssessedAction] { actions.filter(\.hasSlipped) }
    /// What is stated to be at risk, and has not slipped yet.
    package var maySlip: [AssessedAction] { actions.filter { $0.isStatedAtRisk && !$0.hasSlipped } }
    /// The sections and plans that are stated as a whole to be late, and to be at risk.
    package var wholesLate: [StatedWhole] { wholes.filter { $0.status.meaning == .late } }
    package var wholesAtRisk: [StatedWhole] { wholes.filter { $0.status.meaning == .atRisk } }

    /// What slipped or may slip, then the other actions whose dates moved or are asked to, the latest move first.
    package var exceptions: [AssessedAction] {
        var seen = Set(actions.map(\.id))
        return actions + moves.map(\.action).filter { seen.insert($0.id).inserted }
    }

    /// How many rows of progress are kept.
    private static let updateCount = 3

    init(_ assessment: Assessment) {
        let running = assessment.actions.filter { assessment.isInForce($0.id) && $0.state.isOpen }
        let late = running.filter { $0.state.longestPast > 0 }.longestPastFirst
        let others = running.filter { $0.state.longestPast == 0 }
        let stated = others.filter(\.isStatedAtRisk)
        let before = others.filter { !$0.isStatedAtRisk && $0.state.hasDateBeforePlan }
        actions = late + stated.sorted { $0.riskOrder < $1.riskOrder } + before
        wholes = assessment.statedWholes
        atRisk = running.count { $0.isStatedAtRisk }
        past = PastCount(running.map(\.state.standing))
        pastSteps = running.reduce(PastCount()) { $0 + $1.state.stepCount }
        unreported = running.filter(\.state.awaitsFirstReport)
        moves = running.flatMap(Attention.moves)
            .sorted { left, right in
                if left.isAgreed != right.isAgreed { return right.isAgreed }
                return (right.row.date.value, left.action.id) < (left.row.date.value, right.action.id)
            }
        silent = assessment.silent(assessment.quiet.compactMap(assessment.action))
        updates = Attention.updates(assessment)
    }

    private static func moves(of action: AssessedAction) -> [Move] {
        var before = action.action.due
        var moves: [Move] = []
        let rows = action.log.filter { $0.newDue != nil }
        // A request that a later row answers is no longer one.
        for (index, row) in rows.enumerated() where row.isAgreed || index == rows.count - 1 {
            guard let due = row.newDue else { continue }
            moves.append(Move(action: action, row: row, before: before))
            if row.isAgreed { before = [due] }
        }
        return moves
    }

    private static func updates(_ assessment: Assessment) -> [(row: LogEntry, scope: String)] {
        let plans = assessment.plansInForce
        var rows: [(day: Day, plan: Int, row: Int)] = []
        for (index, plan) in plans.enumerated() {
            for row in plan.log.indices { rows.append((plan.log[row].date.value, index, row)) }
        }
        rows.sort { $1 < $0 }
        return rows.prefix(updateCount).map { (plans[$0.plan].log[$0.row], plans[$0.plan].scope.text) }
    }
}

extension Assessment {
    /// Who leads some actions that nothing was reported on, the most actions first.
    package func silent(_ quiet: [AssessedAction]) -> [Attention.Silent] {
        byHolder(quiet).map { Attention.Silent(post: $0.key, actions: $0.value) }
            .sorted { ($1.actions.count, $0.post ?? .max) < ($0.actions.count, $1.post ?? .max) }
    }
}

extension [AssessedAction] {
    /// Whatever is longest past its date first, an action or one of its steps; the others as they came.
    package var longestPastFirst: [AssessedAction] {
        filter { $0.state.longestPast > 0 }
            .sorted { left, right in
                // Of two that are as long past, the action before the step.
                let one = (-left.state.longestPast, -left.state.daysPast)
                let two = (-right.state.longestPast, -right.state.daysPast)
                return one == two ? left.id < right.id : one < two
            }
            + filter { $0.state.longestPast == 0 }
    }
}

extension AssessedAction {
    fileprivate var hasSlipped: Bool {
        state.longestPast > 0 || (isStatedAtRisk && state.status.meaning == .late)
    }

    /// What is late before what is at risk, then by date.
    fileprivate var riskOrder: (Int, Day, EntityID) {
        (state.status.meaning == .late ? 0 : 1, state.lastDay ?? .latest, id)
    }
}
