/// Charts, and the sentences that say what they show.
package struct ChartWords: Sendable {
    /// The open actions as marks that can be counted (`open`), and how many each mark stands for (`actions`).
    package let counted, eachMark: Phrase
    /// How the open actions of each plan stand, and of each section (`plan`).
    package let byPlan: String
    package let bySection: Phrase
    /// What is due when, as a sentence (`first`, `last`, `parts`), and what it is made of.
    package let deadlines: Phrase
    package let pastDates, beforePlan, yetToCome: Counted
    /// How many months a column stands for (`months`).
    package let columns: Phrase
    /// What stands beside the marks of those of which no status is stated.
    package let noStatus: String
    /// The line that marks the reporting date, and what stands before and after it.
    package let today, past, toCome: String
}

extension ChartWords {
    /// In English.
    static func english(_ nouns: Nouns) -> ChartWords {
        ChartWords(
            counted: "The {open}",
            eachMark: "A mark stands for {actions}.",
            byPlan: "How the open \(nouns.action.many) of each \(nouns.plan.one) in force stand",
            bySection: "How the open \(nouns.action.many) of each \(nouns.section.one) stand: {plan}",
            deadlines: "{first} to {last}: {parts}.",
            pastDates: Counted(one: "{count} past its date", other: "{count} past their dates"),
            beforePlan: Counted(
                one: "{count} dated before the \(nouns.plan.one) (outlined)",
                other: "{count} dated before the \(nouns.plan.one) (outlined)"),
            yetToCome: Counted(one: "{count} to come", other: "{count} to come"),
            columns: "A column stands for {months} months.",
            noStatus: "No status stated",
            today: "Reporting date",
            past: "Past their dates",
            toCome: "To come")
    }
}
