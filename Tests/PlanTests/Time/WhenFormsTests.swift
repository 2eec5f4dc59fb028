import Testing

@testable import Plan

@Suite("A time is understood")
struct WhenFormsTests {
    @Test(arguments: [
        "31/12/2022", "31-12-2022", "31.12.2022", "31.12.2022.", "31 / 12 / 2022", "31 December 2022",
        "31st December 2022", "31st of December 2022", "the 31st December, 2022", "Dec 31 2022",
        "December 31, 2022", "December 31st, 2022", "Saturday 31 December 2022", "Sat 31/12/2022",
        "Sat. 31 Dec. 2022", "2022-12-31", "2022/12/31", "31-Dec-2022", "31Dec2022", "31 DECEMBER 2022",
        "31 december 2022", "31\u{A0}December\u{202F}2022", "31–12–2022", "“31 December 2022”", "(31/12/2022)",
        "[31/12/2022].", " 31/12/2022 ", "31/12/2022*", "due 31/12/2022", "on 31 December 2022", "31/12/2022,",
        "\u{FEFF}31/12/2022", "Target date: 31/12/2022",
    ])
    func `as the day in every form of the field`(text: String) {
        let parsed = When.parse(text)
        #expect(summary(parsed.meaning) == "2022-12-31")
        #expect(parsed.problem == nil)
        #expect(parsed.meaning.lastDay == Day(year: 2022, month: 12, day: 31))
        #expect(!parsed.meaning.isOpenEnded)
    }

    @Test(arguments: [
        "12-14 November 2022", "12–14 November 2022", "12th to 14th of November 2022", "the 12 to 14 Nov 2022",
    ])
    func `as days of one month`(text: String) {
        let parsed = When.parse(text)
        #expect(parsed.problem == nil)
        #expect(parsed.meaning.firstDay?.iso8601 == "2022-11-12" && parsed.meaning.lastDay?.iso8601 == "2022-11-14")
    }

    @Test(arguments: [
        ("1/2/2023", "2023-02-01", "2023-02-01"),
        ("January 2022", "January 2022", "2022-01-31"),
        ("Sept 2022", "September 2022", "2022-09-30"),
        ("03/2023", "March 2023", "2023-03-31"),
        ("2023-03", "March 2023", "2023-03-31"),
        ("Mar-2023", "March 2023", "2023-03-31"),
        ("2023", "year 2023", "2023-12-31"),
        ("2022/23", "financial year 2022", "2023-03-31"),
        ("2022-23", "financial year 2022", "2023-03-31"),
        ("2022–23", "financial year 2022", "2023-03-31"),
        ("2022/2023", "financial year 2022", "2023-03-31"),
        ("2011-12", "financial year 2011", "2012-03-31"),
        ("1999/00", "financial year 1999", "2000-03-31"),
        ("FY 2022/23", "financial year 2022", "2023-03-31"),
        ("financial year 2022/23", "financial year 2022", "2023-03-31"),
        ("academic year 2022/23", "academic year 2022", "2023-08-31"),
        ("2022/23 academic year", "academic year 2022", "2023-08-31"),
        ("Q2 2023/24", "financial Q2 2023", "2023-09-30"),
        ("Q4 2023-24", "financial Q4 2023", "2024-03-31"),
        ("Quarter 1 of 2023/24", "financial Q1 2023", "2023-06-30"),
        ("2023/24 Q1", "financial Q1 2023", "2023-06-30"),
        ("third quarter of the financial year 2023/24", "financial Q3 2023", "2023-12-31"),
        ("Q2 of calendar year 2023", "calendar Q2 2023", "2023-06-30"),
        ("Summer 2023", "summer 2023", "2023-08-31"),
        ("Winter 2022/23", "winter 2022", "2023-02-28"),
        ("winter 2023", "winter 2023", "2024-02-29"),
        ("autumn term 2023", "autumn term 2023", "2023-12-31"),
        ("Spring Term 2022/23", "spring term 2023", "2023-03-31"),
        ("end of summer term 2023", "end summer term 2023", "2023-07-31"),
        ("end of March 2023", "end March 2023", "2023-03-31"),
        ("End March 2023", "end March 2023", "2023-03-31"),
        ("by the end of March 2023", "end March 2023", "2023-03-31"),
        ("late March 2023", "end March 2023", "2023-03-31"),
        ("by 31/03/2023", "by 2023-03-31", "2023-03-31"),
        ("No later than 31 March 2023", "by 2023-03-31", "2023-03-31"),
        ("on or before 31/03/2023", "by 2023-03-31", "2023-03-31"),
        ("before 31/03/2023", "before 2023-03-31", "2023-03-30"),
        ("before the start of September 2023", "before September 2023", "2023-08-31"),
        ("early March 2023", "early March 2023", "2023-03-10"),
        ("start of March 2023", "early March 2023", "2023-03-10"),
        ("mid-March 2023", "mid March 2023", "2023-03-20"),
        ("by mid March 2023", "mid March 2023", "2023-03-20"),
        ("early 2023", "early year 2023", "2023-04-30"),
        ("mid 2023", "mid year 2023", "2023-08-31"),
        ("early Q2 2023/24", "early financial Q2 2023", "2023-07-31"),
        ("w/c 12/12/2022", "2022-12-12…2022-12-18", "2022-12-18"),
        ("week commencing Monday 12 December 2022", "2022-12-12…2022-12-18", "2022-12-18"),
        ("w/e 16/12/2022", "by 2022-12-16", "2022-12-16"),
        ("April 2023 to March 2024", "2023-04-01…2024-03-31", "2024-03-31"),
        ("from April 2023 to March 2024", "2023-04-01…2024-03-31", "2024-03-31"),
        ("01/06/2023 – 31/08/2023", "2023-06-01…2023-08-31", "2023-08-31"),
        ("between June 2023 and August 2023", "2023-06-01…2023-08-31", "2023-08-31"),
        ("April to June 2023", "2023-04-01…2023-06-30", "2023-06-30"),
        ("December/January 2023", "2022-12-01…2023-01-31", "2023-01-31"),
        ("ongoing until March 2024", "ongoing until March 2024", "2024-03-31"),
        ("Ongoing (to end of March 2024)", "ongoing until March 2024", "2024-03-31"),
        ("Ongoing until mid March 2024", "ongoing until 2024-03-20", "2024-03-20"),
        ("Quarterly until March 2024", "every 3 month until March 2024", "2024-03-31"),
    ])
    func `as a period, with the word before it`(text: String, expected: String, lastDay: String) {
        let parsed = When.parse(text)
        #expect(summary(parsed.meaning) == expected)
        #expect(parsed.problem == nil)
        #expect(parsed.meaning.lastDay?.iso8601 == lastDay)
        #expect(!parsed.meaning.isOpenEnded)
    }

