import Testing

@testable import Plan

@Suite("A fault in a time is marked")
struct WhenProblemTests {
    @Test(
        arguments: [
            ("31/11/2022", "November 2022", "31/11/2022", "30/11/2022"),
            ("by 31st November 2022", "by November 2022", "31st November 2022", "30/11/2022"),
            ("Nov 31, 2022", "November 2022", "Nov 31, 2022", "30/11/2022"),
            ("2023-02-29", "February 2023", "2023-02-29", "28/02/2023"),
            ("“31/06/2023”", "June 2023", "31/06/2023", "30/06/2023"),
            ("45/06/2023", "June 2023", "45/06/2023", nil),
            ("31/11/22", "November 2022", "31/11/22", "30/11/2022"),
            ("12/31/2022", "not understood", "12/31/2022", "31/12/2022"),
            ("31/14/2022", "not understood", "31/14/2022", nil),
            ("14/2022", "not understood", "14/2022", nil),
            ("31/12/0222", "not understood", "31/12/0222", nil),
            ("31/12/20222", "not understood", "31/12/20222", nil),
            ("31/12/202", "not understood", "31/12/202", nil),
            ("3022", "not understood", "3022", nil),
            ("by 31 March", "not understood", "31 March", nil),
            ("31/12", "not understood", "31/12", nil),
            ("March", "not understood", "March", nil),
            ("end of Q2", "not understood", "Q2", nil),
            ("autumn term", "not understood", "autumn term", nil),
            ("31/12/22", "2022-12-31", "22", "2022"),
            ("31 Dec 22", "2022-12-31", "22", "2022"),
            ("Mar-23", "March 2023", "23", "2023"),
            ("22/23", "financial year 2022", "22/23", "2022/23"),
            ("Q1 23/24", "financial Q1 2023", "23/24", "2023/24"),
            ("Sunday 31 December 2022", "2022-12-31", "Sunday", "Saturday"),
            ("March 2023 and ongoing", "ongoing [March 2023 and]", "March 2023", nil),
            ("Quarterly, first report 01/04/2023", "every 3 month [first report 01/04/2023]", "01/04/2023", nil),
            ("31/3/23 weekly", "every 1 week [31/3/23]", "31/3/23", nil),
            ("TBC (31/03/2023)", "to be confirmed", "31/03/2023", nil),
            ("ongoing until 31/11/2023", "ongoing until November 2023", "31/11/2023", "30/11/2023"),
            ("Q3 2023", "not understood", "Q3 2023", nil),
            ("by the end of the third quarter of 2023", "not understood", "third quarter of 2023", nil),
            ("2023 Q3", "not understood", "2023 Q3", nil),
            ("Autumn half term 2023", "not understood", "Autumn half term 2023", nil),
            ("by February half-term", "not understood", "by February half-term", nil),
            ("31/05/2023, 30/06/2023", "not understood", "31/05/2023, 30/06/2023", nil),
            ("by May 2023 and June 2023", "not understood", "by May 2023 and June 2023", nil),
            ("When the board has met", "not understood", "When", nil),
            ("31 Decc 2022", "not understood", "Decc", nil),
            ("by Marchh 2023", "not understood", "Marchh", nil),
            ("31/03/2023 or sooner", "not understood", "or", nil),
            ("2022/24", "not understood", "2022/24", nil),
            ("Weakly", "not understood", "Weakly", nil),
            ("bi-weekly", "not understood", "bi-weekly", nil),
            ("see", "not understood", "see", nil),
            ("?", "not understood", "?", nil),
            ("June 2023 to May 2023", "not understood", "June 2023 to May 2023", nil),
            ("14-12 June 2023", "not understood", "14-12 June 2023", nil),
            ("03/25", "not understood", "03/25", nil),
            ("financial year 2023", "not understood", "financial", nil),
            ("Café 31/12/2022", "not understood", "Café", nil),
        ] as [(String, String, String, String?)])
    func `with its place and what to write`(text: String, meaning: String, place: String, suggestion: String?) {
        let parsed = When.parse(text)
        #expect(summary(parsed.meaning) == meaning)
        #expect(marked(parsed, in: text) == place)
        #expect(parsed.problem?.suggestion == suggestion)
    }

    @Test func `an impossible day names its month and how long it is`() throws {
        let problem = try #require(When.parse("31/11/2022").problem)
        let month = try #require(Month(year: 2022, number: 11))
        #expect(problem.kind == .impossibleDay(day: 31, month: month))
        #expect(month.englishName == "November")
        #expect(month.dayCount == 30)
        #expect(When.parse("31/11/2022").meaning.lastDay?.iso8601 == "2022-11-30")
    }

    @Test func `each with a kind of its own`() {
        #expect(When.parse("12/31/2022").problem?.kind == .impossibleMonth(31))
        #expect(When.parse("31/12/0222").problem?.kind == .impossibleYear)
        #expect(When.parse("31 March").problem?.kind == .missingYear)
        #expect(When.parse("31/12/22").problem?.kind == .twoDigitYear)
        #expect(When.parse("Sun 31/12/2022").problem?.kind == .wrongWeekday(actual: .saturday))
        #expect(When.parse("ongoing, May 2023").problem?.kind == .unusedDate)
        #expect(When.parse("one day").problem?.kind == .unknownWords)
    }
}
