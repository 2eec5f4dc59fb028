import Diagnostics
import Plan
import Testing

@testable import Reading

/// The accessibility statement: what the law asks for is there, or is missed by name.
struct StatementTests {
    static let whole = """
        ---
        page: accessibility
        title: Accessibility statement
        compliance: partial
        prepared: 01/02/2023
        tested with screen reader users: no
        reply: We answer within ten working days.
        tests:
          - {what: All pages by keyboard, by: The web team, date: 01/02/2023}
        ---
        ## Scope
        This site.

        ## Known problems
        - One.

        ## How we tested
        By hand.

        """

    private func read(_ text: String, contact: String = "contact: Room 1\n") -> Reading {
        Sources([
            "site.yaml": "council: Anytown\ntitle: Plan\naudiences: [public]\n" + contact,
            "pages/accessibility.md": text,
        ]).read()
    }

    @Test func `a whole statement is read`() throws {
        let reading = read(StatementTests.whole)
        #expect(reading.told == [])
        let statement = try #require(reading.content?.pages.first?.statement)
        #expect(statement.compliance == .partial)
        #expect(!statement.screenReaderTested)
        #expect(statement.tests.map(\.by.text) == ["The web team"])
        #expect(statement.problems.map(\.source.text) == ["- One."])
        #expect(reading.content?.pages.first?.prose.count == 3)
    }

    @Test(arguments: [
        "compliance: partial\n", "prepared: 01/02/2023\n", "tested with screen reader users: no\n",
        "reply: We answer within ten working days.\n", "## Scope\nThis site.\n", "## Known problems\n- One.\n",
        "## How we tested\nBy hand.\n",
    ])
    func `each part that the law asks for is missed`(part: String) {
        let reading = read(StatementTests.whole.replacing(part, with: ""))
        #expect(reading.problems.map(\.id) == ["missing-statement-part"])
        #expect(reading.content?.pages.isEmpty == true)
    }

    @Test func `somebody must be there to report to`() {
        #expect(read(StatementTests.whole, contact: "").problems.map(\.id) == ["missing-statement-part"])
    }
}
