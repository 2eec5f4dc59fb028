import Diagnostics
import Plan
import Testing

@testable import Assessing

/// How an action stands whose plan has two gates: complete means the last one.
@Suite struct GateStateTests {
    private static let delivered = "20/01/2024,A1,delivered,,"
    private static let late = "05/02/2024,A1,delivered,,"
    private static let embedded = "06/02/2024,A1,embedded,,"

    private func plan(_ rows: [String], due: String = "31/01/2024") -> SmallPlan {
        SmallPlan(action: "Due: \(due)\n\n### How\n- A1a Write it (due 25/01/2024)\n", rows: rows).with {
            $0.front = "gates: [delivered, embedded]"
        }
    }

    /// The rows about something that was due on 31 January 2024, how it stands ten days later, and how young people read
    /// of it.
    static let cases: [(rows: [String], state: WorkState, plain: PlainState?, days: Int)] = [
        ([delivered], .delivered, .delivered, 0), ([late], .deliveredLate, .deliveredLate, 5),
        ([delivered, embedded], .complete, .done, 0), ([late, embedded], .completedLate, .doneLate, 5),
        (["20/01/2024,A1,Complete,,"], .delivered, .delivered, 0),
        ([delivered, "05/02/2024,A1,On track,,"], .delivered, .delivered, 0),
        ([delivered, embedded, "07/02/2024,A1,reopened,,"], .delivered, .delivered, 0),
        ([delivered, "07/02/2024,A1,reopened,,"], .overdue, .late, 10),
        ([delivered, "25/01/2024,A1,reopened,,"], .passedInSilence, .datePassed, 10),
        ([delivered, embedded, "07/02/2024,A1,withdrawn,,Board"], .withdrawn, .stopped, 0),
        ([delivered, "07/02/2024,A1,paused until 01/06/2024,,"], .paused, .paused, 0),
        (
            [delivered, "07/02/2024,A1,paused until 01/06/2024,,", "08/02/2024,A1,restarted,,"], .delivered, .delivered,
            0
        ),
        // Told as errors, and read as they were meant.
        ([embedded], .complete, .done, 0), (["07/02/2024,A1,reopened,,"], .overdue, .late, 10),
    ]

    @Test(arguments: cases.indices) func `complete means the last gate`(index: Int) throws {
        let (rows, state, plain, days) = Self.cases[index]
        let found = try plan(rows).state(on: "10/02/2024")
        #expect(found.standing == state && found.plain == plain && found.daysPast == days, "\(rows)")
        #expect(found.isComplete == [.complete, .completedLate].contains(state))
    }

    @Test func `what is delivered is open, counted apart, and due no more`() throws {
        let assessment = try plan([Self.delivered]).assess(on: "10/02/2024")
        let tally = assessment.tally(assessment.actions.map(\.id))
        #expect(tally.open == 1 && tally.delivered == 1 && tally.complete == 0 && tally.statuses.isEmpty)
        #expect(assessment.headline.parts.map { $0.part } == [.delivered])
        #expect(assessment.sum(assessment.actions.map(\.id)).completed == 0)
        #expect(assessment.deadlines.count == 0 && assessment.past.isEmpty)
        #expect(assessment.state("p:A1").stepCount.isZero)
    }

    @Test func `what is delivered falls silent like anything that is open`() throws {
        let plan = plan([Self.delivered, "25/01/2024,A1,On track,,"])
        #expect(try plan.state(on: "10/02/2024").quietDays == nil)
        let later = try plan.state(on: "01/06/2024")
        #expect(later.quietDays == 128 && later.statedDaysAgo == 128 && later.status.meaning == .onTrack)
    }

    @Test func `what ended with its plan was not complete`() throws {
        let plan = plan([Self.delivered]).with {
            $0.state = "closed"
            $0.ended = "05/02/2024"
        }
        #expect(try plan.state(on: "10/02/2024").standing == .endedWithPlan)
    }

    @Test func `a promise is done when all of it is behind the last gate`() {
        #expect(PlainProgress([.done, .delivered]).state == .delivered)
        #expect(PlainProgress([.done, .deliveredLate]).state == .deliveredLate)
        #expect(PlainProgress([.late, .delivered]).state == .late)
        #expect(PlainProgress([.notStarted, .delivered]).state == .doing)
        #expect(PlainProgress([.done, .delivered]).done == 1)
    }

    @Test(arguments: PlainState.allCases) func `each promise is counted once, and has its place among others`(
        state: PlainState
    ) {
        let progress = PlainProgress([state])
        let counts = [
            progress.done, progress.late, progress.datePassed, progress.notSaid, progress.maybeLate, progress.doing,
            progress.checking, progress.moved, progress.delivered, progress.notStarted, progress.paused,
            progress.stopped, progress.saidOnly,
        ]
        #expect(counts.filter { $0 > 0 } == [1])
        #expect(PlainState.byUrgency.count { $0 == state } == 1, "or it would be lost from pages and leaflets")
    }

    @Test func `a promise about a step is not done before the last gate`() throws {
        let action = "Due: 31/01/2024\nPlain words about: A1a\n\n### How\n- A1a Write it (due 25/01/2024)\n"
        let rows = ["24/01/2024,A1a,Complete,,"]
        let plan = SmallPlan(action: action, rows: rows).with { $0.front = "gates: [delivered, embedded]" }
        let assessment = try plan.assess(on: "10/02/2024")
        #expect(assessment.actions.map(\.plain) == [.delivered])
        #expect(try plan.with { $0.front = "" }.assess(on: "10/02/2024").actions.map(\.plain) == [.done])
    }
}
