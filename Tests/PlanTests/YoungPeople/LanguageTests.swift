import Plan
import Testing

/// Languages: which are known, how they run and count, and what happens where words are missing.
struct LanguageTests {
    @Test(arguments: [
        ("pl", "polski", false), ("ur", "اردو", true), ("pa", "ਪੰਜਾਬੀ", false), ("pa-Arab", "ਪੰਜਾਬੀ", true),
        ("zh-Hant", "中文", false), ("en", "English", false),
    ]) func `a language knows its name and its direction`(tag: String, name: String, isRightToLeft: Bool) throws {
        let language = try #require(LanguageTag(tag))
        #expect(language.name == name)
        #expect(language.isRightToLeft == isRightToLeft)
    }

    @Test(arguments: ["", "xx", "english", "pl_PL", "p l", "pl-", "-pl", "../en", "PL"])
    func `what is no tag of a known language is none`(tag: String) {
        #expect(LanguageTag(tag) == nil)
    }

    @Test func `English stands before the others`() {
        #expect(["ur", "en", "ar"].compactMap(LanguageTag.init).sorted().map(\.tag) == ["en", "ar", "ur"])
    }

    /// What the CLDR charts give for these numbers.
    @Test(
        arguments: [
            (PluralForms.polish, [1: "one", 2: "few", 5: "many", 12: "many", 22: "few", 25: "many", 0: "many"]),
            (.oneAndOther, [0: "other", 1: "one", 2: "other"]),
            (.zeroOrOneAndOther, [0: "one", 1: "one", 2: "other"]),
            (.otherOnly, [0: "other", 1: "other", 7: "other"]),
            (.oneTwoAndOther, [1: "one", 2: "two", 3: "other"]),
            (
                .arabic,
                [0: "zero", 1: "one", 2: "two", 3: "few", 10: "few", 11: "many", 99: "many", 100: "other", 103: "few"]
            ),
            (.czech, [1: "one", 2: "few", 4: "few", 5: "other", 22: "other"]),
            (.eastSlavic, [1: "one", 2: "few", 5: "many", 11: "many", 21: "one", 112: "many"]),
            (.latvian, [0: "zero", 1: "one", 11: "zero", 21: "one", 22: "other"]),
            (.lithuanian, [1: "one", 2: "few", 10: "other", 11: "other", 21: "one", 22: "few"]),
            (.romanian, [0: "few", 1: "one", 2: "few", 19: "few", 20: "other", 101: "few", 120: "other"]),
            (.welsh, [0: "zero", 1: "one", 2: "two", 3: "few", 4: "other", 6: "many"]),
        ] as [(PluralForms, [Int: String])])
    func `each language counts in its own forms`(forms: PluralForms, expected: [Int: String]) {
        for (number, category) in expected {
            #expect(forms.category(number).rawValue == category, "\(forms) \(number)")
            #expect(forms.categories.contains(forms.category(number)))
        }
    }

    @Test func `English has every word, in every form, with a place for what fills it`() {
        #expect(Translation.english.missing.isEmpty && Translation.english.months.count == 12)
        for word in YoungWord.allCases {
            let forms = Translation.english.words[word] ?? [:]
            #expect(forms.keys.count == (word.isCounted ? 2 : 1), "\(word)")
        }
        for state in PlainState.allCases { #expect(state.word.rawValue == state.rawValue) }
    }

    @Test func `a word that is not translated is in English and says so`() throws {
        let polish = try #require(LanguageTag("pl"))
        var translation = Translation()
        translation.words[.done] = [.other: "Zrobione"]
        translation.words[.thingsLate] = [
            .one: "{count} spóźniona", .few: "{count} spóźnione", .many: "{count} spóźnionych",
        ]
        let words = YoungWords(polish, translation)
        #expect(words(.done) == Worded("Zrobione"))
        #expect(words(.late) == Worded("This is late", language: .english))
        #expect(words(.thingsLate, count: 3).text == "3 spóźnione")
        #expect(words(.thingsLate, count: 5).text == "5 spóźnionych")
        // The forms of the fallback are those of English.
        #expect(words(.thingsDone, count: 5, ["done": "2"]) == Worded("2 of 5 things are done", language: .english))
    }

    @Test func `a date is whole in one language`() throws {
        let day = try #require(Day(year: 2022, month: 12, day: 31))
        var translation = Translation()
        translation.words[.day] = [.other: "{day} {month} {year} r."]
        let polish = try #require(LanguageTag("pl"))
        #expect(YoungWords(polish, translation)(day) == Worded("31 December 2022", language: .english))
        translation.months = (1...12).map { "m\($0)" }
        #expect(YoungWords(polish, translation)(day) == Worded("31 m12 2022 r."))
        #expect(YoungWords(.english, .english)(day) == Worded("31 December 2022"))
    }
}
