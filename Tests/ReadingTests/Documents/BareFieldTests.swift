import Diagnostics
import Plan
import Testing

@testable import Reading

/// Fields whose colon is missing: told at their line with what to type, and read as they were meant.
@Suite struct BareFieldTests {
    @Test(arguments: [
        "Lead: A\nDue 28/02/2025", "Lead: A\nDue; 28/02/2025", "Lead: A\nDue – 28/02/2025", "Lead: A\nDue = 28/02/2025",
        "Lead A\nDue: 28/02/2025", "Due 28/02/2025\nLead: A", "Lead. A\nDue: 28/02/2025",
    ]) func `one among others is read`(fields: String) {
        let reading = Sources.section("## P1.1 One\n\(fields)\n\n### How\n- One\n").read()
        #expect(reading.problems.map(\.id) == ["unknown-field"], "\(reading.told)")
        #expect(reading.problems.first?.message.hasPrefix("no colon stands behind") == true)
        #expect(reading.actions.first?.lead?.text == "A")
        #expect(reading.actions.first?.due.first?.value.lastDay?.iso8601 == "2025-02-28")
    }

    @Test func `several are each told`() {
        let reading = Sources.section("## P1.1 One\nLead Head of Practice\nDue 28/02/2025\n").read()
        #expect(reading.problems.map(\.span.line) == [5, 6].map { $0 + reading.problems[0].span.line - 5 })
        #expect(reading.actions.first?.due.count == 1)
    }

    @Test(arguments: [
        "Lead officers meet each month, and say what stands in the way.", "Due diligence comes first.",
        "Review of what was done in the spring.", "Leadership matters here",
    ]) func `a sentence that begins with such a word is text`(text: String) {
        let reading = Sources.section("## P1.1 One\n\(text)\n").read()
        #expect(reading.told == [])
        #expect(reading.actions.first?.prose.first?.source.text == text)
    }
}
