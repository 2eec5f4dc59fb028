package import Graph
package import Plan

/// What a post has to do on the day, and what it had.
package struct PostWork: Sendable {
    /// What is open: the longest past its date first, be it a step, then by date.
    package let open: [EntityID]
    /// What nothing was reported on for too long, in the same order.
    package let quiet: [EntityID]
    /// What has ended, in the order of the plans.
    package let ended: [EntityID]
    /// How many open actions belong to plans in force.
    package let inForce: Int
    /// What is due when: of its actions, and the steps of others that it leads.
    package let deadlines: Deadlines

    init(_ actions: [AssessedAction], _ steps: [LedSteps], _ assessment: Assessment) {
        let sorted = actions.filter(\.state.isOpen).sorted { left, right in
            let one = (-left.state.longestPast, left.state.lastDay ?? .latest)
            let two = (-right.state.longestPast, right.state.lastDay ?? .latest)
            return one == two ? left.id < right.id : one < two
        }
        open = sorted.map(\.id)
        quiet = sorted.filter { $0.state.quietDays != nil }.map(\.id)
        ended = actions.filter { !$0.state.isOpen && $0.state.isThere }.map(\.id)
        inForce = open.count(where: assessment.isInForce)
        deadlines = assessment.deadlines(of: sorted, steps: steps)
    }
}

/// How much a lead carries of some actions.
package struct Load: Sendable {
    /// The post; nil where no known post leads.
    package let post: PostRegistry.Index?
    package let tally: Tally

    /// Whether it is one open action, and nothing of it past its date.
    package var isLight: Bool { tally.open == 1 && tally.past.isZero && tally.pastSteps.isZero }
}

extension Assessment {
    /// What a post has to do on the day, and what it had.
    package func work(of post: PostRegistry.Index) -> PostWork {
        let led = actions(ledBy: post)
        let others = (views.stepsByPost[post] ?? []).filter { !led.contains($0.action.id) }
        return PostWork(led.compactMap(action), others, self)
    }

    /// How much each lead carries of some actions, the heaviest first: by what is past its date, then by what is open. An
    /// action with several leads counts for each.
    package func loads(of actions: [AssessedAction]) -> [Load] {
        byHolder(actions).map { Load(post: $0.key, tally: tally($0.value.map(\.id))) }
            .sorted { left, right in
                let one = (left.tally.past.total, left.tally.open)
                let two = (right.tally.past.total, right.tally.open)
                return one == two ? (left.post ?? .max) < (right.post ?? .max) : two < one
            }
    }
}
