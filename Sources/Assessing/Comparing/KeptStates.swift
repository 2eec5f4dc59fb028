/// The earlier states of the plan that something asks for, linked and assessed.
package struct KeptStates: Sendable {
    /// The state of a snapshot on its day, as the edition shows it, by the snapshot's name.
    package var bySnapshot: [String: Assessment] = [:]
    /// The state that an issued paper tells of, on the paper's day and for the paper's readers, by the paper's name.
    package var byReport: [String: Assessment] = [:]

    /// None.
    package init() {}
}
