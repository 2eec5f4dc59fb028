import Diagnostics
import Graph
import Linking
import Plan
import Testing

@testable import Assessing

@Suite struct `A step on a day` {
    private let paired = SmallPlan(
        action: "Due: 31/01/2024; 31/03/2024\n\n### How\n- A1a Write it\n- A1b Print it\n")

    @Test func `has the action's date that stands in its place`() throws {
        let steps = try paired.state(on: "01/03/2024").steps
        #expect(steps.map { $0.due?.source.text } == ["31/01/2024", "31/03/2024"])
        #expect(steps.map(\.daysPast) == [30, 0])
    }

    @Test func `has none of them once a later date was agreed for all`() throws {
        let moved = paired.with { $0.rows = ["01/02/2024,A1,,31/12/2024,Board"] }
        let state = try moved.state(on: "01/06/2024")
        #expect(state.due.map(\.source.text) == ["31/12/2024"])
        #expect(state.steps.allSatisfy { $0.due == nil && !$0.isPast })
        #expect(state.pastSteps.isEmpty)
    }

    @Test func `keeps its own date, whatever was agreed for the action`() throws {
        let own = SmallPlan(
            action: "Due: 31/01/2024\n\n### How\n- Write it (due 31/03/2024)\n",
            rows: ["01/02/2024,A1,,31/12/2024,Board"])
        #expect(try own.state(on: "01/06/2024").steps.map(\.daysPast) == [62])
    }

    @Test func `keeps its place where a date before it is left out`() throws {
        let empty = SmallPlan(action: "Due: ; 31/03/2024\n\n### How\n- Write it\n- Print it\n")
        let steps = try empty.state(on: "01/06/2024").steps
        #expect(steps.map { $0.due?.value.lastDay?.slashed } == [nil, "31/03/2024"])
        #expect(steps.map(\.isPast) == [false, true])
    }

    @Test func `is done by its own row, and not before it was written down`() throws {
        let done = paired.with { $0.rows = ["15/02/2024,A1a,complete,,"] }
        #expect(try done.state(on: "14/02/2024").steps.map(\.isDone) == [false, false])
        let after = try done.state(on: "15/04/2024")
        #expect(after.steps.map(\.isDone) == [true, false])
        #expect(after.pastSteps.map(\.index) == [1])
    }
}

@Suite struct `What is known on a day` {
    private let plan = SmallPlan(
        action: "Due: 31/12/2024\n\n### How\n- A1a Write it\n",
        rows: ["01/02/2024,A1,on track,,", "01/03/2024,A1a,complete,,", "01/04/2024,A1,complete,,"])

    @Test func `is every row up to it, and no later one`() throws {
        let linked = try plan.link().plan
        func rows(_ day: String) -> Int {
            let known = linked.assess(on: Day(day)).plan
            return known.content.plans.flatMap(\.log).count
        }
        #expect(["31/01/2024", "01/02/2024", "31/03/2024", "01/04/2024"].map(rows) == [0, 1, 2, 3])
        let action = try #require(linked.assess(on: Day("15/03/2024")).actions.first)
        #expect(action.log.count == 1)
        #expect(action.stepLog.values.map(\.count) == [1])
    }

    @Test func `can be asked of any other day, earlier or later`() throws {
        let early = try plan.link().plan.assess(on: Day("01/02/2024"))
        let id = try #require(early.actions.first).id
        #expect(!early.state(of: id).isComplete)
        #expect(early.told(on: Day("01/05/2024")).state(of: id).isComplete)
        #expect(early.told(on: Day("01/01/2024")).state(of: id).status.meaning == .notStated)
    }
}
