/// The parts of a promise whose dates have passed while the whole is still to come, of which nobody said whether they are
/// done.
package struct PassedParts: Sendable {
    package let count: Int
    /// The last of their dates.
    package let last: PlainTime
}
