package import Diagnostics

/// What a body means to take at its meetings of a year.
package struct WorkPlan: Sendable {
    /// Something that is planned for a meeting.
    package struct Entry: Sendable {
        /// Its id.
        package let id: LocalID
        /// What it is called.
        package var title: PlainText
        /// The meeting.
        package var meeting: Written<Day>?
        /// How often it comes back.
        package var recurs: PlainText?
        /// The meeting that it was planned for before.
        package var carriedFrom: Written<Day>?
        /// The days on which it was added, moved and dropped; nil for what was there from the beginning, or did not happen.
        package var added, carriedOn, dropped: Written<Day>?
        /// Why it was carried or dropped.
        package var why: PlainText?
        /// What is said of it.
        package var prose: [Prose] = []
        /// Who may see it.
        package var audience: Audience = .everyone

        /// Makes an entry.
        package init(id: LocalID, title: PlainText) {
            self.id = id
            self.title = title
        }
    }

    /// The name of its file.
    package let name: SourceText
    /// Its title.
    package var title: PlainText
    /// The body.
    package var board: PlainText
    /// Its versions, in order.
    package var versions: [ImprovementPlan.Version] = []
    /// Where it can be read.
    package var source: PlainText?
    /// The documents that it was before.
    package var formerly: [SourceText] = []
    /// What is planned.
    package var entries: [Entry] = []
    /// What else is said of it.
    package var prose: [Prose] = []
    /// Who may see it.
    package var audience: Audience = .everyone

    /// The folder of the sources.
    package static let folder = "work-plans"

    /// Makes an empty work plan.
    package init(name: SourceText, title: PlainText, board: PlainText) {
        self.name = name
        self.title = title
        self.board = board
    }

    /// Its id.
    package var id: EntityID { EntityID(scope: name.text) }

    /// The id of an entry of it.
    package func id(_ local: LocalID) -> EntityID { EntityID(scope: name.text, local: local.text) }
}
