/// The words that times are written with, in lower case.
enum WhenVocabulary {
    /// The number of a month by its name, its first three letters or `sept`.
    static let months: [String: Int] = {
        var months = ["sept": 9]
        for (index, name) in Month.englishNames.enumerated() {
            months[name.lowercased()] = index + 1
            months[String(name.lowercased().prefix(3))] = index + 1
        }
        return months
    }()

    /// A day of the week by its name or a short form of it.
    static let weekdays: [String: Weekday] = {
        var weekdays: [String: Weekday] = ["tues": .tuesday, "weds": .wednesday, "thur": .thursday, "thurs": .thursday]
        for weekday in Weekday.allCases {
            weekdays[weekday.englishName.lowercased()] = weekday
            weekdays[String(weekday.englishName.lowercased().prefix(3))] = weekday
        }
        return weekdays
    }()

    static let numbers = [
        "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
        "eleven": 11, "twelve": 12,
    ]

    static let ordinals = ["first": 1, "second": 2, "third": 3, "fourth": 4, "final": 4, "last": 4]

    static let recurrences: [String: Recurrence] = [
        "daily": .daily, "weekly": .weekly, "fortnightly": .fortnightly, "monthly": .monthly,
        "quarterly": .quarterly, "termly": .termly, "annually": .annually, "annual": .annually, "yearly": .annually,
    ]

    /// A unit as it stands after a number or `every`, with how many of the unit's own it is.
    static let units: [String: (count: Int, unit: Recurrence.Unit)] = [
        "day": (1, .day), "days": (1, .day), "daily": (1, .day),
        "week": (1, .week), "weeks": (1, .week), "weekly": (1, .week),
        "fortnight": (2, .week), "fortnights": (2, .week),
        "month": (1, .month), "months": (1, .month), "monthly": (1, .month),
        "quarter": (3, .month), "quarters": (3, .month),
        "term": (1, .term), "terms": (1, .term), "termly": (1, .term),
        "year": (1, .year), "years": (1, .year), "yearly": (1, .year),
    ]

    /// Whole values, their letters and digits run together: `n/a`, `N.A.` and `NA` are all `na`.
    static let noDeadline: Set<String> = [
        "na", "none", "nil", "notapplicable", "nodeadline", "nodate", "nonestated", "notstated", "nodatestated",
    ]

    /// Words at the start of a value that mean at once.
    static let immediate = [
        ["immediate"], ["immediately"], ["with", "immediate", "effect"], ["asap"], ["a", "s", "a", "p"],
        ["as", "soon", "as", "possible"], ["at", "once"], ["straight", "away"],
    ]

    /// Words at the start of a value that mean that the time is still to be settled.
    static let toBeConfirmed = [
        ["tbc"], ["tba"], ["tbd"], ["t", "b", "c"], ["t", "b", "a"], ["to", "be", "confirmed"],
        ["to", "be", "agreed"], ["to", "be", "announced"], ["to", "be", "determined"], ["to", "be", "decided"],
        ["to", "be", "set"], ["date", "to", "be", "confirmed"], ["date", "tbc"], ["awaiting", "confirmation"],
    ]

    /// Words at the start of a value that point to another document.
    static let pointerOpenings = [["see"], ["refer", "to"], ["per"], ["please", "see"]]

    /// Words anywhere in a value that point to another document.
    static let pointers = [
        ["as", "per"], ["set", "out", "in"], ["set", "out", "within"], ["in", "line", "with"], ["outlined", "in"],
        ["detailed", "in"], ["specified", "in"], ["stated", "in"], ["defined", "in"], ["agreed", "in"],
        ["listed", "in"], ["given", "in"], ["recorded", "in"], ["according", "to"], ["as", "in"], ["refer", "to"],
    ]

    /// Words that say that something goes on, wherever they stand.
    static let ongoing = [["ongoing"], ["on", "going"]]

    /// Words that say so at the start of a value only.
    static let ongoingOpenings = [["continuous"], ["continuing"], ["continual"], ["continually"], ["continuously"]]

    /// Words before the end of something that goes on.
    static let until = [["until"], ["till"], ["up", "to"], ["through", "to"], ["to"]]

    /// Words that may come first and change nothing.
    static let openings: Set<String> = ["due", "on", "in", "during", "target", "date", "deadline", "the"]

    /// Words before a period, the longer ones first; the `on` of `on or before` is an opening.
    static let qualifiers: [(words: [String], qualifier: Qualifier)] = [
        (["no", "later", "than"], .by), (["not", "later", "than"], .by), (["or", "before"], .by),
        (["up", "to"], .by), (["by"], .by), (["until"], .by), (["till"], .by), (["before"], .before),
        (["prior", "to"], .before), (["w", "e"], .by), (["week", "ending"], .by), (["wk", "ending"], .by),
        (["starting", "from"], .from), (["starting", "in"], .from), (["starting"], .from), (["from"], .from),
        (["commencing"], .from), (["beginning", "of"], .early), (["beginning"], .early), (["start", "of"], .early),
        (["start"], .early), (["early", "in"], .early), (["early"], .early), (["middle", "of"], .mid),
        (["mid"], .mid), (["end", "of"], .end), (["end"], .end), (["late", "in"], .end), (["late"], .end),
    ]
}
