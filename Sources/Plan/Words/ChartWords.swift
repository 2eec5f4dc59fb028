/// Charts, and the figures that stand beside them.
package struct ChartWords: Sendable {
    /// What the chart of actions shows, by plan and by section (`plan`).
    package let byPlan: String
    package let bySection: Phrase
    /// The caption of the figures of a chart (`chart`).
    package let figures: Phrase
    /// A row of the chart (`name`, `open`), with what is past its date (`past`).
    package let row, rowPast: Phrase
    /// The columns of the figures.
    package let all: String
    /// A chart of deadlines (`first`, `last`), and of one whose columns are longer than a month (`months`).
    package let deadlines, deadlinesBy: Phrase
    /// The line that marks the reporting date.
    package let today: String
    /// What is drawn.
    package let past, toCome: String
}

extension ChartWords {
    /// In English.
    static func english(_ nouns: Nouns) -> ChartWords {
        ChartWords(
            byPlan: "Open \(nouns.action.many) of each plan in force, by status",
            bySection: "Open \(nouns.action.many) of each \(nouns.section.one), by status: {plan}",
            figures: "The figures of the chart: {chart}",
            row: "{name}: {open} open",
            rowPast: "{name}: {open} open; {past}",
            all: "All",
            deadlines: "What is due in each month, {first} to {last}",
            deadlinesBy: "What is due in each {months} months, {first} to {last}",
            today: "Reporting date",
            past: "Past their dates",
            toCome: "To come")
    }
}
