package import Diagnostics

/// The minutes of a meeting. They are not edited once they are out: a correction stands in the minutes of the meeting that
/// makes it.
package struct Minutes: Sendable {
    /// An interest that somebody declared.
    package struct Declaration: Sendable {
        /// Who: a member by name, or by office.
        package var who: PlainText
        /// The interest, its kind, and in which business.
        package var interest: PlainText
        package var kind, item: PlainText?

        /// Makes a declaration.
        package init(who: PlainText, interest: PlainText) {
            self.who = who
            self.interest = interest
        }
    }

    /// That somebody sat for somebody else.
    package struct Substitution: Sendable {
        package var who, forWhom: PlainText

        /// Makes a substitution.
        package init(who: PlainText, forWhom: PlainText) {
            self.who = who
            self.forWhom = forWhom
        }
    }

    /// Where they begin to be told.
    package let name: SourceText
    /// When the meeting started and finished.
    package var started, finished: PlainText?
    /// Who was there, who sent apologies, and which officers attended.
    package var present: [PlainText] = []
    package var apologies: [PlainText] = []
    package var attended: [PlainText] = []
    package var substitutions: [Substitution] = []
    package var declarations: [Declaration] = []
    /// The documents that they were before.
    package var formerly: [SourceText] = []
    /// What the minutes say, by number.
    package var entries: [Minute] = []
    /// What else they say.
    package var prose: [Prose] = []
    /// Who may see them.
    package var audience: Audience = .everyone

    /// The folder of the sources.
    package static let folder = "minutes"

    /// Makes empty minutes.
    package init(name: SourceText) { self.name = name }
}

/// A numbered minute.
package struct Minute: Sendable {
    /// Its id, which ends with its number: minutes are numbered through the municipal year.
    package let id: LocalID
    /// Its title.
    package var title: PlainText
    /// The item of the agenda that it minutes.
    package var item: ReferenceText?
    /// What it is about.
    package var about: [ReferenceText] = []
    /// The meeting whose minutes it approves.
    package var approves: ReferenceText?
    /// What was wrong in those.
    package var corrections: Prose?
    /// Why the chair took the item although it was not open to inspection in time.
    package var late: PlainText?
    /// What was resolved, in order.
    package var resolutions: [Resolution] = []
    /// Why.
    package var reason: Prose?
    /// What was said.
    package var prose: [Prose] = []
    /// Who may see it.
    package var audience: Audience = .everyone

    /// Makes a minute.
    package init(id: LocalID, title: PlainText) {
        self.id = id
        self.title = title
    }

    /// Its number: the digits at the end of its id.
    package var number: Int? {
        let digits = id.text.utf8.reversed().prefix(while: \.isASCIIDigit)
        return Int(String(decoding: digits.reversed(), as: UTF8.self))
    }

    /// The id of a resolution of it, by its place.
    package func id(ofResolution place: Int) -> LocalID {
        LocalID(
            SourceText(
                text: "\(id.text).\(place + 1)", file: id.source.file,
                pieces: [.init(offset: 0, source: id.span.start)], sourceEnd: id.span.end))
    }
}

/// Something that a meeting resolved.
package struct Resolution: Sendable {
    /// What.
    package var text: Prose
    /// That somebody is asked to do something.
    package var ask: Ask?

    /// Makes a resolution.
    package init(text: Prose, ask: Ask?) {
        self.text = text
        self.ask = ask
    }

    /// What a resolution asks of somebody.
    package struct Ask: Sendable {
        /// How it is asked.
        package enum Kind: Sendable {
            /// Somebody is to do something.
            case asks
            /// Scrutiny recommends something to an executive, which has to reply.
            case recommends
        }

        package let kind: Kind
        /// Of whom; nil where the minutes name nobody.
        package var whom: PlainText?
        /// By when.
        package var by: Written<Day>?
        /// When a recommendation was received.
        package var received: Written<Day>?

        /// Makes an ask.
        package init(_ kind: Kind) { self.kind = kind }
    }
}

/// What came of something that a resolution asks for: a row of `minutes/answers.csv`.
package struct Answer: Sendable {
    /// When it was told.
    package let date: Written<Day>
    /// The resolution.
    package var ref: ReferenceText
    /// What came of it.
    package var text: PlainText
    /// Who told it, and where it can be read.
    package var toldBy, source: PlainText?
    /// Who may see it.
    package var audience: Audience = .everyone
    /// Where the row stands.
    package let span: Span

    /// The file of the answers.
    package static let file = "answers.csv"

    /// Makes an answer.
    package init(date: Written<Day>, ref: ReferenceText, text: PlainText, span: Span) {
        self.date = date
        self.ref = ref
        self.text = text
        self.span = span
    }
}
