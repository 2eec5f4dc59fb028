import Plan
import Testing

struct WordsTests {
    let words = Words.english

    @Test(arguments: [
        ("31/12/2022", "31 December 2022"), ("2022-12-01", "1 December 2022"), ("March 2023", "March 2023"),
        ("by end of March 2023", "end of March 2023"), ("by March 2023", "by March 2023"),
        ("from April 2023", "from April 2023"), ("early March 2025", "early March 2025"),
        ("mid March 2023", "mid March 2023"), ("before 1 April 2023", "before 1 April 2023"),
        ("Q2 of calendar year 2023", "Q2 2023"), ("Q2 2023/24", "Q2 2023/24"), ("autumn term 2023", "autumn term 2023"),
        ("summer 2023", "summer 2023"), ("winter 2022", "winter 2022/23"), ("2023", "2023"),
        ("2022/23", "financial year 2022/23"), ("April 2023 to March 2024", "April 2023 to March 2024"),
        ("ongoing", "ongoing"), ("ongoing until March 2024", "ongoing until March 2024"), ("weekly", "weekly"),
        ("quarterly", "quarterly"), ("every 6 weeks", "every 6 weeks"), ("every 6 months", "every six months"),
        ("immediate", "immediately"), ("tbc", "to be confirmed"), ("none", "no date stated"),
        ("31/11/2022", "November 2022"), ("when the moon is blue", "not understood as a date"),
    ])
    func `times are written in words`(written: String, expected: String) {
        #expect(words.when(When.parse(written).meaning) == expected)
    }

    @Test func `every month has a name`() {
        let names = (1...12).compactMap { Month(year: 2023, number: $0) }.map(words.month)
        #expect(Set(names).count == 12)
        #expect(names.first == "January 2023")
    }

    @Test func `every recurrence has words`() {
        for unit in Recurrence.Unit.allCases {
            for count in 1...7 {
                guard let recurrence = Recurrence(every: count, unit) else { continue }
                #expect(!words.recurrence(recurrence).contains("{"))
            }
        }
    }

    @Test func `nouns agree with their numbers`() {
        #expect(words.nouns.actions(0) == "0 actions")
        #expect(words.nouns.actions(1) == "1 action")
        #expect(words.nouns.actions(2) == "2 actions")
        #expect(words.nouns.lateSteps(1) == "1 late step")
    }

    @Test func `a language chooses its own plural forms`() {
        let days = Counted(
            one: "{count} dzień", few: "{count} dni", many: "{count} dni", other: "{count} dnia", rule: .polish)
        let files = Counted(
            one: "{count} plik", few: "{count} pliki", many: "{count} plików", other: "{count} pliku", rule: .polish)
        #expect(days(1) == "1 dzień")
        #expect([1, 3, 5, 12, 22].map { files($0) } == ["1 plik", "3 pliki", "5 plików", "12 plików", "22 pliki"])
    }

    @Test func `phrases are filled by name and show what is missing`() {
        let phrase: Phrase = "{days} over {date}"
        #expect(phrase.filled(["date": "1 May", "days": "3 days"]) == "3 days over 1 May")
        #expect(phrase.filled(["days": "3 days"]) == "3 days over {date}")
        #expect(Phrase("a } b {").filled([:]) == "a } b {")
    }

    @Test func `lists, figures and editions`() {
        #expect(words.list([]) == "")
        #expect(words.list(["a"]) == "a")
        #expect(words.list(["a", "b", "c"]) == "a, b and c")
        #expect(words.figure("61000") == "61,000")
        #expect(words.figure("1234567") == "1,234,567")
        #expect(words.figure("4.5") == "4.5")
        #expect(words.edition("public") == "Public edition")
        #expect(words.edition("partners") == "Partners edition")
    }
}
