package import Plan

/// Promises of which the same is told.
package struct PromiseGroup: Sendable {
    /// How they are going.
    package let state: PlainState
    /// The promises, of which there is one at least; those that rest do so until the same day.
    package let promised: [PromisedAction]
}

extension [PromisedAction] {
    /// By how they are going. What young people need to see first comes first.
    package var byUrgency: [PromiseGroup] {
        PlainState.byUrgency.flatMap { state -> [PromiseGroup] in
            let alike = filter { $0.state == state }
            let days = Set(alike.map { $0.pausedUntil?.day ?? .latest }).sorted()
            return days.map { day in
                PromiseGroup(state: state, promised: alike.filter { ($0.pausedUntil?.day ?? .latest) == day })
            }
        }
    }
}

extension PlainState {
    /// All of them, so that no promise is lost in its group.
    static let byUrgency: [PlainState] = [
        .late, .datePassed, .stopped, .paused, .maybeLate, .moved, .notSaid, .saidOnly, .notStarted, .doing, .checking,
        .deliveredLate, .delivered, .doneLate, .done,
    ]
}
