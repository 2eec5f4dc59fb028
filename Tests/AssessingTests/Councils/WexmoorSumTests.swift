import Diagnostics
import Graph
import Linking
import Plan
import Testing

@testable import Assessing

@Suite("Wexmoor's sums")
struct WexmoorSumTests {
    /// The tables of its README: first agreed, added, completed, withdrawn, merged + split + carried, open.
    private static let today: [(plan: String, editions: [String], figures: [Int])] = [
        ("first-response", ["draft", "board", "intranet", "public"], [5, 0, 3, 1, 1, 0, 0]),
        ("better-together", ["draft", "board"], [20, 3, 4, 1, 3, 0, 15]),
        ("better-together", ["intranet", "public"], [19, 3, 4, 1, 3, 0, 14]),
        ("listening", ["draft", "board", "intranet", "public"], [3, 0, 0, 0, 0, 0, 3]),
        ("next-year", ["draft"], [3, 0, 0, 0, 0, 0, 3]),
        ("next-year", ["board", "intranet", "public"], [0, 0, 0, 0, 0, 0, 0]),
    ]

    private static let boards: [(day: String, figures: [Int], overdue: [String])] = [
        ("14/05/2024", [19, 0, 0, 0, 0, 0, 19], []), ("10/09/2024", [19, 2, 2, 1, 1, 0, 17], []),
        ("10/12/2024", [19, 2, 4, 1, 3, 0, 13], []), ("11/03/2025", [19, 3, 4, 1, 3, 0, 14], ["S2.2", "S1.4"]),
    ]

    @Test(arguments: today.indices)
    func `are what its README says, for each plan and edition`(index: Int) throws {
        let told = Self.today[index]
        for edition in told.editions {
            let plan = try Councils.linkedWexmoor(edition)
            let sum = plan.assess(on: Day("31/03/2025")).sum(told.plan, plan)
            #expect(sum == told.figures, "\(told.plan) \(edition)")
        }
    }

    @Test(arguments: boards.indices)
    func `are what its README says, on the days of the board`(index: Int) throws {
        let told = Self.boards[index]
        let plan = try Councils.linkedWexmoor()
        let assessment = plan.assess(on: Day(told.day))
        #expect(assessment.sum("better-together", plan) == told.figures)
        #expect(assessment.past == told.overdue.map { EntityID("better-together:\($0)") })
    }

    @Test(arguments: ["draft", "public"])
    func `close on every day, of every plan`(edition: String) throws {
        let plan = try Councils.linkedWexmoor(edition)
        for offset in 0..<580 {
            let assessment = plan.assess(on: Day("01/09/2023").adding(days: offset))
            for scope in plan.content.plans.map(\.scope.text) {
                let ids = plan.ids(of: scope)
                let sum = assessment.sum(ids)
                let tally = assessment.tally(ids)
                #expect(sum.closes, "\(scope) on \(assessment.day)")
                #expect(tally.open == sum.open && tally.complete == sum.completed)
                #expect(tally.total == sum.firstAgreed + sum.added)
                #expect(tally.statuses.map(\.count).reduce(tally.paused + tally.delivered, +) == tally.open)
            }
        }
    }

    @Test func `count open actions by the status last stated`() throws {
        let plan = try Councils.linkedWexmoor()
        let tally = plan.assess(on: Day("31/03/2025")).tally(plan.ids(of: "better-together"))
        let counts = tally.statuses.map {
            "\($0.stated.status.word.text)\($0.stated.isOld ? ", long ago" : "") \($0.count)"
        }
        // The worst stands first. What is paused is counted apart from the status stated before: S4.4 was on track.
        #expect(
            counts == [
                "Late 2", "At risk 1", "Not stated 1", "Rescheduled 1", "Not started, long ago 1", "On track 5",
                "On track, long ago 1", "Awaiting sign-off 1",
            ])
        #expect(tally.past == PastCount([.overdue, .overdue]))
        #expect(tally.quiet == 2 && tally.requests == 2)
        #expect(
            tally.paused == 1 && tally.pastSteps == PastCount([.overdue]) && tally.withdrawn == 1
                && tally.mergedOrCarried == 3)
        #expect(tally.complete == 4 && tally.total == 22)
    }

    @Test func `do not depend on the edition, row by row`() throws {
        let narrow = try Councils.linkedWexmoor("board").assess(on: Day("31/03/2025"))
        let plan = try Councils.linkedWexmoor()
        let wide = plan.assess(on: Day("31/03/2025"))
        for id in plan.actions.map(\.id) {
            #expect(narrow.state(of: id).status == wide.state(of: id).status)
            #expect(narrow.state(of: id).life.name == wide.state(of: id).life.name)
        }
    }
}
