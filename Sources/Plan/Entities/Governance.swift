package import Diagnostics

/// A board, committee or partnership that oversees a plan.
package struct Board: Sendable {
    /// Its full name.
    package var name: PlainText
    /// Other ways in which it is written.
    package var also: [PlainText] = []
    /// How often it meets.
    package var meets: PlainText?
    /// Who chairs it.
    package var chair: PlainText?
    /// Who sits on it.
    package var members: [PlainText] = []
    /// What it is for.
    package var purpose: PlainText?
    /// What it is given.
    package var receives: [PlainText] = []
    /// The clock by which its papers are due, as written.
    package var papersDue: SourceText?
    /// The days on which it meets, as far as they are known.
    package var meetings: [Written<Day>] = []

    /// Makes a board.
    package init(name: PlainText) { self.name = name }
}

/// A term or abbreviation, explained.
package struct GlossaryTerm: Sendable {
    /// The term.
    package var term: PlainText
    /// What the letters stand for.
    package var standsFor: PlainText?
    /// What it means, in plain words.
    package var meaning: PlainText?

    /// Makes a term.
    package init(term: PlainText) { self.term = term }
}

extension [GlossaryTerm] {
    /// The terms in the order of the alphabet, as the glossary lists them.
    package var inOrder: [GlossaryTerm] {
        sorted {
            let one = ($0.term.text.lowercased(), $0.term.text)
            let two = ($1.term.text.lowercased(), $1.term.text)
            return one < two
        }
    }
}

/// A page of the council's own.
package struct Page: Sendable {
    /// The name of its file.
    package let name: SourceText
    /// Its title.
    package var title: PlainText
    /// Its text.
    package var prose: [Prose] = []
    /// Who may see it.
    package var audience: Audience = .everyone

    /// The facts of the accessibility statement, when it is that page; its texts are also in `prose`.
    package var statement: AccessibilityStatement?

    /// Makes an empty page.
    package init(name: SourceText, title: PlainText) {
        self.name = name
        self.title = title
    }

    /// Its id.
    package var id: EntityID { EntityID(scope: name.text) }
}
