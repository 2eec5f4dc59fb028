import Diagnostics
import Graph
import Plan
import Testing

@testable import Assessing

/// What was said of something without saying how it stands, and what young people are told of it.
@Suite struct `What was said without a status` {
    private static let site = """
          - { id: outturn, word: Awaiting outturn, shape: dash, colour: grey, meaning: not stated }
        """

    /// An assessment of one action with two steps, on 10 February 2024.
    private static func assess(
        _ rows: [String], due: String = "Due: 31/12/2024", steps: String = "- A1a Write it\n- A1b Print it\n"
    ) throws -> Assessment {
        let plan = SmallPlan(action: "\(due)\n\n### How\n\(steps)\n### In plain words\nWe write it.\n").with {
            $0.site = site
        }
        let log = "date,ref,status,text,plain words,new due,agreed by\n" + rows.map { $0 + "\n" }.joined()
        return try plan.link(adding: ["plans/p/progress.csv": log]).plan.assess(on: Day("10/02/2024"))
    }

    private static func promised(_ assessment: Assessment) throws -> PromisedAction {
        let action = try #require(assessment.actions.first)
        return try #require(PromisedAction(action, topic: nil, on: assessment.day))
    }

    /// The rows about something that is due at the end of the year, and how it stands.
    static let cases: [(rows: [String], state: WorkState, plain: PlainState)] = [
        ([], .asStated, .notSaid),
        (["05/02/2024,A1,,They met.,,,"], .reportedOnly, .saidOnly),
        (["05/02/2024,A1,outturn,They met.,,,"], .reportedOnly, .saidOnly),
        (["05/02/2024,A1,On track,They met.,,,"], .asStated, .doing),
        (["05/02/2024,A1,On track,They met.,,,", "07/02/2024,A1,,They met again.,,,"], .asStated, .doing),
        (["05/02/2024,A1,Complete,It is there.,,,", "07/02/2024,A1,restarted,,,,"], .asStated, .notSaid),
        (
            [
                "05/02/2024,A1,Complete,It is there.,,,", "06/02/2024,A1,restarted,,,,",
                "07/02/2024,A1,,They met.,,,",
            ], .reportedOnly, .saidOnly
        ),
        // A later date alone says nothing of the work; a row about a step says something of it.
        (["05/02/2024,A1,,,,31/01/2025,Board"], .asStated, .notSaid),
        (["05/02/2024,A1a,,They met.,,,"], .reportedOnly, .saidOnly),
        (["05/02/2024,A1a,Complete,,,,"], .reportedOnly, .saidOnly),
    ]

    @Test(arguments: cases.indices) func `is a state of its own`(index: Int) throws {
        let (rows, state, plain) = Self.cases[index]
        let assessment = try Self.assess(rows)
        #expect(assessment.state("p:A1").standing == state, "\(rows)")
        #expect(assessment.state("p:A1").plain == plain, "\(rows)")
        #expect(try (Self.promised(assessment).said == nil) == (state != .reportedOnly), "\(rows)")
    }

    @Test func `is a state of a step that has no date, and of none beside it`() throws {
        let assessment = try Self.assess(["05/02/2024,A1a,,They met.,,,"])
        #expect(assessment.state("p:A1").steps.map(\.standing) == [.reportedOnly, .asStated])
        let action = try #require(assessment.actions.first)
        #expect([0, 1].map { action.plain(ofStep: $0) } == [.saidOnly, .notSaid])
        #expect(action.said(ofStep: 0) != nil && action.said(ofStep: 1) == nil)
    }