    @Test(arguments: [
        ("from April 2023", "from April 2023"),
        ("Ongoing", "ongoing"), ("on-going", "ongoing"), ("On going.", "ongoing"), ("Continuous", "ongoing"),
        ("Ongoing via 'Making York Home' Group", "ongoing [via 'Making York Home' Group]"),
        ("Ongoing via ‘Making York Home’ Group.", "ongoing [via ‘Making York Home’ Group]"),
        ("Ongoing – reviewed quarterly", "ongoing [reviewed quarterly]"),
        ("ongoing from April 2023", "ongoing [from April 2023]"),
        ("Ongoing (via the forum)", "ongoing [via the forum]"),
        ("Quarterly", "every 3 month"), ("Quarterly reporting", "every 3 month [reporting]"),
        ("Performance reviewed weekly", "every 1 week [Performance reviewed]"),
        ("fortnightly", "every 2 week"), ("monthly", "every 1 month"), ("termly", "every 1 term"),
        ("annually", "every 1 year"), ("daily", "every 1 day"), ("half-termly", "every 1 halfTerm"),
        ("every 6 weeks", "every 6 week"), ("every six weeks", "every 6 week"), ("6-weekly", "every 6 week"),
        ("six-monthly", "every 6 month"), ("Every 20 days", "every 20 day"), ("every quarter", "every 3 month"),
        ("every other month", "every 2 month"), ("once a term", "every 1 term"), ("twice a year", "every 6 month"),
        ("every 12 months", "every 12 month"), ("two weekly meetings", "every 1 week [two meetings]"),
        (
            "Deadlines as set out in improvement plan.",
            "pointer [Deadlines as set out in improvement plan]"
        ),
        ("as per project plan", "pointer [as per project plan]"),
        ("see the SEF 2023/24", "pointer [see the SEF 2023/24]"),
        ("See quarterly report", "pointer [See quarterly report]"),
        ("In line with the Workforce Strategy", "pointer [In line with the Workforce Strategy]"),
        ("TBC", "to be confirmed"), ("t.b.c.", "to be confirmed"), ("to be confirmed", "to be confirmed"),
        ("TBA", "to be confirmed"), ("TBC - awaiting funding", "to be confirmed"),
        ("none", "no deadline"), ("N/A", "no deadline"), ("n.a.", "no deadline"), ("-", "no deadline"),
        ("–", "no deadline"), ("", "no deadline"), ("  ", "no deadline"), ("not applicable", "no deadline"),
    ])
    func `as open-ended when no last day is stated`(text: String, expected: String) {
        let parsed = When.parse(text)
        #expect(summary(parsed.meaning) == expected)
        #expect(parsed.problem == nil)
        #expect(parsed.meaning.lastDay == nil)
        #expect(parsed.meaning.isOpenEnded)
    }

    @Test(arguments: ["immediate", "Immediately", "with immediate effect", "ASAP", "as soon as possible."])
    func `as immediate`(text: String) {
        let parsed = When.parse(text)
        #expect(parsed.meaning == .immediate)
        #expect(parsed.problem == nil)
        #expect(!parsed.meaning.isOpenEnded)
    }
}
