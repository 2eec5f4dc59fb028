import Diagnostics
import Plan
import Testing

@testable import Reading

/// Who leads a step, and brackets that name nobody.
@Suite struct StepLeadTests {
    private func step(_ text: String) -> (step: Step?, told: [String]) {
        let reading = Sources.section("## P1.1 One\nLead: A\n\n### How\n- \(text)\n").read()
        return (reading.actions.first?.steps.first, reading.problems.map(\.id))
    }

    @Test(arguments: ["Write it (lead: Head of A)", "Write it (Lead: Head of A) (due May 2023)"])
    func `one is read from its brackets`(text: String) {
        let (step, told) = step(text)
        #expect(told == [] && step?.lead?.text == "Head of A")
        #expect(step?.undated.source.text == "Write it")
    }

    @Test(arguments: [
        ("Write it (lead:)", "unknown-field"), ("Write it (lead Head of A)", "unknown-field"),
        ("Write it (lead: tbc)", "placeholder"),
    ]) func `one that names nobody is told`(text: String, kind: String) {
        let (step, told) = step(text)
        #expect(told == [kind] && step?.lead == nil)
    }

    @Test(arguments: ["Meet them (lead officers)", "Measure it (lead in water)", "Read (leading on)"])
    func `other brackets are left alone`(text: String) {
        #expect(step(text).told == [])
    }
}
