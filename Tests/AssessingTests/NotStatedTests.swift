import Assessing
import Diagnostics
import Graph
import Linking
import Plan
import Testing

/// What nobody reported on, and what was reported with a placeholder.
@Suite struct NotStatedTests {
    private func state(_ statuses: String, _ rows: [String] = []) throws -> ActionState {
        let plan = SmallPlan(action: "Due: 31/12/2024\n", rows: rows).with { $0.site = statuses }
        return try #require(plan.assess(on: "01/06/2024").actions.first).state
    }

    private let outturn = "  - { id: outturn, word: Awaiting outturn, shape: dash, colour: grey, meaning: not stated }"

    @Test func `a word of the scale that says more is not stamped on what nobody reported on`() throws {
        #expect(try state(outturn).status.word.text == "Not stated")
        let plan = SmallPlan(action: "Due: 31/12/2024\n", rows: ["01/02/2024,A1,outturn,,"]).with { $0.site = outturn }
        let (linked, problems) = try plan.link()
        #expect(
            problems.filter { $0.span.file.path.hasSuffix(".csv") || $0.span.file.path.hasSuffix(".yaml") }.map(
                \.message) == [])
        let row = try #require(linked.actions.first?.log.first)
        guard case .status(let status) = row.status?.value else { return #expect(Bool(false)) }
        #expect(status.word.text == "Awaiting outturn")
    }

    @Test(arguments: ["not stated", "not-stated"]) func `the scale's own word for it is`(id: String) throws {
        let own = "  - { id: \(id), word: Nothing said, shape: ring, colour: blue, meaning: not stated }"
        let isCalled = id == "not stated"
        #expect(try state(own).status.word.text == (isCalled ? "Nothing said" : "Not stated"))
        #expect(try state(own.replacing("Nothing said", with: "Not stated")).status.shape == .ring)
    }

    @Test(arguments: ["TBC", "n/a", "-", "none", "see above"])
    func `a placeholder is no date that was asked for, and a row of them is no report`(written: String) throws {
        let state = try state("", ["01/02/2024,A1,,\(written),Board", "01/03/2024,A1,\(written),,"])
        #expect(state.moves.isEmpty && state.request == nil)
        #expect(state.due.map(\.source.text) == ["31/12/2024"])
        #expect(state.status.meaning == .notStated)
    }

    @Test func `a row of placeholders is no report`() throws {
        #expect(try state("", ["01/02/2024,A1,TBC,n/a,-"]).lastUpdate == nil)
    }
}
