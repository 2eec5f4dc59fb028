package import Diagnostics

/// Whom young people can ring: `young-people/help.yaml`.
package struct Help: Sendable {
    /// What an example may say instead of a number of the council's own.
    package enum Example: String, Sendable, CaseIterable {
        case noCouncilNumber = "these papers give no council number"
    }

    /// The numbers, in the order of the file. The one for danger now is not among them: it never changes.
    package var numbers: [HelpNumber] = []
    /// Where it says that it is an example, whose papers give no number of the council.
    package var example: Written<Example>?
    /// The file; nil when there is none.
    package var file: SourceFile?

    /// Makes an empty list.
    package init() {}

    /// The numbers of a kind.
    package func numbers(_ kind: HelpNumber.Kind) -> [HelpNumber] { numbers.filter { $0.kind == kind } }

    /// The one that stands above every page.
    package var childline: HelpNumber? { numbers.first { $0.number == .childline } }
}

/// Somebody whom young people can ring.
package struct HelpNumber: Sendable {
    /// What one rings for. All but the first are the council's own.
    package enum Kind: String, Sendable, CaseIterable {
        case national, advocacy
        case outOfHours = "out of hours"
        case complaints
    }

    /// For whom it is, and when somebody answers, in another language.
    package struct Translation: Sendable {
        package let language: LanguageTag
        package var forWhom: PlainText
        package var hours: PlainText

        /// Pairs what it says with the language.
        package init(language: LanguageTag, forWhom: PlainText, hours: PlainText) {
            self.language = language
            self.forWhom = forWhom
            self.hours = hours
        }
    }

    /// Who answers: a service, never a person.
    package var who: PlainText
    /// The number.
    package let number: PhoneNumber
    /// The number as it is printed.
    package let printed: SourceText
    /// What one rings for.
    package let kind: Kind
    /// For whom it is.
    package var forWhom: PlainText
    /// When somebody answers.
    package var hours: PlainText
    /// What says so.
    package var source: PlainText
    /// When somebody last checked it.
    package let checkedOn: Written<Day>
    /// The same in other languages.
    package var translations: [Translation] = []

    /// Makes a number.
    package init(
        who: PlainText, number: PhoneNumber, printed: SourceText, kind: Kind, forWhom: PlainText, hours: PlainText,
        source: PlainText, checkedOn: Written<Day>
    ) {
        self.who = who
        self.number = number
        self.printed = printed
        self.kind = kind
        self.forWhom = forWhom
        self.hours = hours
        self.source = source
        self.checkedOn = checkedOn
    }

    /// For whom it is and when somebody answers, in a language as far as there is one.
    package func words(in language: LanguageTag) -> (forWhom: Worded, hours: Worded) {
        if let own = translations.first(where: { $0.language == language }) {
            return (Worded(own.forWhom.text), Worded(own.hours.text))
        }
        let fallback: LanguageTag? = language == .english ? nil : .english
        return (Worded(forWhom.text, language: fallback), Worded(hours.text, language: fallback))
    }
}
