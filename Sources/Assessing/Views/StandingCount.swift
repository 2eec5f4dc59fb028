import Diagnostics
import Graph
package import Plan

/// How many of some open actions stand in one way. Each is counted once, by the worst that is to be said of it, so that
/// the counts add up to what is open.
package struct StandingCount: Sendable {
    /// In which way.
    package enum Kind: Sendable, Hashable {
        /// What is worked out: its date has passed, or had when the work began, or something was said that leaves open
        /// how it stands.
        case computed(WorkState)
        /// What was stated last, where its date has not passed; what was stated long ago is counted apart.
        case stated(Tally.Stated)
        case paused
        /// Behind the first of the gates of its plan, and not the last.
        case delivered([Gate])
    }

    package let kind: Kind
    package let count: Int
}

extension Assessment {
    /// How many of some actions that are open stand how, the worst first.
    package func standings(of ids: some Sequence<EntityID>) -> [StandingCount] { standings(of: ids.map(state)) }

    /// How some actions stood on each of some days, and stand now.
    func standings(of ids: [EntityID], on days: [Day]) -> MeetingStandings {
        let told = days.map(told) + [self]
        let states = told.map { day in ids.map(day.state) }
        let tallies = zip(told, states).map { day, states in
            MeetingStandings.OnDay(
                day: day.reportingDay, open: standings(of: states),
                headline: Dictionary(grouping: states.filter(\.isOpen)) { $0.headline }.mapValues(\.count),
                tally: day.tally(ids))
        }
        return MeetingStandings(tallies, order: standings(of: states.flatMap(\.self)).map(\.kind))
    }

    private func standings(of states: [ActionState]) -> [StandingCount] {
        var counts: [StandingCount.Kind: (rank: Int, order: Int, count: Int)] = [:]
        for state in states where state.isOpen {
            let order = WorkState.allCases.firstIndex(of: state.standing) ?? 0
            let rank = state.standing.rank(state.status.meaning)
            counts[state.standingKind, default: (rank, order, 0)].count += 1
        }
        let scale = plan.content.site.statuses
        func place(_ kind: StandingCount.Kind) -> Int {
            guard case .stated(let stated) = kind else { return 0 }
            return 2 * (scale.firstIndex(of: stated.status) ?? scale.count) + (stated.isOld ? 1 : 0)
        }
        return counts.sorted { left, right in
            let one = (left.value.rank, left.value.order, place(left.key), left.key.name)
            let two = (right.value.rank, right.value.order, place(right.key), right.key.name)
            return one < two
        }.map { StandingCount(kind: $0.key, count: $0.value.count) }
    }
}

extension ActionState {
    /// In which way an open action is counted.
    fileprivate var standingKind: StandingCount.Kind {
        switch standing {
        case .overdue, .passedInSilence, .passedNotSaid, .dueBeforePlan, .reportedOnly: .computed(standing)
        case .paused: .paused
        case .delivered, .deliveredLate: .delivered(gates)
        default: .stated(Tally.Stated(status: status, isOld: statedDaysAgo != nil))
        }
    }
}

extension StandingCount.Kind {
    /// What tells statuses apart that have no place on the scale of the site.
    fileprivate var name: String {
        if case .stated(let stated) = self { stated.status.id.text } else { "" }
    }
}
