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
    /// What the kinds of faults are called.
    package let beforePlan, impossible, unlikely, unreadable, noDate, openEnded, stepsAndDates, noLead,
        unnamedPost: String
    package let noMeasure, noEvidence, noReason, noEnding, repeated, template, other: String

    /// What a kind of fault is called.
    package func name(of kind: String) -> String {
        switch kind {
        case "deadline-before-plan": beforePlan
        case "impossible-date": impossible
        case "unlikely-year": unlikely
        case "unknown-date": unreadable
        case "missing-deadline": noDate
        case "open-ended": openEnded
        case "steps-and-dates": stepsAndDates
        case "missing-lead": noLead
        case "unnamed-post": unnamedPost
        case "missing-measure": noMeasure
        case "missing-evidence": noEvidence
        case "ending-without-reason": noReason
        case "unended-action": noEnding
        case "repeated-text": repeated
        case "template-text": template
        default: other
        }
    }
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
                one: """
                    {count} date of these \(nouns.action.many) and \(nouns.step.many) is doubtful, and stands as it was printed
                    """,
                other: """
                    {count} dates of these \(nouns.action.many) and \(nouns.step.many) are doubtful, and stand as they were printed
                    """),
            ofThis: Counted(
                one: "{count} thing here is doubtful, and stands as it was printed",
                other: "{count} things here are doubtful, and stand as they were printed"),
            whyIn: ": the reasons stand in {plans}.",
            beforePlan: "A date before the \(nouns.plan.one) began",
            impossible: "A date that does not exist",
            unlikely: "A year that is unlikely",
            unreadable: "A date that cannot be read",
            noDate: "No date",
            openEnded: "No last day, and no day of review",
            stepsAndDates: "Dates that do not go with the \(nouns.step.many)",
            noLead: "No \(nouns.lead.one)",
            unnamedPost: "A person is printed, and no post is known",
            noMeasure: "No measure",
            noEvidence: "No evidence",
            noReason: "Ended without a reason, or by nobody’s word",
            noEnding: "Nothing says how it ended",
            repeated: "The same text stands elsewhere",
            template: "Words of a template stand where a text belongs",
            other: "Another fault")
    }
}
