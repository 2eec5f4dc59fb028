import Diagnostics
import Plan
import Testing

@testable import Assessing

/// Dates that do not exist or lie before the plan began, and that somebody took for misprints.
@Suite struct MisprintTests {
    private func plan(_ action: String, _ faults: String...) -> SmallPlan {
        SmallPlan(action: action).with {
            $0.site =
                "accepted:\n"
                + faults.map {
                    "  - { \($0), entity: p:A1, reason: The year is wrong, suspected misprint: yes, accepted by: Board, "
                        + "accepted on: 01/02/2024 }\n"
                }.joined()
        }
    }

    @Test func `a date before the plan began does not count, and is told with who, when and why`() throws {
        let plan = plan("Due: 31/12/2022", "kind: deadline-before-plan")
        let assessment = try plan.assess(on: "01/06/2024")
        let state = assessment.state("p:A1")
        #expect(state.standing == .asStated && state.lastDay == nil)
        let left = try #require(assessment.deadlines.leftOut.first)
        #expect(left.date.source.text == "31/12/2022" && left.fault.reason.text == "The year is wrong")
        #expect(left.fault.misprint?.by.text == "Board" && left.fault.misprint?.on.value == Day("01/02/2024"))
        #expect(assessment.headline.leftOut == 1)
        #expect(assessment.headline.parts.map { $0.part } == [.undated])
    }

    @Test func `an impossible date does not count, and the others of the action do`() throws {
        let action = "Due: 31/11/2024; 31/03/2024\n\n### How\n- Write it\n- Print it\n"
        let state = try plan(action, "kind: impossible-date").state(on: "01/01/2025")
        #expect(state.lastDay == Day("31/03/2024"))
        #expect(state.steps.map(\.standing) == [.asStated, .passedInSilence])
        #expect(state.steps.map(\.isLeftOut) == [true, false])
        #expect(state.leftOut.count == 1)
    }

    @Test func `only the date that is named is left out, and no other kind of date`() throws {
        let action = "Due: 31/12/2022; 30/11/2022\n\n### How\n- Write it\n- Print it\n"
        let one = try plan(action, "kind: deadline-before-plan, date: 31/12/2022").state(on: "01/06/2024")
        #expect(one.leftOut.map(\.date.source.text) == ["31/12/2022"])
        #expect(one.steps.map(\.standing) == [.asStated, .dueBeforePlan])
        let other = try plan("Due: 31/01/2024", "kind: deadline-before-plan").state(on: "01/06/2024")
        #expect(other.standing == .passedInSilence && other.leftOut.isEmpty)
    }

    @Test func `a plan that is published is in force, and nothing of it was first agreed`() throws {
        let plan = SmallPlan(action: "Due: 31/01/2024").with { $0.state = "published" }
        let assessment = try plan.assess(on: "01/06/2024")
        #expect(assessment.state("p:A1").standing == .passedInSilence)
        #expect(assessment.origin(of: ["p"]) == .published)
        #expect(try SmallPlan(action: "").assess(on: "01/06/2024").origin(of: ["p"]) == .agreed)
    }
}
