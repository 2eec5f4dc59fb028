package import Diagnostics

/// A letter or another document that the plan rests on: who wrote it to whom, when, and what it says.
package struct SourceDocument: Sendable {
    /// The name of its file.
    package let name: SourceText
    /// What it is called.
    package var title: PlainText
    /// What it is: a letter, minutes, a review.
    package var kind: PlainText?
    /// The post or body that wrote it.
    package var sender: PlainText?
    /// The post or body that it was written to.
    package var recipient: PlainText?
    /// The day that it bears.
    package var date: WrittenWhen?
    /// Where it can be read: a web address or a description.
    package var source: PlainText?
    /// The inspection that it belongs to.
    package var inspection: ReferenceText?
    /// The document itself, where its PDF stands beside what is said of it.
    package var file: TakenPaper?
    /// What it says, in the council's words.
    package var prose: [Prose] = []
    /// Who may see it.
    package var audience: Audience = .everyone

    /// Makes a document with nothing in it yet.
    package init(name: SourceText, title: PlainText) {
        self.name = name
        self.title = title
    }

    /// Its id.
    package var id: EntityID { EntityID(scope: name.text) }

    /// The scope that bare ids in it are read in: its inspection's, if it belongs to one.
    package var scope: String { inspection?.text ?? "" }
}
