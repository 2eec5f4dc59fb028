package import Diagnostics

/// An inspection or visit: who looked, when, what was judged and what must improve.
package struct Inspection: Sendable {
    /// Its scope: the name of its file.
    package let scope: SourceText
    /// What it is called.
    package var title: PlainText
    /// What kind of inspection it was.
    package var kind: PlainText?
    /// Who inspected.
    package var inspectedBy: PlainText?
    /// When the inspectors were there.
    package var tookPlace: WrittenWhen?
    /// When the report or letter was published.
    package var published: WrittenWhen?
    /// The clock by which the council's statement of action is due, as written.
    package var statementDue: SourceText?
    /// Where the report can be read: a web address or a description.
    package var reportSource: PlainText?
    /// The weights that it gives to recommendations, the heaviest first.
    package var weights: [SourceText] = []
    /// The columns that are its own.
    package var columns: [Column] = []
    /// The judgements, in the order of the report.
    package var judgements: [Judgement] = []
    /// What must improve.
    package var recommendations: [Recommendation] = []
    /// What became of its recommendations, in the order of the file.
    package var log: [FollowUp] = []
    /// What the report says, in the council's words.
    package var prose: [Prose] = []
    /// Who may see it.
    package var audience: Audience = .everyone

    /// Makes an inspection with nothing in it yet.
    package init(scope: SourceText, title: PlainText) {
        self.scope = scope
        self.title = title
    }

    /// Its id in the whole site.
    package var id: EntityID { EntityID(scope: scope.text) }
}

/// One judgement of an inspection.
package struct Judgement: Sendable {
    /// What was judged.
    package var area: PlainText
    /// The grade given.
    package var grade: PlainText

    /// Pairs an area with its grade.
    package init(area: PlainText, grade: PlainText) {
        self.area = area
        self.grade = grade
    }
}
