import Diagnostics
import Plan
import Testing

@testable import Assessing

@Suite("The life of an action")
struct LifeTests {
    @Test func `is told by its last row with a status, on or before the day`() throws {
        let plan = SmallPlan(
            action: "Due: 31/12/2024",
            rows: [
                "01/02/2024,A1,On track,,", "01/03/2024,A1,,,", "01/04/2024,A1,Complete,,", "01/03/2024,S1,Complete,,",
            ])
        let before = try plan.state(on: "31/01/2024")
        #expect(before.status.meaning == .notStated && before.statement == nil && before.lastUpdate == nil)
        let stated = try plan.state(on: "31/03/2024")
        #expect(stated.status.word.text == "On track")
        #expect(stated.statement?.date.value == Day("01/02/2024"))
        #expect(stated.lastUpdate == Day("01/03/2024"))
        #expect(try plan.state(on: "01/04/2024").isComplete)
    }

    @Test func `begins on the day on which it was added`() throws {
        let plan = SmallPlan(action: "Due: 31/12/2024\nAdded: 01/06/2024")
        let linked = try plan.link().plan
        let before = linked.assess(on: Day("31/05/2024"))
        #expect(before.state("p:A1").life.name == "not yet added")
        #expect(!before.state("p:A1").isThere && !before.state("p:A1").isOpen)
        #expect(before.sum("p", linked) == [0, 0, 0, 0, 0, 0, 0])
        #expect(before.tally(linked.ids(of: "p")).total == 0)
        let after = linked.assess(on: Day("01/06/2024"))
        #expect(after.state("p:A1").life.name == "open")
        #expect(after.sum("p", linked) == [0, 1, 0, 0, 0, 0, 1])
    }

    @Test func `rests while it is paused, and goes on when a row says so`() throws {
        let plan = SmallPlan(
            action: "Due: 31/01/2024\n\n### How\n- One (due January 2024)\n",
            rows: ["10/01/2024,A1,paused until 01/06/2024,,", "01/04/2024,A1,restarted,,"])
        let resting = try plan.state(on: "31/03/2024")
        #expect(resting.life.name == "paused until 01/06/2024")
        #expect(resting.isOpen && !resting.isPast && resting.pastSteps.isEmpty && resting.quietDays == nil)
        let again = try plan.state(on: "01/04/2024")
        #expect(again.life.name == "open")
        #expect(again.daysPast == 61)
        #expect(again.pastSteps.count == 1)
    }

    @Test func `goes on from the day on which it was to start again, though nobody said so`() throws {
        let plan = SmallPlan(action: "Due: 31/01/2024", rows: ["10/01/2024,A1,paused until 01/06/2024,,"])
        #expect(try plan.state(on: "31/05/2024").life.name == "paused until 01/06/2024")
        let state = try plan.state(on: "01/06/2024")
        #expect(state.life.name == "open")
        #expect(state.isPast && state.quietDays == 143)
        let forever = SmallPlan(action: "Due: 31/01/2024", rows: ["10/01/2024,A1,paused,,"])
        #expect(try forever.state(on: "31/12/2024").life.name == "paused until ?")
    }

    @Test func `keeps the status that was stated before it was paused or withdrawn`() throws {
        for status in ["paused until 01/06/2024", "withdrawn"] {
            let rows = ["10/01/2024,A1,On track,,", "01/02/2024,A1,\(status),,"]
            let state = try SmallPlan(action: "Due: 31/01/2024", rows: rows).state(on: "01/03/2024")
            #expect(state.status.word.text == "On track")
        }
    }

