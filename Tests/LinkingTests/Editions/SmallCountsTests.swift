import Testing

@testable import Linking

/// Small counts of people, as texts tell of them.
@Suite struct SmallCountsTests {
    private func found(_ text: String) -> [String] {
        let words = NameWords(text)
        return CountPhrases(words).find(upTo: 5).map { String(decoding: words.bytes[$0.range], as: UTF8.self) }
    }

    @Test(arguments: [
        ("Two looked-after children moved.", "Two looked-after children"),
        ("Last year 3 children waited.", "3 children"),
        ("We lost two *looked-after* children.", "two *looked-after* children"),
        ("Two of seven children came.", "Two of seven children"), ("2\u{A0}children wait", "2\u{A0}children"),
        ("One mother said so.", "One mother"), ("It helped one care leaver.", "one care leaver"),
        ("One student waited.", "One student"), ("One victim was heard.", "One victim"),
        ("4 residents left", "4 residents"),
        ("A couple of families left.", "couple of families"),
        ("Three of the nine children", "Three of the nine children"),
        ("Three unaccompanied minors", "Three unaccompanied minors"),
        ("Three households moved.", "Three households"), ("one young person said", "one young person"),
        ("Both twins moved.", "Both twins"), ("Two looked after children", "Two looked after children"),
        ("3 out of 40 children came home.", "3 out of 40 children"), ("3 (8%) children left", "3 (8%) children"),
        ("Three (3) children left", "Three (3) children"), ("3/40 children", "3/40 children"),
        ("Children missing (n=3).", "Children missing (n=3"), ("Children waiting (4).", "Children waiting (4"),
        ("The number of missing children was three.", "number of missing children was three"),
        ("Two 16/17-year-olds", "Two 16/17-year-olds"), ("One young woman died", "One young woman"),
        ("One 15 year old died", "One 15 year old"), ("Two under-fives left", "Two under-fives"),
        ("All except 2 children", "2 children"),
        ("Two very young looked-after boys", "Two very young looked-after boys"),
        ("Both children were found.", "Both children"),
        ("Children missing: 3", "Children missing: 3"),
        ("Number of families waiting – 4.", "Number of families waiting – 4"),
        ("Girls = 2; boys = 9", "Girls = 2"), ("3 UASC arrived in May.", "3 UASC"), ("4 NEET", "4 NEET"),
        ("Two 15-year-olds were found.", "Two 15-year-olds"), ("two 15-year-old girls", "two 15-year-old girls"),
    ]) func `they are found`(text: String, told: String) {
        #expect(found(text) == [told])
    }

    @Test(arguments: [
        "Year 3 children", "Sixty-one carers", "C2 Children who are missing", "2 children's homes",
        "2 children’s homes",
        "Two child protection conferences", "Three family hubs opened.", "Ages 2 to 5 children", "Theme 3 Families",
        "One in five children", "One parent families", "One student loan", "One of the children",
        "Stage 2 families", "12.5 children", "1,005 children", "Two-parent families",
        "A ratio of 1 worker to 3 children", "2 LAC reviews", "Both children and adults", "Both parents came",
        "Children waited: 3 days", "Children seen: 3 May", "Families: 3.5", "3-year-olds", "One visit per 2 children",
        "Children's plan: 3", "Children missing: 3%", "Children and families:\n3. Then", "5-4-3 for children",
        "Two hundred children",
        "One thousand families", "Five thousand three hundred children", "Ward 2 families", "Wave 1 families",
        "Chapter 3 children", "At 5 children go to school", "Three out of four children",
        "The home has room for four children", "Two dozen families",
        "one list of children",
    ]) func `what only looks like one is not`(text: String) {
        #expect(found(text) == [])
    }

    @Test func `a young person is no member of staff`() {
        #expect(CountPhrases(NameWords("one young person")).find(upTo: 5).map(\.isOfStaff) == [false])
        #expect(CountPhrases(NameWords("two social workers")).find(upTo: 5).map(\.isOfStaff) == [true])
    }
}
