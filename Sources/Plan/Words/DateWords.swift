/// How days, periods and other times are written.
package struct DateWords: Sendable {
    /// The names of the months, January first, and the same where there is room for little.
    let months, shortMonths: [String]
    /// A day (`day`, `month`, `year`) and a month (`month`, `year`).
    let day, month: Phrase
    /// A quarter of a calendar year (`number`, `year`) and of a financial year (`number`, `years`).
    let quarter, financialQuarter: Phrase
    /// Seasons and terms by what they are.
    let seasons: [Season: String], terms: [Term: String]
    /// A season that lies in one year (`season`, `year`) and one that lies in two (`season`, `years`).
    let season, seasonOfTwoYears: Phrase
    /// A school term (`term`, `year`).
    let term: Phrase
    /// A calendar year (`year`); financial and academic years, which begin in one and end in the next (`years`).
    let calendarYear, financialYear, academicYear: Phrase
    /// Two years that follow one another (`first`, `last`, the latter with two digits).
    let years: Phrase
    /// From one day, month or year to another (`first`, `last`).
    let span: Phrase
    /// A period with the word before it (`period`).
    let by, before, from, end, early, mid: Phrase
    /// What goes on.
    let ongoing: String
    /// With what else is written there (`what`, `note`), and until when (`what`, `period`).
    let noted, until: Phrase
    /// What comes round as often as units have names for.
    let often: [Recurrence: String]
    /// What comes round every so many units, by unit.
    let every: [Recurrence.Unit: Counted]
    /// A time that stands in another document, as written (`text`).
    let pointer: Phrase
    /// Times without a date.
    let immediate, toBeConfirmed, noDeadline, notUnderstood: String
    /// That a day does not exist.
    package let impossible: String
    /// That something was due before its plan began.
    package let beforePlan: String
    /// That a date does not count.
    package let leftOut: String
    /// How a plan writes its dates.
    package let ownForms: DateTermWords
    /// What it counts as (`date`), what was written (`text`), what was agreed or published first, or stood there at
    /// first (`date`), when something was stated (`date`).
    package let countedAs, writtenAs, firstAgreed, firstPublished, atFirst, statedOn, statedIn: Phrase
}

extension DateWords {
    /// In English.
    static func english(_ nouns: Nouns) -> DateWords {
        DateWords(
            months: Month.englishNames, shortMonths: Month.englishNames.map { String($0.prefix(3)) },
            day: "{day} {month} {year}", month: "{month} {year}",
            quarter: "Q{number} {year}", financialQuarter: "Q{number} {years}",
            seasons: [.spring: "spring", .summer: "summer", .autumn: "autumn", .winter: "winter"],
            terms: [.autumn: "autumn term", .spring: "spring term", .summer: "summer term"],
            season: "{season} {year}", seasonOfTwoYears: "{season} {years}",
            term: "{term} {year}",
            calendarYear: "{year}", financialYear: "financial year {years}", academicYear: "academic year {years}",
            years: "{first}/{last}",
            span: "{first} to {last}",
            by: "by {period}", before: "before {period}", from: "from {period}", end: "end of {period}",
            early: "early {period}", mid: "mid {period}",
            ongoing: "ongoing",
            noted: "{what} ({note})", until: "{what} until {period}",
            often: [
                .daily: "daily", .weekly: "weekly", .fortnightly: "fortnightly", .monthly: "monthly",
                .quarterly: "quarterly", .halfYearly: "every six months", .halfTermly: "every half term",
                .termly: "termly", .annually: "annually",
            ],
            every: [
                .day: Counted(one: "every day", other: "every {count} days"),
                .week: Counted(one: "every week", other: "every {count} weeks"),
                .month: Counted(one: "every month", other: "every {count} months"),
                .halfTerm: Counted(one: "every half term", other: "every {count} half terms"),
                .term: Counted(one: "every term", other: "every {count} terms"),
                .year: Counted(one: "every year", other: "every {count} years"),
            ],
            pointer: "“{text}”",
            immediate: "immediately", toBeConfirmed: "to be confirmed", noDeadline: "no date stated",
            notUnderstood: "not understood as a date",
            impossible: "this date does not exist",
            beforePlan: "Predates the \(nouns.plan.one)",
            leftOut: "Left out as a suspected misprint",
            ownForms: .english(nouns),
            countedAs: "counted as {date}", writtenAs: "(written “{text}”)", firstAgreed: "first agreed: {date}",
            firstPublished: "first published: {date}", atFirst: "at first: {date}",
            statedOn: "stated on {date}",
            statedIn: "stated in {date}")
    }
}
