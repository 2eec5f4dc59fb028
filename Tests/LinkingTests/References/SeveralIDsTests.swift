import Diagnostics
import Testing

@testable import Linking

/// Several ids where commas are missing between them: what to type is said with all of them.
@Suite struct SeveralIDsTests {
    @Test(arguments: [
        ("OA3 and OA4", ["OA3", "OA4"]), ("OA3/OA4", ["OA3", "OA4"]), ("OA3 OA4", ["OA3", "OA4"]),
        ("OA3; OA4", ["OA3", "OA4"]), ("OA3 & OA4", ["OA3", "OA4"]), ("OA3-OA5", ["OA3", "OA4", "OA5"]),
        ("OA3–OA5", ["OA3", "OA4", "OA5"]), ("OA3 to OA5", ["OA3", "OA4", "OA5"]), ("OA3/4", ["OA3", "OA4"]),
        ("P1.2 and P1.3", ["P1.2", "P1.3"]), ("i:OA3 and j:OB1", ["i:OA3", "j:OB1"]), ("(OA3)", ["OA3"]),
        ("OA3.", ["OA3"]),
        ("OA3, OA4,", ["OA3", "OA4"]), ("the first", []), ("OA3 (homes)", []), ("", []), ("-", []),
        ("OA9999 to OA1", ["OA9999", "OA1"]),
        ("2023-ilacs", []), ("P1-2", ["P1", "P2"]),
    ]) func `they are read however they are joined`(text: String, ids: [String]) {
        #expect(SeveralIDs.read(text) == ids)
    }

    private func help(_ answers: String) throws -> [String] {
        let site = SmallSite().inspection("i", "OA3", "OA4").plan("p", "answers: i")
            .section("S1", "## S1.1 One\nAnswers: \(answers)\n")
        return try site.link().problems.filter { $0.id.contains("reference") }.map { "\($0.span.line) \($0.help)" }
    }

    @Test(arguments: ["OA3 and OA4", "OA3/OA4", "OA3 OA4", "OA3; OA4", "OA3-OA4"])
    func `the help says what to type`(answers: String) throws {
        #expect(
            try help(answers) == ["8 write `OA3, OA4`: ids in full with commas between them, and nothing else"])
    }

    @Test func `an inspection is told at the tie`() throws {
        #expect(try help("i") == ["8 write the id of a recommendation"])
    }

    @Test func `a row is about one thing`() throws {
        let site = SmallSite().plan("p").section("S1", "## S1.1 One\n\n## S1.2 Two\n")
            .progress("01/06/2024,S1.1 and S1.2,,Begun.,,,,")
        #expect(
            try site.link().problems(.malformedReference).map(\.help)
                == ["a row is about one thing: write a row for each of `S1.1`, `S1.2`"])
    }
}
