import Diagnostics
import Graph
import Linking
import Plan
import Testing

@testable import Assessing

@Suite("How things stand")
struct DeterminismTests {
    /// All that an assessment says, as text.
    private func account(_ assessment: Assessment, _ plan: LinkedPlan) -> String {
        let states = plan.actions.map { action in
            let state = assessment.state(of: action.id)
            return "\(action.id.full) \(state.life.name) \(state.status.word.text) \(state.daysPast) "
                + "\(state.pastSteps.map(\.index)) \(state.quietDays ?? 0) \(state.due.map(\.value))"
        }
        let lists = [assessment.past, assessment.quiet, assessment.requests]
        let posts = plan.posts.posts.indices.map { "\($0) \(assessment.actions(ledBy: $0).map(\.full))" }
        let sums = plan.content.plans.map { "\(assessment.sum(plan.ids(of: $0.scope.text)))" }
        return (states + lists.map { "\($0.map(\.full))" } + posts + sums).joined(separator: "\n")
    }

    @Test(arguments: ["york", "wexmoor"])
    func `depends on the plan and the day alone, in whatever order it is asked`(name: String) throws {
        func link() throws -> LinkedPlan {
            try Councils.link(name == "york" ? Councils.york : Councils.wexmoor, "public").plan
        }
        let plan = try link()
        let days = (0..<40).map { Day("01/06/2022").adding(days: $0 * 27) }
        let forwards = days.map { account(plan.assess(on: $0), plan) }
        let backwards = days.reversed().map { account(plan.assess(on: $0), plan) }
        #expect(forwards == backwards.reversed())
        let again = try link()
        #expect(days.map { account(again.assess(on: $0), again) } == forwards)
    }

    @Test func `can be asked for many days at once`() async throws {
        let plan = try Councils.linkedWexmoor()
        let days = (0..<24).map { Day("01/06/2023").adding(days: $0 * 30) }
        let expected = days.map { plan.assess(on: $0).sum(plan.actions.map(\.id)) }
        let sums = await withTaskGroup(of: (Int, Sum).self) { group in
            for (index, day) in days.enumerated() {
                group.addTask { (index, plan.assess(on: day).sum(plan.actions.map(\.id))) }
            }
            return await group.reduce(into: Array(repeating: Sum(), count: days.count)) { $0[$1.0] = $1.1 }
        }
        #expect(sums == expected)
    }

    @Test func `is nothing in particular for what is not there`() throws {
        let state = try Councils.linkedWexmoor().assess(on: Day("31/03/2025")).state("better-together:S2.5")
        #expect(state.status.meaning == .notStated && state.due.isEmpty && !state.isPast)
    }
}
