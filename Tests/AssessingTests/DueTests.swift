import Diagnostics
import Plan
import Testing

@testable import Assessing

@Suite("An action is past its date")
struct DueTests {
    @Test(arguments: [
        ("31/01/2024", "31/01/2024"), ("by 31/01/2024", "31/01/2024"), ("before 31/01/2024", "30/01/2024"),
        ("January 2024", "31/01/2024"), ("early March 2024", "10/03/2024"), ("mid March 2024", "20/03/2024"),
        ("end of March 2024", "31/03/2024"), ("Q3 2024/25", "31/12/2024"), ("2024/25", "31/03/2025"),
        ("2024", "31/12/2024"), ("autumn term 2024", "31/12/2024"), ("summer 2024", "31/08/2024"),
        ("ongoing until March 2024", "31/03/2024"),
    ])
    func `after the last day of what is written, and not on it`(due: String, last: String) throws {
        let plan = SmallPlan(action: "Due: \(due)")
        let state = try plan.state(on: last)
        #expect(state.lastDay == Day(last))
        #expect(!state.isPast)
        let next = try plan.state(on: Day(last).adding(days: 1).slashed)
        #expect(next.isPast && next.daysPast == 1)
        #expect(try plan.state(on: Day(last).adding(days: 100).slashed).daysPast == 100)
    }

    @Test func `after the month, when its day does not exist`() throws {
        let plan = SmallPlan(action: "Due: 31/11/2024")
        #expect(try !plan.state(on: "30/11/2024").isPast)
        #expect(try plan.state(on: "01/12/2024").daysPast == 1)
    }

    @Test(arguments: [
        "ongoing", "ongoing via a group", "quarterly", "every 6 weeks", "as set out in the improvement plan",
        "to be confirmed", "none", "when the moon is blue", "from March 2024",
    ])
    func `never, when it has no last day`(due: String) throws {
        let state = try SmallPlan(action: "Due: \(due)").state(on: "31/12/2030")
        #expect(state.lastDay == nil)
        #expect(!state.isPast)
        #expect(state.isOpen)
    }

    @Test func `from the second day of the work, when it was due at once`() throws {
        #expect(try SmallPlan(action: "Due: immediate").state(on: "01/01/2024").daysPast == 0)
        #expect(try SmallPlan(action: "Due: immediate").state(on: "02/01/2024").daysPast == 1)
        let added = SmallPlan(action: "Due: immediate\nAdded: 01/06/2024")
        #expect(try added.state(on: "01/06/2024").daysPast == 0)
        #expect(try added.state(on: "03/06/2024").daysPast == 2)
    }

    @Test func `never without a date`() throws { #expect(try !SmallPlan(action: "").state(on: "31/12/2030").isPast) }

    @Test func `after the last of several dates`() throws {
        let paired = SmallPlan(action: "Due: 31/01/2024; 31/03/2024\n\n### How\n- One\n- Two\n")
        #expect(try !paired.state(on: "31/03/2024").isPast)
        #expect(try paired.state(on: "01/04/2024").daysPast == 1)
        let more = SmallPlan(action: "Due: 31/03/2024; 31/01/2024; ongoing\n\n### How\n- One\n- Two\n")
        #expect(try more.state(on: "01/04/2024").daysPast == 1)
    }

    @Test func `never, when one of the dates that belong to its steps has no end`() throws {
        let plan = SmallPlan(action: "Due: 31/01/2024; ongoing\n\n### How\n- One\n- Two\n")
        let state = try plan.state(on: "31/12/2024")
        #expect(!state.isPast)
        #expect(state.pastSteps.map(\.index) == [0])
    }

    @Test func `against the date last agreed, not the one that was asked for`() throws {
        let plan = SmallPlan(
            action: "Due: 31/01/2024",
            rows: [
                "20/01/2024,A1,,31/03/2024,", "25/01/2024,A1,On track,29/02/2024,Board", "20/02/2024,A1,,30/06/2024,",
            ])
        let first = try plan.state(on: "24/01/2024")
        #expect(first.lastDay == Day("31/01/2024"))
        #expect(first.request?.newDue?.source.text == "31/03/2024")
        let agreed = try plan.state(on: "01/02/2024")
        #expect(agreed.lastDay == Day("29/02/2024") && !agreed.isPast)
        #expect(agreed.request == nil)
        #expect(agreed.moves.map { $0.newDue?.source.text } == ["29/02/2024"])
        let over = try plan.state(on: "02/03/2024")
        #expect(over.daysPast == 2)
        #expect(over.request?.newDue?.source.text == "30/06/2024")
        #expect(over.due.map(\.source.text) == ["29/02/2024"])
    }

    @Test func `not before its move was written down`() throws {
        let plan = SmallPlan(action: "Due: 31/01/2024", rows: ["10/02/2024,A1,,31/03/2024,Board"])
        #expect(try plan.state(on: "09/02/2024").daysPast == 9)
        #expect(try plan.state(on: "10/02/2024").daysPast == 0)
    }

    @Test(arguments: ["Complete", "withdrawn", "merged into A2", "carried to q"])
    func `not when it has ended, in any way`(status: String) throws {
        let plan = SmallPlan(action: "Due: 31/01/2024\n\n## A2 Other\n", rows: ["15/02/2024,A1,\(status),,Board"])
        #expect(try plan.state(on: "14/02/2024").daysPast == 14)
        let state = try plan.state(on: "15/02/2024")
        #expect(!state.isPast && !state.isOpen)
        #expect(state.life.name == "ended 15/02/2024")
        #expect(state.isComplete == (status == "Complete"))
    }

    @Test func `only while its plan is in force`() throws {
        let plan = SmallPlan(action: "Due: 31/01/2024")
        #expect(try !plan.state(on: "31/01/2024").isPast)
        #expect(try plan.state(on: "01/02/2024").daysPast == 1)
        let future = plan.with { $0.began = "June 2024" }
        #expect(try future.state(on: "31/05/2024").standing == .asStated)
        #expect(try future.state(on: "01/06/2024").standing == .dueBeforePlan)
        #expect(
            try !SmallPlan(action: "Due: 31/01/2024").with { $0.state = "draft" }.link("draft")
                .plan.assess(on: Day("31/12/2024")).state("p:A1").isPast)
    }

    @Test(arguments: ["closed", "superseded by p"])
    func `until its plan ended, and not after`(state: String) throws {
        let plan = SmallPlan(action: "Due: 31/01/2024").with {
            $0.state = state
            $0.ended = "June 2024"
        }
        let before = try plan.state(on: "31/05/2024")
        #expect(before.daysPast == 121)
        #expect(before.life.name == "open")
        let after = try plan.state(on: "01/06/2024")
        #expect(after.daysPast == 0)
        #expect(after.life.name == "ended with plan")
        #expect(try plan.with { $0.ended = nil }.state(on: "01/02/2024").life.name == "ended with plan")
    }
}
