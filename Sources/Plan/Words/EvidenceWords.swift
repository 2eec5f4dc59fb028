/// How it is known that something changed.
package struct EvidenceWords: Sendable {
    /// The kinds of evidence.
    package let data, audit, whatPeopleSay, outsideCheck, kindNotStated: String
    /// Who checked (`who`).
    package let checkedBy: Phrase
    /// That nobody is said to have checked.
    package let checkedByNotStated: String
}

extension EvidenceWords {
    /// In English.
    static let english = EvidenceWords(
        data: "Data",
        audit: "Audit",
        whatPeopleSay: "What people say",
        outsideCheck: "Outside check",
        kindNotStated: "Kind of evidence not stated",
        checkedBy: "checked by {who}",
        checkedByNotStated: "who checked is not stated")
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