    @Test func `is told in plain words with its time, the last of what was said`() throws {
        let said = try #require(
            try Self.promised(
                try Self.assess([
                    "January 2024,A1,,They met.,We met.,,", "February 2024,A1,,They wrote.,We wrote.,,",
                ])
            ).said)
        #expect(said.words?.source.text == "We wrote.")
        #expect(YoungWords(.english, .english)(saidIn: said.time).text == "February 2024")
        let silent = try Self.promised(try Self.assess(["05/02/2024,A1,,They met.,,,"])).said
        #expect(silent != nil && silent?.words == nil)
    }

    @Test func `is told beside a date that has passed, and not where it was said before`() throws {
        for began in ["", "Added: 05/02/2024\n"] {
            let since = try Self.promised(
                try Self.assess(["07/02/2024,A1,,They met.,We met.,,"], due: began + "Due: 31/01/2024"))
            // Before the plan began nobody could keep it, and what was said is told first.
            #expect(
                since.state == (began.isEmpty ? .datePassed : .saidOnly) && since.said?.words?.source.text == "We met.")
            let before = try Self.promised(
                try Self.assess(["10/01/2024,A1,,They met.,We met.,,"], due: began + "Due: 31/01/2024"))
            #expect(before.state == .datePassed && before.said == nil)
        }
    }

    @Test func `weighs no more than silence, and every state has its place among promises`() {
        #expect(WorkState.reportedOnly.rank(.notStated) == WorkState.asStated.rank(.notStated))
        #expect(PlainProgress([.saidOnly, .notSaid]).state == .notSaid)
        #expect(PlainProgress([.saidOnly, .paused]).state == .saidOnly)
        #expect(Set(PlainState.byUrgency) == Set(PlainState.allCases))
        #expect(PlainState.byUrgency.count == PlainState.allCases.count)
    }
}

/// Parts of a promise whose dates have passed while the whole is to come.
@Suite struct `Parts of a promise` {
    private static func parts(_ action: String, _ rows: [String] = []) throws -> PassedParts? {
        let plan = SmallPlan(action: action + "\n### In plain words\nWe write it.\n", rows: rows)
        let assessment = try plan.assess(on: "10/02/2024")
        return PromisedAction(try #require(assessment.actions.first), topic: nil, on: assessment.day)?.passedParts
    }

    private static let steps =
        "\n### How\n- A1a Write it (due 10/01/2024)\n- A1b Print it (due 31/01/2024)\n- A1c Share it\n"

    @Test func `are told with the last of their dates, while nobody has said that they are done`() throws {
        let silent = try #require(try Self.parts("Due: 31/12/2024\n" + Self.steps))
        #expect(silent.count == 2 && silent.last.day == Day("31/01/2024"))
        let one = try Self.parts("Due: 31/12/2024\n" + Self.steps, ["31/01/2024,A1b,Complete,,"])
        #expect(one?.count == 1 && one?.last.day == Day("10/01/2024"))
    }

    @Test func `are not told beside something worse, nor where the words are about one step`() throws {
        #expect(try Self.parts("Due: 31/01/2024\n" + Self.steps) == nil)
        #expect(try Self.parts("Due: 31/12/2024\nPlain words about: A1c\n" + Self.steps) == nil)
        #expect(try Self.parts("Due: 31/12/2024\n" + Self.steps, ["05/02/2024,A1,withdrawn,,Board"]) == nil)
    }
}

/// How many promises are told of how many there are.
@Suite struct `The base of a count` {
    private static func progress(_ query: String, state: String = "agreed") throws -> PlainProgress {
        var plan = SmallPlan(
            action: """
                Due: 31/12/2024

                ### In plain words
                We write it.

                ## A2 Another
                Due: 31/12/2024

                ## A3 A third
                Due: 31/12/2024

                ### In plain words
                We print it.
                """,
            rows: ["05/02/2024,A1,Complete,,", "05/02/2024,A3,merged into A1,,Board"])
        plan.state = state
        plan.ended = state == "closed" ? "06/02/2024" : nil
        let page = "---\npage: index\ntitle: Start\n---\n```promises\n\(query)\n```\n"
        let linked = try plan.link("draft", adding: ["young-people/en/index.md": page]).plan
        let prose = try #require(linked.content.youngPeople.english?.pages.first?.prose.first)
        guard case .query(let block)? = prose.blocks.first else { return PlainProgress([]) }
        return linked.assess(on: Day("10/02/2024")).promises(block).progress
    }

    @Test func `is all that was promised, without what goes on as something else`() throws {
        let progress = try Self.progress("of: actions")
        #expect(progress.count == 1 && progress.all == 2 && progress.isPart)
        #expect(!PlainProgress([.done]).isPart)
    }

    @Test func `is all of a plan that is over, where it is named`() throws {
        let over = try Self.progress("of: actions\nplan: p", state: "closed")
        #expect(over.count == 1 && over.all == 2 && over.done == 1)
        #expect(try Self.progress("of: actions", state: "closed").all == 0)
    }
}
