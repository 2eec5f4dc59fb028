/// What is due when.
package struct DeadlineWords: Sendable {
    /// The page, and the page of one month (`month`).
    package let title, leadIn: String
    package let ofMonth: Phrase
    /// The parts of the page.
    package let overview, overdue, paused, openEnded: String
    /// Things that are due, and that were.
    package let items, past: Counted
    /// Dates that are taken for misprints, and the columns of their table.
    package let misprints, asPrinted, acceptedBy: String
    package let misprintDates: Counted
    /// A step of an action (`number`).
    package let step: Phrase
    /// Columns.
    package let what, months, count: String
    /// A date that is not a working day (`reason`, `date`).
    package let notWorking: Phrase
    /// The days of the week, Saturday and Sunday, as a reason.
    package let saturday, sunday, otherDay: String
    /// What stands where there is nothing.
    package let noneDue: String
    /// What is due until the end of next month (`date`), and nothing being so.
    package let dueBy: Phrase
    package let noneDueBy: String
    /// The caption of the table without last days.
    package let openEndedCaption, pausedCaption, monthsCaption: String
}

extension DeadlineWords {
    /// In English.
    static func english(_ nouns: Nouns) -> DeadlineWords {
        DeadlineWords(
            title: "Deadlines",
            leadIn: """
                Open \(nouns.action.many) and \(nouns.step.many) of the \(nouns.plan.many) in force by the month of their last day. A date that is not a \
                working day says so.
                """,
            ofMonth: "Due in {month}",
            overview: "The months",
            overdue: "Past their dates",
            paused: "Paused past their dates",
            openEnded: "Without a last day, and reviews",
            items: Counted(
                one: "{count} due", other: "{count} due"),
            past: Counted(
                one: "{count} \(nouns.action.one) or \(nouns.step.one)",
                other: "{count} \(nouns.action.many) and \(nouns.step.many)"),
            misprints: "Left out as suspected misprints",
            asPrinted: "Date as printed",
            acceptedBy: "Taken for a misprint by",
            misprintDates: Counted(one: "{count} date", other: "{count} dates"),
            step: "\(nouns.step.upperOne) {number}:",
            what: "\(nouns.action.upperOne) or \(nouns.step.one)",
            months: "Month",
            count: "To come",
            notWorking: "{reason}; last working day: {date}",
            saturday: "a Saturday",
            sunday: "a Sunday",
            otherDay: "not a working day",
            noneDue: "Nothing is due.",
            dueBy: "Due by {date}",
            noneDueBy: "Nothing falls due by then.",
            openEndedCaption: "Open \(nouns.action.many) of which a date names no last day, and reviews that are set",
            pausedCaption: "Paused \(nouns.action.many) whose dates have passed; they are not counted as overdue",
            monthsCaption: "How much is due in each month")
    }
}
