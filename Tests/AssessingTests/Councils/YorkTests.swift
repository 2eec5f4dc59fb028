import Graph
import Linking
import Plan
import Testing

@testable import Assessing

@Suite("York")
struct YorkTests {
    private let plan: LinkedPlan

    init() throws { plan = try Councils.linkedYork() }

    private func overdue(on day: String) -> [String] { plan.assess(on: Day(day)).past.map(\.full).sorted() }

    @Test func `on 12 December 2022 has ended its first plan and begun its second`() throws {
        let today = plan.assess(on: Day("12/12/2022"))
        #expect(today.sum("ofsted", plan) == [32, 0, 10, 0, 0, 22, 0])
        #expect(today.sum("ambition", plan) == [52, 0, 0, 0, 0, 0, 52])
        #expect(today.quiet.isEmpty)
        #expect(today.requests.isEmpty)
        let tally = today.tally(plan.ids(of: "ambition"))
        #expect(tally.statuses.map { "\($0.stated.status.meaning) \($0.count)" } == ["notStated 52"])
        #expect(!today.isInForce(EntityID("ofsted")) && today.isInForce(EntityID("ambition")))
    }

    @Test func `has actions whose dates were over when the plan was printed, and none of them is called overdue`() {
        let today = plan.assess(on: Day("12/12/2022"))
        let expected = plan.actions.filter { action in
            action.id.scope == "ambition" && Self.isOver(action.action, on: Day("12/12/2022"))
        }
        #expect(today.past.isEmpty)
        let before = today.actions.filter { $0.state.standing == .dueBeforePlan }.map(\.id)
        #expect(Set(before) == Set(expected.map(\.id)))
        #expect(before.map(\.full).sorted() == Self.dueBeforePlan)
    }

    @Test func `has steps whose dates passed with nothing reported, and no late ones`() {
        let today = plan.assess(on: Day("12/12/2022"))
        for action in plan.actions where action.id.scope == "ofsted" {
            #expect(today.state(of: action.id).pastSteps.isEmpty)
        }
        let steps = today.actions.flatMap(\.state.steps).map(\.standing)
        #expect(PastCount(steps).overdue == 0 && PastCount(steps).inSilence == 1)
        #expect(today.state("ambition:P5.4").steps.map(\.standing).prefix(2) == [.dueBeforePlan, .dueBeforePlan])
        #expect(today.state("ambition:P9.1").pastSteps.map(\.daysPast) == [8])
    }

    @Test func `on 1 August 2022 had its first plan in force, and nothing of the second was overdue`() {
        let day = plan.assess(on: Day("01/08/2022"))
        #expect(day.isInForce(EntityID("ofsted")) && !day.isInForce(EntityID("ambition")))
        #expect(day.sum("ofsted", plan) == [32, 0, 9, 0, 0, 0, 23])
        #expect(overdue(on: "01/08/2022") == Self.overdueInSummer)
        #expect(day.past.allSatisfy { !day.state(of: $0).isComplete })
    }

    @Test func `before the log of July 2022 had nothing complete`() {
        let day = plan.assess(on: Day("12/07/2022"))
        #expect(day.sum("ofsted", plan) == [32, 0, 0, 0, 0, 0, 32])
        #expect(plan.assess(on: Day("30/11/2022")).isInForce(EntityID("ofsted")))
        #expect(!plan.assess(on: Day("01/12/2022")).isInForce(EntityID("ofsted")))
    }

    @Test func `closes its sums on every day of a year`() {
        for offset in 0..<365 {
            let assessment = plan.assess(on: Day("01/04/2022").adding(days: offset))
            for scope in ["ofsted", "ambition"] {
                let sum = assessment.sum(plan.ids(of: scope))
                #expect(sum.closes, "\(scope) on \(assessment.day)")
                #expect(sum.firstAgreed == (scope == "ofsted" ? 32 : 52))
            }
        }
    }

    /// Whether every date of an action is over, and no date of a step goes on for ever.
    private static func isOver(_ action: Action, on day: Day) -> Bool {
        let last = action.due.map(\.value.lastDay)
        if last.count > 1, last.count == action.steps.count, last.contains(nil) { return false }
        return last.compactMap(\.self).max().map { $0 < day } ?? false
    }

    private static let dueBeforePlan = ["ambition:P1.3", "ambition:P4.3", "ambition:P7.2"]
    private static let overdueInSummer = ["ofsted:AP1.2", "ofsted:AP5.2", "ofsted:AP7.5"]
}
