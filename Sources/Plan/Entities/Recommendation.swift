/// Something that an inspection said must improve.
package struct Recommendation: Sendable {
    /// Its id in its inspection.
    package let id: LocalID
    /// What is printed in place of its id; nil for the id.
    package var printedAs: PlainText?
    /// The official wording.
    package var title: PlainText
    /// How much weight the inspection gives to it, on its own scale.
    package var weight: Weight?
    /// The paragraphs of the report that it rests on, as printed: `17 (57, 138)`.
    package var paragraphs: PlainText?
    /// The bodies or posts that it is addressed to, as printed.
    package var addressedTo: PlainText?
    /// The values of the inspection's own columns, by key.
    package var columns: [String: ColumnValue] = [:]
    /// Later recommendations that carry this one on.
    package var takenUpBy: [ReferenceText] = []
    /// Why the site links nothing that answers it, where that is a gap in the links and says nothing of the council.
    package var notLinked: PlainText?
    /// Whether it was accepted, where anything says so.
    package var response: Response?
    /// Ids that it had before.
    package var formerly: [LocalID] = []
    /// What lies behind it.
    package var context: Prose?
    /// The same for young people.
    package var plainWords: Prose?
    /// When that was last looked at beside the plan; no value where what is written cannot be understood.
    package var plainWordsLookedAt: Written<PlainWordsMark?>?
    /// Any other text.
    package var prose: [Prose] = []
    /// Who may see it.
    package var audience: Audience = .everyone

    /// Makes a recommendation.
    package init(id: LocalID, title: PlainText) {
        self.id = id
        self.title = title
    }
}
