/// Whose word it is how something stands.
package struct VoiceWords: Sendable {
    /// Beside a status: that it is its lead's own word, that nobody has said how it stands.
    package let lead, nobody: String
    /// Who checked, or agreed (`who`).
    package let checked, agreed: Phrase
    /// What holds for all statuses of a page, and of several of which nobody else has checked any.
    package let rule, allLead: String
    /// Of how many it is whose word (`parts`, each with its `count`), and that nobody has said anything of any.
    package let sum: Phrase
    package let countLead, countChecked, countNobody: Phrase
    package let noneChecked, nobodyAtAll: String
}

extension VoiceWords {
    /// In English.
    static func english(_ nouns: Nouns) -> VoiceWords {
        VoiceWords(
            lead: "its \(nouns.lead.one)’s own word",
            nobody: "nobody has said",
            checked: "checked by {who}",
            agreed: "agreed by {who}",
            rule: "A status is its \(nouns.lead.one)’s own word, unless it says who checked.",
            allLead: "Their \(nouns.lead.many)’ own word; nobody else has checked.",
            sum: "Whose word that is: {parts}.",
            countLead: "{count} the \(nouns.lead.one)’s own",
            countChecked: "{count} checked by somebody else",
            countNobody: "{count} nobody’s",
            noneChecked: "none checked by anybody else",
            nobodyAtAll: "Nobody has said how any of them stands.")
    }
}
