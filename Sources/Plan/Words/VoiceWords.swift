/// Whose word it is how something stands.
package struct VoiceWords: Sendable {
    /// Beside a status: that it is its lead's own word, or what the papers print from which the site is made, that nobody has said
    /// how it stands.
    package let lead, source, nobody: String
    /// Who checked, or agreed (`who`).
    package let checked, agreed: Phrase
    /// What holds for all statuses of a page.
    package let rule, sourceRule: String
    /// The same of several of which nobody else has checked any, with the way to who leads (`leads`).
    package let allLead: Phrase
    package let leads: String
    /// Of how many it is whose word (`parts`, each with its `count`).
    package let sum: Phrase
    package let countLead, countSource, countChecked: Phrase
    package let noneChecked: String
    /// Of how many nobody has said how they stand.
    package let nobodySaid: Counted
}

extension VoiceWords {
    /// In English.
    static func english(_ nouns: Nouns) -> VoiceWords {
        VoiceWords(
            lead: "its \(nouns.lead.one)’s own word",
            source: "as the papers print it",
            nobody: "nobody has said",
            checked: "checked by {who}",
            agreed: "agreed by {who}",
            rule: "A status is its \(nouns.lead.one)’s own word, unless it says who checked.",
            sourceRule:
                "A status is what the papers print from which these pages are made, unless it says who checked.",
            allLead: "Their {leads} own word; nobody else checked.",
            leads: "\(nouns.lead.many)’",
            sum: "Whose word that is: {parts}.",
            countLead: "{count} the \(nouns.lead.one)’s own",
            countSource: "{count} as the papers print it",
            countChecked: "{count} checked by somebody else",
            noneChecked: "none checked by anybody else",
            nobodySaid: Counted(
                one: "Of {count} no status is stated.", other: "Of {count} no status is stated."))
    }
}
