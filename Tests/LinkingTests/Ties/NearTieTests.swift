import Diagnostics
import Plan
import Testing

@testable import Linking

/// Brackets that were meant for a tie and are none.
@Suite struct NearTieTests {
    private func problems(_ text: String) throws -> [Diagnostic] {
        let linked = try SmallSite().inspection("one", "R1", "R2", "R3").plan("p", "answers: [one]")
            .section("S1", "## A1 First\n\n### How\n- Do \(text)\n\n### How we will know\n- It is so\n").link()
        return TieChecks.check(linked.plan, linked.resolver)
    }

    @Test(arguments: [
        ("(R1?)", "(R1)"), ("(R1 in part)", "(R1)"), ("(R1 – in part)", "(R1)"), ("(2023 one: R1)", "(R1)"),
        ("(R 1)", "(R1)"), ("(R-1)", "(R1)"), ("[R1]", "(R1)"), ("{R1}", "(R1)"), ("(ref R1)", "(R1)"),
        ("(Ref: R1)", "(R1)"),
        ("(R1/2)", "(R1, R2)"), ("(R1, 2)", "(R1, R2)"), ("(R1 and 3)", "(R1, R3)"), ("(R1–R3)", "(R1, R2, R3)"),
        ("(R1 to R3)", "(R1, R2, R3)"), ("(R1 – R3)", "(R1, R2, R3)"), ("(R1+R2)", "(R1, R2)"),
        ("(R1 | R2)", "(R1, R2)"),
        ("(recommendation 2)", "(R2)"), ("(Recommendations 1 and 2)", "(R1, R2)"), ("(links to R1)", "(R1)"),
        ("(R1 only)", "(R1)"), ("(R1", "(R1)"), ("[R1, R2]", "(R1, R2)"), ("(R.1)", "(R1)"), ("(R1 or R2)", "(R1, R2)"),
        ("(R\u{A0}1)", "(R1)"), ("（R1）", "(R1)"), ("(R1, R 2)", "(R1, R2)"), ("(answers R3)", "(R3)"),
        ("(R1/9)", "(R1)"), ("(*R1*)", "(R1)"), ("(**R1**, R2)", "(R1, R2)"), ("R1)", "(R1)"), ("(one R1)", "(R1)"),
    ]) func `one is told with what to write`(text: String, meant: String) throws {
        let told = try problems(text)
        #expect(told.map(\.id) == ["almost-a-tie"])
        #expect(told.first?.help.hasPrefix("write `\(meant)`") == true, "\(told.first?.help ?? "")")
    }

    @Test(arguments: [
        ("(0A1)", "(OA1)"), ("(AO1)", "(OA1)"), ("(o a1)", ""),
        ("(A1)", ""),
    ])
    func `a figure among the letters of an id is seen`(text: String, meant: String)
        throws
    {
        let linked = try SmallSite().inspection("one", "OA1", "OA11").plan("p", "answers: [one]")
            .section("S1", "## A1 First\n\n### How\n- Do \(text)\n\n### How we will know\n- It is so\n").link()
        let told = TieChecks.check(linked.plan, linked.resolver).map(\.help)
        #expect(meant.isEmpty ? told.isEmpty : told.first?.hasPrefix("write `\(meant)`") == true)
    }

    @Test(arguments: [
        "(in R1)", "(R1)", "(R1, R2)", "(R1 and R2)", "(R1; R2)", "(R1/R2)", "(R1) (R2)", "(one:R1)", "(see R1)",
        "as R1 asks",
        "(as R1 and R2 ask)",
        "(2023)", "(R2D2)", "[R1](ref:R1)", "`(R 1)`", "(1)", "(A1)", "(R1, 2023)", "(number 12)", "(S1)", "R1",
        "(Ofsted 2022)",
    ]) func `a tie, and a mention, is left alone`(text: String) throws {
        #expect(try problems(text).isEmpty)
    }

    @Test(arguments: [
        "(see R1)", "(Inspectors R1)", "(R1 Inspectors)", "(R 01)", "(R1!)", "(R1 – first area)", "– see R1", "#R1",
        "(R.1)",
    ]) func `at the end of a title a tie with something beside it is told`(tie: String) throws {
        let linked = try SmallSite().inspection("one", "R1").plan("p", "answers: [one]")
            .section("S1", "## A1 First \(tie)\n").link()
        #expect(TieChecks.check(linked.plan, linked.resolver).map(\.help).allSatisfy { $0.contains("`(R1)`") })
        #expect(TieChecks.check(linked.plan, linked.resolver).count == 1)
    }

    @Test(arguments: ["(OAl)", "(QA1)", "(A1)", "(O.A.1)", "(AO1)", "(0A1)"])
    func `an id with a letter too few, too many or wrong is told at a title`(tie: String) throws {
        let linked = try SmallSite().inspection("one", "OA1").plan("p", "answers: [one]")
            .section("S1", "## S1.1 First \(tie)\n").link()
        #expect(TieChecks.check(linked.plan, linked.resolver).map(\.help).allSatisfy { $0.contains("`(OA1)`") })
        #expect(TieChecks.check(linked.plan, linked.resolver).count == 1)
    }

    @Test(arguments: ["on paper (A4)", "by the board (in OA1)", "for OA1", "(API)", "in two steps"])
    func `what is no tie at a title is left alone`(words: String) throws {
        let linked = try SmallSite().inspection("one", "OA1", "OA4").plan("p", "answers: [one]")
            .section("S1", "## S1.1 First \(words)\n").link()
        #expect(TieChecks.check(linked.plan, linked.resolver).isEmpty)
    }

    @Test func `titles and measures are looked at too`() throws {
        let linked = try SmallSite().inspection("one", "R1", "R2").plan("p", "answers: [one]")
            .file(
                "plans/p/s1.md",
                "---\nsection: S1\ntitle: Records [R1]\n---\n## How we will know\n- All (R 1)\n\n## A1 First (R1, due May 2023)\n"
            )
            .link()
        #expect(TieChecks.check(linked.plan, linked.resolver).map(\.subject?.field) == ["title", "measures", "title"])
    }
}
