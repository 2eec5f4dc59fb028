import Diagnostics
import Testing

@Suite struct SuggestionTests {
    private let names = ["Lead", "Due", "Starts", "Review", "Answers", "How we will know"]

    @Test(arguments: [
        ("Led", "Lead"), ("lead", "Lead"), ("Laed", "Lead"), ("Deu", "Due"), ("Start", "Starts"), ("Reveiw", "Review"),
        ("Answrs", "Answers"), ("How we shall know", "How we will know"),
    ]) func `a near name is found`(written: String, meant: String) {
        #expect(Suggestion.nearest(to: written, among: names) == meant)
    }

    @Test(arguments: ["Deadline", "Owner", "", "Who", "Xyz"]) func `a far name is not guessed`(written: String) {
        #expect(Suggestion.nearest(to: written, among: names) == nil)
        #expect(Suggestion.help(for: written, among: names).isEmpty)
    }

    @Test func `swapped neighbours are one mistake`() {
        #expect(Suggestion.nearest(to: "P1.21", among: ["P1.12"]) == "P1.12")
        #expect(Suggestion.nearest(to: "abc", among: ["cba"]) == nil)
    }

    @Test func `of names that are equally near, the first in the alphabet is taken`() {
        for names in [["P1.3", "P1.2", "P1.1"], ["P1.1", "P1.2", "P1.3"]] {
            #expect(Suggestion.nearest(to: "P1.7", among: names) == "P1.1")
        }
    }

    @Test(arguments: [("S1.33", "S1.3"), ("S1.3", "S1.33"), ("S11.3", "S1.3"), ("S1..3", "S1.3")])
    func `of names that are equally near, one with a sign twice is taken first`(written: String, meant: String) {
        let names = ["S1.1", "S1.13", "S1.23", "S1.30", "S1.4", meant]
        #expect(Suggestion.nearest(to: written, among: names) == meant)
        #expect(Suggestion.nearest(to: written, among: names.reversed()) == meant)
    }

    @Test func `a nearer name is taken before an earlier one`() {
        #expect(Suggestion.nearest(to: "Review", among: ["Reviews", "Review of it", "review"]) == "review")
    }

    @Test func `a very long text costs nothing`() {
        let long = String(repeating: "x", count: 100_000)
        #expect(Suggestion.nearest(to: long, among: [long]) == nil)
        #expect(Suggestion.nearest(to: "x", among: [long]) == nil)
    }

    @Test(.timeLimit(.minutes(5))) func `hundreds are looked for among hundreds`() {
        let names = KnownNames((1_000..<1_400).map { "Head of Number \($0)" })
        let found = (1_000..<1_400).map { names.nearest(to: "Haed of Number \($0)") }
        #expect(found.enumerated().allSatisfy { $1 == "Head of Number \($0 + 1_000)" })
    }

    @Test func `names are compared to their sixty-fourth letter, whatever letters they have`() {
        let long = String(repeating: "é", count: 60)
        #expect(Suggestion.nearest(to: long + "abcd", among: [long + "abdc"]) == long + "abdc")
        #expect(Suggestion.nearest(to: "Ündü", among: ["Undu"]) == nil)
        #expect(Suggestion.nearest(to: "Ünd", among: ["Und"]) == "Und")
        #expect(Suggestion.nearest(to: "", among: ["a", "ab"]) == "a")
    }

    @Test func `the help asks and names the one that was meant`() {
        #expect(Suggestion.help(for: "Led", among: names) == "did you mean `Lead`?")
    }

    @Test func `among very many names one that is a slip away is found as soon`() {
        let names = (0..<5_000).map { "Head of Service \($0)" }
        let known = KnownNames(names)
        #expect(known.nearest(to: "Head of Servise 4321") == "Head of Service 4321")
        #expect(known.nearest(to: "Haed of Service 77") == "Head of Service 77")
        #expect(known.nearest(to: "Director of Nothing") == nil)
        for number in 0..<5_000 { #expect(known.nearest(to: "Had of Service \(number)") == names[number]) }
    }
}
