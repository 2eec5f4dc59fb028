package import Diagnostics

/// Which rows of figures a block means. What is not asked about lets everything through.
package struct IndicatorFilter: Sendable {
    /// How a row can stand.
    package enum State: String, Sendable, CaseIterable {
        case targetMet = "target met"
        case targetMissed = "target missed"
        case better, worse
        /// The target is missed, and the figures move away from it.
        case exception
        /// The last figure is a part of a signal on the side of concern, or of improvement.
        case concern, improvement
        /// The source prints a direction that its figures do not say.
        case contradicted
        case withoutFigures = "no figures"
    }

    /// Those of these scorecards.
    package var scorecards: [ReferenceText] = []
    /// Those that stand in these areas.
    package var areas: [SourceText] = []
    /// Those that these posts answer for.
    package var owners: [SourceText] = []
    /// Those that stand so, as written.
    package var states: [SourceText] = []
    /// The posts that are meant, which linking finds.
    package var posts: [Post.Index] = []

    /// What lets everything through.
    package init() {}

    /// The keys of a block that asks for figures.
    static let fields = [
        FieldDefinition(.scorecard, .texts, "only those of these scorecards"),
        FieldDefinition(.area, .texts, "only those of these areas"),
        FieldDefinition(.owner, .texts, "only those that these posts answer for"),
        FieldDefinition(.state, .texts, "only those that stand so"),
    ]
}
