import Diagnostics
import Graph
import Plan
import Testing

@testable import Linking

@Suite("A lead field names")
struct LeadTests {
    private let site: LinkedSite

    init() throws {
        site = try SmallSite().file(
            "posts.yaml",
            """
            - post: Head of Quality
              also: [Head of QA, HoS QA, "Head of Q.A."]
            - post: Head of Quality and Practice
            - post: Principal Social Worker
              also: [PSW]
            - post: Head of Fostering, Adoption and Kinship Care
              also: ["Head of Fostering, Adoption & Kinship Care"]
            - post: Director of Children's Services
              also: [DCS]
            - post: Virtual School
              kind: team
            - post: Team with Two Words
            - post: Head of 16–25 Services
            - post: "Lead: Police"
            """
        ).plan("p").link()
    }

    private func leads(_ text: String) -> [String] {
        site.postNames.leads(in: SourceText(text)).map { lead in
            switch lead.who {
            case .post(let index): site.plan.posts.posts[index].name.text
            case .unnamed: "unnamed"
            case .unknown: "? " + lead.written.text
            }
        }
    }

    @Test(arguments: [
        "Head of Quality", "Head of QA", "HoS QA", "head of qa", "HEAD OF QUALITY", "Head  of\tQuality",
        " Head of Quality ", "Head\nof Quality", "Head\u{A0}of\u{202F}Quality", "Head of Q.A.",
    ])
    func `a post in each of its spellings`(text: String) { #expect(leads(text) == ["Head of Quality"]) }

    @Test(arguments: [
        ("Director of Children’s Services", "Director of Children's Services"),
        ("Director of Children‘s Services", "Director of Children's Services"),
        ("Head of 16-25 Services", "Head of 16–25 Services"), ("Head of 16—25 Services", "Head of 16–25 Services"),
        ("Head of 16‑25 services", "Head of 16–25 Services"),
    ])
    func `a post whatever quotes and dashes are typed`(text: String, expected: String) {
        #expect(leads(text) == [expected])
    }

    @Test(arguments: [
        ("Head of Fostering, Adoption and Kinship Care", "Head of Fostering, Adoption and Kinship Care"),
        ("Head of Fostering, Adoption & Kinship Care", "Head of Fostering, Adoption and Kinship Care"),
        ("Head of Quality and Practice", "Head of Quality and Practice"), ("Lead: Police", "Lead: Police"),
        ("Team with Two Words", "Team with Two Words"),
    ])
    func `a post whose name holds commas, colons and joining words`(text: String, expected: String) {
        #expect(leads(text) == [expected])
    }

    @Test(arguments: [
        "Head of QA, PSW", "Head of QA and PSW", "Head of QA/PSW", "Head of QA / PSW", "Head of QA PSW",
        "Head of QA & PSW", "Head of QA; PSW", "Head of QA,PSW", "Head of QA, and PSW", "Head of QA with PSW",
        "Head of QA plus PSW", "Head of QA\n  PSW", "Head of QA + PSW", ", Head of QA,, PSW,",
    ])
    func `several, joined by any of the usual marks and words, or by nothing`(text: String) {
        #expect(leads(text) == ["Head of Quality", "Principal Social Worker"])
    }

    @Test func `the longest that is a post`() {
        #expect(
            leads("Head of Quality and Practice, DCS") == [
                "Head of Quality and Practice", "Director of Children's Services",
            ])
        #expect(leads("Head of Quality and PSW") == ["Head of Quality", "Principal Social Worker"])
        #expect(
            leads("Head of Fostering, Adoption and Kinship Care and Head of Quality and Practice") == [
                "Head of Fostering, Adoption and Kinship Care", "Head of Quality and Practice",
            ])
    }

    @Test(arguments: [
        ("Head of Nothing", ["? Head of Nothing"]),
        ("DCS, Head of Nothing", ["Director of Children's Services", "? Head of Nothing"]),
        ("Deputy DCS", ["? Deputy", "Director of Children's Services"]),
        ("DCS (interim)", ["Director of Children's Services", "? (interim)"]),
        ("A B, C D", ["? A B", "? C D"]),
        ("the PSW of Wexmoor", ["? the", "Principal Social Worker", "? of Wexmoor"]),
        ("and", []), ("", []), (" , ; ", []),
    ])
    func `what is left over, as it is written`(text: String, expected: [String]) { #expect(leads(text) == expected) }

    @Test(arguments: ["unnamed post", "Unnamed  Post"])
    func `that the source hides a person`(text: String) {
        #expect(leads(text) == ["unnamed"])
        #expect(leads("DCS, \(text)") == ["Director of Children's Services", "unnamed"])
    }

    @Test func `words that begin no post are put together with none`() {
        let most = site.postNames.mostWords
        #expect(most["head"] == 8)
        #expect(most["lead:"] == 2)
        #expect(most["unnamed"] == 2)
        #expect(most["children's"] == nil)
    }

    @Test(.timeLimit(.minutes(5))) func `thousands whom nobody knows are told in a moment`() throws {
        let names = (0..<900).map { "Jane Okon\($0 % 26 == 0 ? "" : "x")" }.joined(separator: ", ")
        let entries = (1...3).map { "## P1.\($0) Title\nLead: \(names)\n\n" }.joined()
        let site = try SmallSite().file("posts.yaml", "- post: Head of Quality\n").plan("p").section("P1", entries)
            .link()
        #expect(site.problems(.personNotPost).count == 2_700)
        #expect(site.problems(.unknownPost).isEmpty)
    }

    @Test func `what is written in capitals in a name is no abbreviation`() throws {
        let entry = "## P1.1 Title\nLead: MARIA DOS SANTOS\n"
        let site = try SmallSite().file("posts.yaml", "- post: Head of Quality\n").plan("p").section("P1", entry).link()
        #expect(site.messages(.undefinedAbbreviation) == [])
        #expect(site.problems(.personNotPost).count == 1)
    }

    @Test func `each at its own place`() {
        let written = site.postNames.leads(in: SourceText("Head of QA,  the Zoë and PSW")).map(\.written)
        #expect(written.map(\.text) == ["Head of QA", "the Zoë", "PSW"])
        #expect(written.map(\.span.start) == [0, 13, 26])
    }
}
