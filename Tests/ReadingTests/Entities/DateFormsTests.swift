import Diagnostics
import Plan
import Testing

@testable import Reading

/// The forms in which a plan writes its dates, and what cannot be one.
@Suite struct DateFormsTests {
    private func told(bands: String, due: String = "Later", calendar: String? = nil) -> [String] {
        let others = calendar.map { ["calendar.yaml": $0] } ?? [:]
        return Sources.section(
            "## P1.1 One\nLead: A\nDue: \(due)\n", plan: "bands:\n" + bands, others: others
        ).read().problems.map(\.id)
    }

    @Test func `a band given twice is told`() {
        #expect(
            told(bands: "  - {band: Later on, means: soon}\n  - {band: later-on, means: never}\n", due: "Later on") == [
                "duplicate-key"
            ])
    }

    @Test func `a band that is a date already is told`() {
        #expect(told(bands: "  - {band: \"2027\", means: soon}\n  - {band: Later, means: never}\n") == ["wrong-type"])
    }

    @Test func `where a band cannot be read, only that is told`() {
        #expect(told(bands: "  - {band: Later}\n") == ["missing-field"])
    }

    @Test func `an event given twice is told`() {
        let calendar = "events:\n  - {event: the opening}\n  - {event: The Opening, date: 01/02/2024}\n"
        #expect(told(bands: "  - {band: Later, means: never}\n", calendar: calendar) == ["duplicate-key"])
    }
}
