/// How it is known that something changed.
package struct EvidenceWords: Sendable {
    /// The kinds of evidence.
    package let data, audit, whatPeopleSay, outsideCheck, kindNotStated: String
    /// Who checked (`who`).
    package let checkedBy: Phrase
    /// That nobody is said to have checked.
    package let checkedByNotStated: String
    /// That whoever checked leads the work that was checked.
    package let ownLead: String
}

extension EvidenceWords {
    /// In English.
    static func english(_ nouns: Nouns) -> EvidenceWords {
        EvidenceWords(
            data: "Data",
            audit: "Audit",
            whatPeopleSay: "What people say",
            outsideCheck: "Outside check",
            kindNotStated: "Kind of evidence not stated",
            checkedBy: "checked by {who}",
            checkedByNotStated: "who checked is not stated",
            ownLead: "Checked by its own \(nouns.lead.one)")
    }
}

extension EvidenceWords {
    /// The name of a kind of evidence.
    package func name(of kind: Difference.Evidence) -> String {
        switch kind {
        case .data: data
        case .audit: audit
        case .whatPeopleSay: whatPeopleSay
        case .outsideCheck: outsideCheck
        }
    }
}