    @Test func `has late steps: with a date of their own, or one of the action's that belongs to them`() throws {
        let own = SmallPlan(
            action: "Due: 31/12/2024\n\n### How\n- A1a One (due January 2024)\n- Two (due 31/03/2024)\n- Three\n",
            rows: ["10/02/2024,A1a,Complete,,"])
        #expect(try own.state(on: "31/01/2024").pastSteps.isEmpty)
        #expect(try own.state(on: "09/02/2024").pastSteps.map(\.daysPast) == [9])
        #expect(try own.state(on: "10/02/2024").pastSteps.isEmpty)
        #expect(try own.state(on: "01/04/2024").pastSteps.map(\.index) == [1])
        #expect(try own.state(on: "01/04/2024").lastUpdate == Day("10/02/2024"))
        let paired = SmallPlan(action: "Due: 31/01/2024; 31/12/2024\n\n### How\n- One\n- Two\n")
        #expect(try paired.state(on: "01/02/2024").pastSteps.map(\.index) == [0])
        let moved = paired.with { $0.rows = ["20/01/2024,A1,,31/12/2024,Board"] }
        #expect(try moved.state(on: "01/02/2024").pastSteps.isEmpty)
    }

    @Test func `is quiet from the day of the plan's first version, where nothing says when it began`() throws {
        let plan = SmallPlan(action: "Due: 31/12/2024").with {
            $0.began = ""
            $0.state = "agreed\nversions:\n  - version: 1\n    date: 01/01/2024"
        }
        let young = try plan.state(on: "31/03/2024")
        #expect(young.quietDays == nil && young.awaitsFirstReport)
        let old = try plan.state(on: "01/04/2024")
        #expect(old.quietDays == 91 && !old.awaitsFirstReport)
    }

    @Test func `is quiet when nothing was reported for longer than the site allows`() throws {
        let plan = SmallPlan(action: "Due: 31/12/2024\n\n### How\n- A1a One\n")
        #expect(try plan.state(on: "31/03/2024").quietDays == nil)
        #expect(try plan.state(on: "01/04/2024").quietDays == 91)
        let reported = plan.with { $0.rows = ["01/02/2024,A1a,On track,,"] }
        #expect(try reported.state(on: "01/05/2024").quietDays == nil)
        #expect(try reported.state(on: "02/05/2024").quietDays == 91)
        let shorter = plan.with { $0.site = "quiet after: 10" }
        #expect(try shorter.state(on: "12/01/2024").quietDays == 11)
        let added = SmallPlan(action: "Due: 31/12/2024\nAdded: 01/03/2024")
        #expect(try added.state(on: "01/04/2024").quietDays == nil)
    }

    @Test func `does not know rows of days to come`() throws {
        let plan = SmallPlan(
            action: "Due: 31/01/2024", rows: ["01/03/2024,A1,Complete,,", "01/02/2024,A1,,30/06/2024,Board"])
        let linked = try plan.link().plan
        let early = linked.assess(on: Day("31/01/2024"))
        #expect(early.state("p:A1").life.name == "open")
        #expect(early.state("p:A1").moves.isEmpty && early.state("p:A1").lastUpdate == nil)
        let told = DayChecks.check(linked, early, today: Day("15/02/2024")).map(\.id)
        #expect(told.filter { $0 == "future-row" || $0 == "date-to-come" } == ["date-to-come", "future-row"])
        #expect(DayChecks.check(linked, early, today: .latest).filter { $0.id == "future-row" }.count == 2)
        #expect(
            DayChecks.check(linked, linked.assess(on: Day("01/03/2024")), today: .latest).allSatisfy {
                $0.id != "future-row"
            })
    }

    @Test func `may be told in another plan's log, in the order of the days`() throws {
        let plan = SmallPlan(action: "Due: 31/12/2024", rows: ["01/03/2024,A1,Complete,,"])
        let files = ["01/02/2024,p:A1,On track,,"]
        let linked = try plan.link(
            adding: [
                "plans/z/plan.md": "---\nplan: z\ntitle: Z\nstate: agreed\n---\n",
                "plans/z/progress.csv": "date,ref,status,new due,agreed by\n" + files.joined() + "\n",
            ])
        #expect(linked.plan.assess(on: Day("01/04/2024")).state("p:A1").isComplete)
        #expect(linked.plan.assess(on: Day("01/02/2024")).state("p:A1").status.word.text == "On track")
    }
}
