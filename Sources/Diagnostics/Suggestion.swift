/// "Did you mean": the nearest of the names that would have been right.
package enum Suggestion {
    /// The candidate nearest to what was written, or nil when none is near enough to be what was meant.
    ///
    /// Near enough is an edit distance of at most a third of the longer name, and at least 1, or of `most` where that is
    /// given. Case does not count. Whoever asks many times of the same names asks `KnownNames`.
    package static func nearest(
        to written: String, among candidates: some Sequence<String>, within most: Int? = nil
    ) -> String? { KnownNames(candidates.prefix(mostNames)).nearest(to: written, within: most) }

    /// Says ``did you mean `X`?``, or nothing when nothing is near.
    package static func help(for written: String, among candidates: some Sequence<String>) -> String {
        KnownNames(candidates.prefix(mostNames)).help(for: written)
    }

    /// How many names are looked through for one that is asked for once.
    private static let mostNames = 1_000
}
