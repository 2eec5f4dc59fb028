import Diagnostics
import Testing

/// Signs that other programs know, in the steps of an action.
extension SlipTests {
    private func told(step: String) throws -> [Diagnostic] {
        try problems("=== plans/p/s1.md (added)\n\n### How\n- Ask them\n- \(step)\n")
    }

    @Test(arguments: [
        "✓ Tell them", "✗ Tell them", "Read [the report][1] to them", "Read [the report][report] to them",
        "Read <https://anytown.example/a b>", "Tell them -->",
    ]) func `a sign that does nothing is told`(step: String) throws {
        #expect(try told(step: step).map(\.id) == ["stray-signs"])
    }

    @Test(arguments: [
        "Call --> plan --> review", "Read [1][2]", "Tell them (✓)", "Ask*", "Ask – tell", "Write to a_b_c",
        "Ask in May (May)",
    ]) func `a sign that is meant as it stands is not`(step: String) throws {
        #expect(try told(step: step).map(\.id) == [])
    }

    @Test func `what is advised for an address in angle brackets can be typed`() throws {
        #expect(
            try told(step: "Read <https://anytown.example/a b>").first?.help.contains("`[words](https://…)`") == true)
    }

    @Test(arguments: [
        ("Tell them (July)", "loose-date"), ("Ask them (June)", "loose-date"), ("Tell {{name}}", "template-text"),
    ]) func `what was left open is told`(step: String, id: String) throws {
        #expect(try told(step: step).map(\.id) == [id])
    }
}
