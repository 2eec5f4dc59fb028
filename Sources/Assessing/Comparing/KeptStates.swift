package import Plan

/// The earlier states of the plan that something asks for, linked and assessed.
package struct KeptStates: Sendable {
    /// The state of a snapshot on its day, as the edition shows it, by the snapshot's name.
    package var bySnapshot: [String: Assessment] = [:]
    /// What each snapshot can be compared in, by its name.
    package var reach: [String: Reach] = [:]

    /// The day of a snapshot that was read.
    package func day(of snapshot: String) -> Day? { bySnapshot[snapshot]?.day }

    /// Which plans of a snapshot can be compared.
    package struct Reach: Sendable {
        /// The plans that it is limited to; empty when it has all that there were.
        let limit: Set<String>
        /// The plans of which something is not understood.
        let unclear: Set<String>

        /// Says what a snapshot has.
        package init(limit: Set<String>, unclear: Set<String>) {
            self.limit = limit
            self.unclear = unclear
        }

        /// Whether a plan can be compared with what the snapshot has of it.
        package func has(_ plan: String) -> Bool { !unclear.contains(plan) && (limit.isEmpty || limit.contains(plan)) }
    }

    /// None.
    package init() {}
}
