/// A style sheet that pages have beside the site's where they show what it is about, so that no page waits for the rules of
/// others.
package enum PageSheet: String, Sendable, CaseIterable {
    case firstScreen = "first-screen"
    case lists, changes, charts, slips, threads, timeline, papers, matrix

    /// Where it stands.
    package var address: Address { .sheet(rawValue) }
}
