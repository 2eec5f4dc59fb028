import Diagnostics
import Graph
import Linking
import Plan
import Testing

@testable import Assessing

@Suite("Wexmoor on 31 March 2025")
struct WexmoorYearTests {
    private let plan: LinkedPlan
    private let today: Assessment

    init() throws {
        plan = try Councils.linkedWexmoor()
        today = plan.assess(on: Day("31/03/2025"))
    }

    private func state(_ local: String, on day: String = "31/03/2025") -> ActionState {
        plan.assess(on: Day(day)).state("better-together:\(local)")
    }

    private func ids(_ locals: String...) -> [EntityID] { locals.map { EntityID("better-together:\($0)") } }

    @Test func `has two actions overdue, the longest over first, and one due on the day`() {
        #expect(today.past == ids("S2.2", "S1.4"))
        #expect(state("S2.2").daysPast == 59)
        #expect(state("S1.4").daysPast == 31)
        #expect(state("S1.3").lastDay == today.day && !state("S1.3").isPast)
        #expect(state("S1.3").status.meaning == .awaitingSignOff)
        #expect(state("S1.3", on: "01/04/2025").daysPast == 1)
    }

    @Test func `has two requests open, one of them overdue`() {
        #expect(today.requests == ids("S1.4", "S3.2"))
        #expect(state("S1.4").request?.newDue?.source.text == "30/06/2025")
        #expect(state("S3.2").request?.newDue?.source.text == "30/09/2025")
        #expect(!state("S3.2").isPast)
        #expect(state("S3.2").due.map(\.source.text) == ["30/05/2025"])
    }

    @Test(arguments: [
        ("S3.7", ["30/04/2025"]), ("S4.5", ["31/07/2025"]), ("S3.3", ["31/01/2025", "30/05/2025"]), ("S1.1", []),
    ])
    func `has dates that were moved, with their history`(local: String, dates: [String]) {
        #expect(state(local).moves.map { $0.newDue?.source.text ?? "" } == dates)
        #expect(state(local).moves.allSatisfy { $0.agreedBy != nil })
        if let last = dates.last { #expect(state(local).due.map(\.source.text) == [last]) }
    }

    @Test func `has two quiet actions, the quietest first, and one too new to be`() {
        #expect(today.quiet == ids("S4.2", "S2.3"))
        #expect(state("S4.2").quietDays == 202)
        #expect(state("S2.3").quietDays == 111)
        #expect(state("S4.6").quietDays == nil && state("S4.6").lastUpdate == nil)
        #expect(state("S4.6").status.meaning == .notStated)
        #expect(state("S4.6", on: "10/03/2025").life.name == "not yet added")
        #expect(state("S4.6", on: "10/06/2025").quietDays == 91)
    }

    @Test func `has one late step, reported and still late`() {
        let late = plan.actions.filter { !today.state(of: $0.id).pastSteps.isEmpty }.map(\.id)
        #expect(late == ids("S2.1"))
        #expect(state("S2.1").pastSteps.map(\.index) == [2])
        #expect(state("S2.1").pastSteps.map(\.daysPast) == [59])
        #expect(state("S3.1").pastSteps.isEmpty)
        #expect(state("S3.1", on: "01/06/2025").daysPast == 2)
    }

    @Test func `has one action that rests, and one that rested`() {
        #expect(state("S4.4").life.name == "paused until 01/09/2025")
        #expect(state("S4.5", on: "10/09/2024").life.name == "paused until 06/01/2025")
        #expect(state("S4.5", on: "05/01/2025").life.name == "paused until 06/01/2025")
        #expect(state("S4.5", on: "06/01/2025").life.name == "open")
    }

    @Test(arguments: [
        ("better-together:S2.6", "ended 10/09/2024", []),
        ("first-response:F1.5", "ended 28/11/2023", []),
        ("better-together:S3.5", "ended 10/12/2024", ["S3.1"]),
        ("better-together:S3.4", "ended 10/09/2024", ["S3.6", "S3.7"]),
        ("better-together:S4.3", "ended 10/12/2024", ["listening:L1.2"]),
        ("first-response:F1.4", "ended 12/02/2024", ["better-together:S1.2"]),
        ("better-together:S1.1", "ended 28/06/2024", []),
    ])
    func `has each kind of ending`(id: String, life: String, successors: [String]) {
        let state = today.state(id)
        #expect(state.life.name == life)
        guard case .ended(let row) = state.life else { return }
        #expect(row.status?.value.successors.map(\.text) == successors)
    }

    @Test func `carries actions on from one plan to another, both ways told`() throws {
        let carried = try #require(plan.action(EntityID("listening:L1.2")))
        #expect(carried.action.continues.map(\.text) == ["better-together:S4.3"])
        #expect(
            plan.mentions(of: EntityID("better-together:S4.3")).contains { $0.origin.holder == .entity(carried.id) })
        #expect(
            plan.mentions(of: carried.id).contains { $0.origin.holder == .entity(EntityID("better-together:S4.3")) })
    }

    @Test func `gives open work to the post that took over, and leaves ended work with the post of its time`() throws {
        func actions(_ name: String, on day: String) throws -> [String] {
            let index = try #require(plan.posts.posts.firstIndex { $0.name.text == name })
            return plan.assess(on: Day(day)).actions(ledBy: index).map(\.full)
        }
        let old = "Head of Safeguarding and Family Support"
        let new = "Head of Family Help and Protection"
        #expect(try actions(old, on: "31/03/2025") == ["better-together:S2.4", "first-response:F1.3"])
        #expect(try actions(new, on: "31/03/2025") == ["better-together:S2.1", "better-together:S2.2"])
        #expect(try actions(new, on: "30/08/2024") == [])
        #expect(try actions(old, on: "30/08/2024").count == 4)
        #expect(
            try actions("Neighbourhood Superintendent", on: "31/03/2025") == ["better-together:S1.4", "listening:L1.1"])
    }

    @Test func `states sections as a whole`() throws {
        let id = EntityID("better-together:S3")
        let stated = try #require(today.plan.section(id)).log.lastStatement
        #expect(stated?.status.word.text == "At risk")
        #expect(stated?.row.date.value == Day("11/03/2025"))
        #expect(plan.assess(on: Day("09/09/2024")).plan.section(id)?.log.lastStatement == nil)
        #expect(plan.planLog[EntityID("better-together")]?.count == 3)
    }

    @Test func `brings these problems to light, and no others`() {
        let found = DayChecks.check(plan, today, today: .latest).map { "\($0.id) \($0.subject?.entity ?? "")" }.sorted()
        #expect(
            found == [
                "no-completion better-together:S3", "no-completion listening:L1", "no-difference better-together:S2",
                "no-update better-together:S2.3", "no-update better-together:S4.2", "past-due better-together:S1.4",
                "past-due better-together:S2.2", "step-late better-together:S2.1", "unanswered young-people",
            ])
    }
}
