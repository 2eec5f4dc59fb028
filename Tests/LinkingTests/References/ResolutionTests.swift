import Diagnostics
import Plan
import Testing

@testable import Linking

@Suite("A reference means")
struct ResolutionTests {
    /// Two inspections that share `R1`, a plan for each, and one that answers none.
    private let site = SmallSite()
        .inspection("one", "R1", "R2").inspection("two", "R1", "R3")
        .plan("p", "answers: [one]")
        .section("S1", "## A1 First\n\n## A2 Second\nFormerly: A9\n\n### How\n- A2a The step\n")
        .plan("q", "answers: [two]").section("T1", of: "q", "## A1 First of the other\n\n## B2 Only there\n")
        .plan("r").section("U1", of: "r", "## C1 Answers nothing\n")
        .plan("s", "answers: [two, one]").section("V1", of: "s", "## D1 Answers both\n")
        .plan("later", state: "draft").section("L1", of: "later", "## L9 Not yet\nFormerly: L8\n")

    private func meaning(of written: String, in scope: String) throws -> String {
        let resolver = try site.link().resolver
        return switch resolver.resolve(written, in: scope) {
        case .success(let entity): entity.id.full
        case .failure(.malformed): "malformed"
        case .failure(.unknown): "unknown"
        case .failure(.ambiguous(let ids)): "ambiguous " + ids.map(\.full).joined(separator: " ")
        case .failure(.withheld(let id)): "withheld \(id.full)"
        }
    }

    @Test(arguments: [
        ("A1", "p", "p:A1"), ("A1", "q", "q:A1"), ("R1", "p", "one:R1"), ("R1", "q", "two:R1"),
        ("R2", "p", "one:R2"), ("R2", "q", "one:R2"), ("R3", "p", "two:R3"), ("B2", "p", "q:B2"),
        ("B2", "", "q:B2"), ("R2", "", "one:R2"), ("R1", "s", "two:R1"), ("R2", "s", "one:R2"), ("S1", "r", "p:S1"),
    ])
    func `what is nearest: its own plan, the inspections that the plan answers, the only one of the site`(
        written: String, scope: String, expected: String
    ) throws {
        #expect(try meaning(of: written, in: scope) == expected)
    }

    @Test(arguments: [
        ("R1", "r", "ambiguous one:R1 two:R1"), ("R1", "", "ambiguous one:R1 two:R1"),
        ("A1", "", "ambiguous p:A1 q:A1"),
    ])
    func `nothing where several are as near, and all of them are named`(
        written: String, scope: String, expected: String
    ) throws {
        #expect(try meaning(of: written, in: scope) == expected)
    }

    @Test(arguments: [
        ("two:R1", "p", "two:R1"), ("q:A1", "p", "q:A1"), ("one: R1", "q", "one:R1"), ("q:A2", "p", "unknown"),
        ("none:R1", "p", "unknown"), ("p:", "p", "malformed"), (":A1", "p", "unknown"), ("p:A 1", "p", "malformed"),
        ("p:.A1", "p", "malformed"),
    ])
    func `exactly what its scope says`(written: String, scope: String, expected: String) throws {
        #expect(try meaning(of: written, in: scope) == expected)
    }

    @Test(arguments: [
        ("p", "q", "p"), ("two", "p", "two"), ("A2a", "p", "p:A2a"), ("A9", "p", "p:A2"), ("p:A9", "q", "p:A2"),
        ("A9", "", "p:A2"),
    ])
    func `a plan, an inspection, a step, or what had the id before`(written: String, scope: String, expected: String)
        throws
    {
        #expect(try meaning(of: written, in: scope) == expected)
    }

    @Test(arguments: [
        ("later", "p", "withheld later"), ("later:L9", "p", "withheld later:L9"), ("L9", "p", "withheld later:L9"),
        ("L8", "", "withheld later:L8"), ("L1", "q", "withheld later:L1"), ("later:L7", "p", "unknown"),
    ])
    func `nothing that the edition leaves out, by whatever name`(written: String, scope: String, expected: String)
        throws
    {
        #expect(try meaning(of: written, in: scope) == expected)
    }

    @Test(arguments: [("", "malformed"), ("first action", "malformed"), ("A1!", "malformed"), ("a1", "unknown")])
    func `nothing when it is no id`(written: String, expected: String) throws {
        #expect(try meaning(of: written, in: "p") == expected)
    }

    @Test func `what was probably meant, when its case or a letter differs`() throws {
        let linked = try site.section("S2", "## X1 More\nAnswers: r1, R22, two:r3\n").link()
        #expect(linked.messages(.unknownReference).map { $0.split(separator: "`")[1] } == ["r1", "R22", "two:r3"])
        let helps = linked.problems(.unknownReference).map(\.help)
        #expect(helps == ["did you mean `R1`?", "did you mean `R2`?", "did you mean `two:R3`?"])
        #expect(linked.problems(.unknownReference).allSatisfy { $0.subject?.entity == "p:X1" })
    }

    @Test func `an error at its place when several are meant, with both named`() throws {
        let linked = try site.section("U2", of: "r", "## C2 More\nAnswers: R1\n").link()
        let problem = try #require(linked.problems(.ambiguousReference).first)
        #expect(problem.message == "`R1` could be `one:R1` or `two:R1`")
        #expect(problem.span.text == "R1")
        #expect(problem.subject == .init(entity: "r:C2", field: "answers"))
    }

    @Test func `an error where another kind of thing belongs`() throws {
        let linked = try site.section("S2", "## X1 More\nAnswers: A1, q\nContinues: R1\n")
            .progress("01/02/2024,R1,,About a recommendation,,,,").link()
        #expect(
            linked.messages(.wrongReference) == [
                "`R1` is a recommendation, and an action or a step or a group or a section or a plan belongs here",
                "`A1` is an action, and a recommendation belongs here",
                "`q` is a plan, and a recommendation belongs here",
                "`R1` is a recommendation, and an action belongs here",
            ])
    }
}
