package import Diagnostics

/// A board, committee or partnership that oversees a plan.
package struct Board: Sendable {
    /// What kind of body it is, by which the law of its meetings goes.
    package enum Kind: String, Sendable, CaseIterable {
        /// The executive of the council, or a committee of it.
        case executive
        /// The council itself or a committee of it, scrutiny included.
        case committee
        /// A committee of several councils.
        case joint = "joint committee"
        /// A partnership that a law asks for.
        case partnership = "statutory partnership"
        /// A board to whose meetings and papers no law gives the public access.
        case board

        /// Whether a law opens its meetings to the public.
        package var isPublic: Bool { self == .executive || self == .committee || self == .joint }
    }

    /// Its full name.
    package var name: PlainText
    /// Other ways in which it is written.
    package var also: [PlainText] = []
    /// What kind of body it is; nil where nothing says so, and no law is applied.
    package var kind: Written<Kind>?
    /// Why its members stand by their offices and not by name; nil where they stand by name, or are posts.
    package var membersByOffice: PlainText?
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
