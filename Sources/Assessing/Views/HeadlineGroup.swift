import Graph
package import Plan

/// Open actions that a headline counts alike, and how they stand among themselves.
package struct HeadlineGroup: Sendable {
    package let part: Headline.Part
    /// How they stand, the worst first.
    package let standings: [StandingCount]
    /// The gates of their plans, where these are called the same.
    package let gates: [Gate]

    /// How many they are.
    package var count: Int { standings.reduce(0) { $0 + $1.count } }
    /// Whether the ways in which they stand are named: not where all were counted for the same reason, which the name of the
    /// group says, or where of all alike nobody has said how they stand.
    package var isTold: Bool { standings.count > 1 || standings.contains(where: \.kind.saysMore) }
}

extension StandingCount.Kind {
    /// Whether it says something beside why its group is counted.
    fileprivate var saysMore: Bool {
        switch self {
        case .computed(let state): state == .reportedOnly
        case .stated(let stated): stated.status.isStated
        case .paused, .delivered: false
        }
    }
}

extension Assessment {
    /// Those of some actions that are open, in the groups in which a headline counts them.
    package func headlineGroups(of ids: some Sequence<EntityID>) -> [HeadlineGroup] {
        let groups = Dictionary(grouping: ids.filter { state(of: $0).isOpen }) { state(of: $0).headline }
        return Headline.Part.allCases.compactMap { part in
            guard let ids = groups[part] else { return nil }
            return HeadlineGroup(
                part: part, standings: standings(of: ids), gates: ids.map { state(of: $0).gates }.shared)
        }
    }
}
