/// How the dates of a plan are to be read: its own words for stretches of time, and what it counts from.
package struct DateTermWords: Sendable {
    /// The heading.
    package let title: String
    /// The table of words: what it holds (`count`), and its columns.
    package let bands: Counted
    package let word, means, until: String
    /// The table of events: what it holds (`count`), and its columns.
    package let events: Counted
    package let event, day, source: String
    /// What a word for a time means, behind it (`meaning`), and below what uses it (`word`, `meaning`).
    package let behind, below: Phrase
    /// What stands for a day that no source states.
    package let noDay: String
}

extension DateTermWords {
    /// In English.
    static func english(_ nouns: Nouns) -> DateTermWords {
        DateTermWords(
            title: "How its dates are to be read",
            bands: Counted(one: "{count} word for a time", other: "{count} words for times"),
            word: "Written",
            means: "What the \(nouns.plan.one) says it means",
            until: "Ends",
            events: Counted(
                one: "{count} event from which time is counted", other: "{count} events from which time is counted"),
            event: "Event",
            day: "Day",
            source: "Source",
            behind: ", which means: {meaning}",
            below: "“{word}” means: {meaning}",
            noDay: "Not stated")
    }
}
