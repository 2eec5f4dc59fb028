import Diagnostics
import Testing

/// Signs that other programs know, in the steps of an action.
extension SlipTests {
    private func told(step: String) throws -> [Diagnostic] {
        try problems("=== plans/p/s1.md (added)\n\n### How\n- Ask them\n- \(step)\n")
    }

    @Test(arguments: [
        "✓ Tell them", "✗ Tell them", "Read [the report][1] to them", "Read [the report][report] to them",
        "Read <https://anytown.example/a b>", "Tell them -->", "Tell *them of it", "Tell `them of it", "Don`t tell",
        "{color:red}Tell{color} them", "{panel} Tell them", "Work out $x^2$", "Tell them.^1", "Tell them^12, too",
        "!!! note for them", "??? tip for them", "+++ b/plan.md",
    ]) func `a sign that does nothing is told`(step: String) throws {
        #expect(try told(step: step).map(\.id) == ["stray-signs"])
    }

    @Test(arguments: [
        "Call --> plan --> review", "Read [1][2]", "Pay $5 million and $6 million", "Find 2 *3 homes", "Find a 5* home",
        "!!! Tell them", "Why???", "Take {part} in it", "`goldthread`", "Ask $5_000, not $6_000", "Tell them (✓)",
        "Ask*", "Ask – tell", "Write to a_b_c",
        "Ask in May (May)",
    ]) func `a sign that is meant as it stands is not`(step: String) throws {
        #expect(try told(step: step).map(\.id) == [])
    }

    @Test(arguments: [("[!NOTE] Tell them", "stray-signs"), ("Tell them (FY 25/26)", "loose-date")])
    func `capitals are told beside it`(step: String, id: String) throws {
        #expect(try Set(told(step: step).map(\.id)) == [id, "undefined-abbreviation"])
    }

    @Test(arguments: [
        "Ask them since wk beg 28/04/2025", "Ask them since the week commencing 28/04/2025", "Ask all (review 2024)",
        "Show it to the next board", "Have it agreed by the board", "Reach the target of 2026 visits",
    ]) func `a time that is no deadline is not told`(step: String) throws {
        #expect(try told(step: step).map(\.id) == [])
    }

    @Test func `what is advised for an address in angle brackets can be typed`() throws {
        #expect(
            try told(step: "Read <https://anytown.example/a b>").first?.help.contains("`[words](https://…)`") == true)
    }

    @Test(arguments: [
        ("Tell them (target 2026)", "loose-date"), ("Tell them (expected 2025/26)", "loose-date"),
        ("Tell them (by next board)", "loose-date"), ("Tell them before the next meeting", "loose-date"),
        ("Tell them (FY26)", "loose-date"),
        ("Tell them (July)", "loose-date"), ("Ask them (June)", "loose-date"), ("Tell {{name}}", "template-text"),
    ]) func `what was left open is told`(step: String, id: String) throws {
        #expect(try told(step: step).map(\.id) == [id])
    }
}
