import Assessing
import Diagnostics
import Linking
import Plan

/// What a board must look at: what slipped or may slip, dates that moved, who has not reported, what came in last.
struct Attention: Sendable {
    /// A date of an action that moved, or was asked to.
    struct Move: Sendable {
        let action: ActionEntry
        let row: LogEntry
        /// The date that counted before it.
        let before: [WrittenWhen]
        var isAgreed: Bool { row.agreedBy != nil }
    }

    /// Those who lead actions that nothing was reported on.
    struct Silent: Sendable {
        /// The post; nil when no known post leads them.
        let post: PostRegistry.Index?
        let actions: [ActionEntry]
        var longest: Int { actions.compactMap(\.state.quietDays).max() ?? 0 }
    }

    /// Open actions of plans in force that are past their dates or have a step that is, the longest first, then those
    /// that are stated as late or at risk.
    let actions: [ActionEntry]
    /// How many are stated as late or at risk, whether or not they are past their dates.
    let atRisk: Int
    /// How many steps are past their dates.
    let lateSteps: Int
    /// The actions that nothing was ever reported on and that are too new to be silent.
    let unreported: [ActionEntry]
    /// Every date that was asked for and not agreed, then every one that moved, the latest first.
    let moves: [Move]
    /// Who has not reported, the most actions first.
    let silent: [Silent]
    /// The latest rows of progress of plans in force, with the scope of each.
    let updates: [(row: LogEntry, scope: String)]

    /// What slipped or may slip, then the other actions whose dates moved or are asked to, the latest move first.
    var exceptions: [ActionEntry] {
        var seen = Set(actions.map(\.id))
        return actions + moves.map(\.action).filter { seen.insert($0.id).inserted }
    }

    /// How many rows of progress are kept.
    private static let updateCount = 5

    init(_ plan: LinkedPlan, _ assessment: Assessment, _ entries: [EntityID: ActionEntry]) {
        let running = plan.actions.filter { assessment.isInForce($0.id) }.compactMap { entries[$0.id] }
            .filter(\.state.isOpen)
        let late = running.filter { $0.state.longestOver > 0 }.longestOverFirst
        let stated = running.filter { $0.state.longestOver == 0 && $0.isStatedAtRisk }
        actions = late + stated.sorted { $0.riskOrder < $1.riskOrder }
        atRisk = running.count { $0.isStatedAtRisk }
        lateSteps = running.reduce(0) { $0 + $1.state.lateSteps.count }
        unreported = running.filter(\.state.awaitsFirstReport)
        moves = running.flatMap { Attention.moves(of: $0, assessment.day) }
            .sorted { left, right in
                if left.isAgreed != right.isAgreed { return right.isAgreed }
                return (right.row.date.value, left.action.id) < (left.row.date.value, right.action.id)
            }
        silent = Attention.silent(assessment.quiet.compactMap { entries[$0] }, assessment)
        updates = Attention.updates(plan, assessment)
    }

    private static func moves(of action: ActionEntry, _ day: Day) -> [Move] {
        var before = action.linked.action.due
        var moves: [Move] = []
        let rows = action.linked.log.filter { $0.date.value <= day && $0.newDue != nil }
        // A request that a later row answers is no longer one.
        for (index, row) in rows.enumerated() where row.agreedBy != nil || index == rows.count - 1 {
            guard let due = row.newDue else { continue }
            moves.append(Move(action: action, row: row, before: before))
            if row.agreedBy != nil { before = [due] }
        }
        return moves
    }

    /// Who leads some actions that nothing was reported on.
    static func silent(_ quiet: [ActionEntry], _ assessment: Assessment) -> [Silent] {
        var byPost: [PostRegistry.Index?: [ActionEntry]] = [:]
        for action in quiet {
            var holders: [PostRegistry.Index?] = []
            for lead in action.linked.leads {
                guard case .post(let post) = lead.who else { continue }
                let holder = assessment.holder(of: post, action.id)
                if !holders.contains(holder) { holders.append(holder) }
            }
            for holder in holders.isEmpty ? [nil] : holders { byPost[holder, default: []].append(action) }
        }
        return byPost.map { Silent(post: $0.key, actions: $0.value) }
            .sorted { ($1.actions.count, $0.post ?? .max) < ($0.actions.count, $1.post ?? .max) }
    }

    private static func updates(_ plan: LinkedPlan, _ assessment: Assessment) -> [(row: LogEntry, scope: String)] {
        let plans = plan.content.plans.filter { $0.isInForce(on: assessment.day) }
        var rows: [(day: Day, plan: Int, row: Int)] = []
        for (index, plan) in plans.enumerated() {
            for row in plan.log.indices where plan.log[row].date.value <= assessment.day {
                rows.append((plan.log[row].date.value, index, row))
            }
        }
        rows.sort { $1 < $0 }
        return rows.prefix(updateCount).map { (plans[$0.plan].log[$0.row], plans[$0.plan].scope.text) }
    }
}

extension [ActionEntry] {
    /// Whatever is longest over its date first, an action or one of its steps; the others as they came.
    var longestOverFirst: [ActionEntry] {
        filter { $0.state.longestOver > 0 }
            .sorted { left, right in
                // Of two that are as late, the action before the step.
                let one = (-left.state.longestOver, -left.state.daysOver)
                let two = (-right.state.longestOver, -right.state.daysOver)
                return one == two ? left.id < right.id : one < two
            }
            + filter { $0.state.longestOver == 0 }
    }
}

extension ActionEntry {
    /// Whether it is stated to be late or at risk; what was stated before a pause no longer counts.
    var isStatedAtRisk: Bool {
        state.life.isRunning && (state.status.meaning == .late || state.status.meaning == .atRisk)
    }

    /// What is late before what is at risk, then by date.
    fileprivate var riskOrder: (Int, Day, EntityID) {
        (state.status.meaning == .late ? 0 : 1, state.lastDay ?? .latest, id)
    }

    /// The last row up to a day that says something of the action: a text or a reason.
    func latestWord(on day: Day) -> LogEntry? {
        linked.log.last { $0.date.value <= day && ($0.text != nil || $0.why != nil) }
    }

    /// What was last said to be done about a delay or a risk, while there is something to do.
    func correctiveAction(on day: Day) -> PlainText? {
        guard state.isOpen else { return nil }
        return linked.log.last { $0.date.value <= day && $0.correctiveAction != nil }?.correctiveAction
    }

    /// When it was last said to be back on track by, while there is something to do.
    func backOnTrackBy(on day: Day) -> WrittenWhen? {
        guard state.isOpen else { return nil }
        return linked.log.last { $0.date.value <= day && $0.backOnTrackBy != nil }?.backOnTrackBy
    }

    /// Why its date moved, or is asked to.
    var reasonForMove: PlainText? { state.request?.why ?? state.moves.last?.why }
}
