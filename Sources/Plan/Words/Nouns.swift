/// The nouns for what a plan is made of, and its headings, as a council says them. Words are made with them, so that no text
/// of the interface can miss a name that a council gave.
///
/// Neither `a` nor `an` is written before one of the nouns: a noun knows its article (`anyOne`).
package struct Nouns: Sendable {
    /// A noun in the forms that texts ask for.
    package struct Noun: Sendable {
        /// Within a sentence, for one and for several.
        package let one, many: String
        /// The same at the beginning of one.
        package let upperOne, upperMany: String

        /// The same for any one of several, with its article.
        var anyOne: String { "\(article) \(one)" }
        var upperAnyOne: String { "\(article == "an" ? "An" : "A") \(one)" }

        /// The article of its first sound: *an item*, *a unit*.
        private var article: String {
            let noun = one.lowercased()
            let soundsLikeConsonant = ["uni", "use", "eu", "one"].contains(where: noun.hasPrefix)
            return noun.first.map("aeiou".contains) == true && !soundsLikeConsonant ? "an" : "a"
        }

        /// Takes the noun as it stands at the beginning.
        init(_ label: Label) {
            (one, many) = (Noun.small(label.one), Noun.small(label.many))
            (upperOne, upperMany) = (Noun.great(label.one), Noun.great(label.many))
        }

        /// A noun within a sentence. One that has a capital behind its first letter is a name, and stays as it is.
        private static func small(_ noun: String) -> String {
            guard !noun.dropFirst().contains(where: \.isUppercase) else { return noun }
            return noun.prefix(1).lowercased() + noun.dropFirst()
        }

        private static func great(_ noun: String) -> String { noun.prefix(1).uppercased() + noun.dropFirst() }
    }

    /// The nouns.
    package let action, section, group, plan, step, recommendation, lead, inspection, annex, appendix: Noun
    /// For whom a difference is made; nil where nothing says so.
    package let people: Noun?
    private let own: Labels

    /// Takes a council's own names, and the usual ones of a language where it has none.
    init(_ own: Labels, usual: Labels.Whole) {
        self.own = own
        action = Noun(own[noun: .action] ?? usual.action)
        section = Noun(own[noun: .section] ?? usual.section)
        group = Noun(own[noun: .group] ?? usual.group)
        plan = Noun(own[noun: .plan] ?? usual.plan)
        step = Noun(own[noun: .step] ?? usual.step)
        recommendation = Noun(own[noun: .recommendation] ?? usual.recommendation)
        lead = Noun(own[noun: .lead] ?? usual.lead)
        inspection = Noun(own[noun: .inspection] ?? usual.inspection)
        annex = Noun(own[noun: .annex] ?? usual.annex)
        appendix = Noun(own[noun: .appendix] ?? usual.appendix)
        people = own[noun: .people].map(Noun.init)
    }

    /// For whom a difference is made, at the end of a phrase; nothing where nothing says so.
    var forPeople: String { people.map { " for \($0.many)" } ?? "" }

    /// What stands over a field or list: the council's own heading, else the usual one.
    func heading(_ key: FieldKey, _ usual: String) -> String { own[heading: key] ?? usual }
}

extension Labels {
    /// A name for everything.
    struct Whole: Sendable {
        let action, section, group, plan, step, recommendation, lead, inspection, annex, appendix: Label

        /// In English.
        static let english = Whole(
            action: Label(one: "Action", many: "Actions"), section: Label(one: "Section", many: "Sections"),
            group: Label(one: "Group", many: "Groups"), plan: Label(one: "Plan", many: "Plans"),
            step: Label(one: "Step", many: "Steps"),
            recommendation: Label(one: "Recommendation", many: "Recommendations"),
            lead: Label(one: "Lead", many: "Leads"), inspection: Label(one: "Inspection", many: "Inspections"),
            annex: Label(one: "Annex", many: "Annexes"),
            appendix: Label(one: "Appendix", many: "Appendices"))
    }
}
