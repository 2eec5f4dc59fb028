/// What is said of faults that are known and kept.
package struct KeptWords: Sendable {
    /// The heading of the list, what its table holds (`count`), and its columns.
    package let title: String
    package let caption: Counted
    package let what, about, why: String
    /// That numbers rest on such faults of dates, or that something has such faults: how many, and the plans that tell
    /// why (`plans`).
    package let ofDates, ofThis: Counted
    /// Where the reasons stand (`plans`).
    package let whyIn: Phrase
    /// What the kinds of faults are called, by what `check` calls them; any other kind.
    package let kinds: [String: String]
    package let otherKind: String

    /// What a kind of fault is called.
    package func name(of kind: String) -> String { kinds[kind] ?? otherKind }
}

extension KeptWords {
    /// In English.
    static func english(_ nouns: Nouns) -> KeptWords {
        KeptWords(
            title: "Faults kept as printed",
            caption: Counted(
                one: "{count} fault that is known and kept", other: "{count} faults that are known and kept"),
            what: "What is wrong",
            about: "About",
            why: "Why it is kept",
            ofDates: Counted(
                one: "{count} fault of these dates is known and kept",
                other: "{count} faults of these dates are known and kept"),
            ofThis: Counted(
                one: "{count} fault here is known and kept", other: "{count} faults here are known and kept"),
            whyIn: ": the reasons stand in {plans}.",
            kinds: [
                "deadline-before-plan": "A date before the plan began",
                "impossible-date": "A date that does not exist",
                "unlikely-year": "A year that is unlikely",
                "unknown-date": "A date that cannot be read",
                "missing-deadline": "No date",
                "open-ended": "No last day, and no day of review",
                "steps-and-dates": "Dates that do not go with the steps",
                "missing-lead": "No \(nouns.lead.one)",
                "unnamed-post": "A person is printed, and no post is known",
                "missing-measure": "No measure",
                "missing-evidence": "No evidence",
                "ending-without-reason": "Ended without a reason, or by nobody’s word",
                "unended-action": "Nothing says how it ended",
                "repeated-text": "The same text stands elsewhere",
                "template-text": "Words of a template stand where a text belongs",
                "no-owner": "No owner",
                "no-figures": "No figures",
                "direction-contradicts": "An arrow or colour that its figures speak against",
            ],
            otherKind: "Another fault")
    }
}
