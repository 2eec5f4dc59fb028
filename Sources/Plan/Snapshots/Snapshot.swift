/// The plans as they stood on a day, kept to tell what changed since.
package struct Snapshot: Sendable {
    /// The day on which they stood so.
    package let day: Day
    /// The plans that it is limited to; empty when it holds all that there were.
    package let plans: Set<String>
    /// The last day on which it is wanted.
    package let keepUntil: Day?
    /// What stood.
    package let content: Content
    /// The plans of which this program does not understand something, so that they are compared with nothing.
    package let unclear: Set<String>

    /// Makes a snapshot.
    package init(
        day: Day, plans: Set<String>, keepUntil: Day? = nil, content: Content, unclear: Set<String> = []
    ) {
        self.day = day
        self.plans = plans
        self.keepUntil = keepUntil
        self.content = content
        self.unclear = unclear
    }
}
