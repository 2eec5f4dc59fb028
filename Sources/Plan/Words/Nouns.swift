/// The nouns for what a plan is made of, as a council says them. Words are made with them, so that no text of the
/// interface can miss a name that a council gave.
///
/// Sentences are worded so that neither `a` nor `an` stands right before one of the nouns.
package struct Nouns: Sendable {
    /// A noun in the forms that texts ask for.
    package struct Noun: Sendable {
        /// Within a sentence, for one and for several.
        package let one, many: String
        /// The same at the beginning of one.
        package let upperOne, upperMany: String

        /// Takes the noun as it stands at the beginning.
        init(_ label: Label) {
            (one, many) = (Noun.small(label.one), Noun.small(label.many))
            (upperOne, upperMany) = (label.one, label.many)
        }

        /// A noun within a sentence; one in capitals stays as it is.
        private static func small(_ noun: String) -> String {
            guard noun.dropFirst().first?.isUppercase != true else { return noun }
            return noun.prefix(1).lowercased() + noun.dropFirst()
        }
    }

    /// The nouns.
    package let action, section, recommendation, lead: Noun

    /// Takes a council's own names, and the usual ones of a language where it has none.
    init(_ own: Labels, usual: Labels.Whole) {
        action = Noun(own.action ?? usual.action)
        section = Noun(own.section ?? usual.section)
        recommendation = Noun(own.recommendation ?? usual.recommendation)
        lead = Noun(own.lead ?? usual.lead)
    }
}

extension Labels {
    /// A name for everything.
    struct Whole: Sendable {
        let action, section, recommendation, lead: Label

        /// In English.
        static let english = Whole(
            action: Label(one: "Action", many: "Actions"), section: Label(one: "Section", many: "Sections"),
            recommendation: Label(one: "Recommendation", many: "Recommendations"),
            lead: Label(one: "Lead", many: "Leads"))
    }
}
