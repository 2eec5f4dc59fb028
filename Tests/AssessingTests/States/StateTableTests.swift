import Diagnostics
import Foundation
import Plan
import Testing

@testable import Assessing

/// The table that says how something stands, cell by cell.
@Suite struct `The table of states` {
    /// A row: what has to be done still, where the date lies, and the state where nothing, words alone, or that it is not
    /// complete was said since.
    typealias Row = (life: StateFacts.Life, date: StateFacts.Date, states: [WorkState])

    static let rows: [Row] =
        StateFacts.Date.allCases.flatMap { date -> [Row] in
            [
                (StateFacts.Life.toCome, WorkState.notYetAdded), (.paused, .paused), (.withdrawn, .withdrawn),
                (.goesOn, .goesOn), (.endedWithPlan, .endedWithPlan),
            ].map { ($0, date, [$1, $1, $1]) }
        } + [
            (.running, .doesNotCount, [.asStated, .reportedOnly, .asStated]),
            (.running, .toCome, [.asStated, .reportedOnly, .asStated]),
            (.running, .passed, [.passedInSilence, .passedNotSaid, .overdue]),
            (.running, .passedBeforePlan, [.dueBeforePlan, .dueBeforePlan, .dueBeforePlan]),
            (.delivered, .doesNotCount, [.delivered, .delivered, .delivered]),
            (.delivered, .toCome, [.delivered, .delivered, .delivered]),
            (.delivered, .passed, [.deliveredLate, .deliveredLate, .deliveredLate]),
            (.delivered, .passedBeforePlan, [.delivered, .delivered, .delivered]),
            (.done, .doesNotCount, [.complete, .complete, .complete]),
            (.done, .toCome, [.complete, .complete, .complete]),
            (.done, .passed, [.completedLate, .completedLate, .completedLate]),
            (.done, .passedBeforePlan, [.complete, .complete, .complete]),
        ]

    @Test(arguments: rows.indices) func `has one state in each cell`(index: Int) {
        let row = Self.rows[index]
        let states = StateFacts.Said.allCases.map { WorkState(StateFacts(life: row.life, date: row.date, said: $0)) }
        #expect(states == row.states)
    }

    @Test func `has every cell, and every state in one of them`() {
        let cells = Set(Self.rows.map { "\($0.life) \($0.date)" })
        #expect(cells.count == StateFacts.Life.allCases.count * StateFacts.Date.allCases.count)
        #expect(Set(Self.rows.flatMap(\.states)) == Set(WorkState.allCases))
    }

    @Test func `no two states share a sentence, for boards or for young people`() {
        let words = Words.english
        let gates = ["delivered", "embedded"].map { word in
            let text = SourceText(text: word, file: SourceFile(path: "", text: ""), pieces: [], sourceEnd: 0)
            return Gate(word: text, isLast: word == "embedded")
        }
        let boards = WorkState.allCases.compactMap { words.computed($0, days: 3, gates: gates) }
        #expect(Set(boards).count == boards.count && boards.count == 7)
        let apart = WorkState.allCases.compactMap { words.computed($0, days: 3) }
        #expect(Set(apart + boards + [words.delivered(gates), words.delivered([])]).count == 10)
        let plain = PlainState.allCases.map { Translation.english.words[$0.word]?[.other]?.filled([:]) ?? "" }
        #expect(Set(plain).count == plain.count && !plain.contains(""))
    }

    @Test func `each sentence for young people can be reached`() {
        let reached = WorkState.allCases.flatMap { state in
            Status.Meaning.allCases.compactMap { state.plain($0, isReported: false) }
        }
        #expect(Set(reached) == Set(PlainState.allCases))
    }

    @Test func `silence never stands behind an honest report`() {
        for meaning in Status.Meaning.allCases {
            let past = [WorkState.overdue, .passedInSilence, .passedNotSaid].map { $0.rank(meaning) }
            #expect(Set(past).count == 1)
            for state in WorkState.allCases where !state.isPast { #expect(state.rank(meaning) > past[0]) }
        }
        let unsaid = WorkState.asStated.rank(.notStated)
        for meaning in [Status.Meaning.onTrack, .underWay, .notStarted, .awaitingSignOff, .rescheduled] {
            #expect(unsaid < WorkState.asStated.rank(meaning))
        }
    }

    @Test func `stands in the guide, word for word`() throws {
        let root = "/" + #filePath.split(separator: "/").dropLast(4).joined(separator: "/")
        let guide = try String(contentsOfFile: root + "/GUIDE.md", encoding: .utf8)
        for state in WorkState.allCases {
            guard let word = Words.english.computed(state, days: 5) else { continue }
            let isThere = guide.contains(word.replacing("5 days", with: "N days"))
            #expect(isThere, "\(word)")
        }
        for state in PlainState.allCases {
            let word = Translation.english.words[state.word]?[.other]?.filled(["when": "…"]) ?? ""
            let isThere = guide.contains(word)
            #expect(isThere, "\(word)")
        }
    }
}

/// What rows of the log say of a date that has passed.
@Suite struct `What was said of a date` {
    private static let scale = """
          - { id: late, word: Late, shape: cross, colour: red, meaning: late }
          - { id: sign-off, word: Awaiting sign-off, shape: half, colour: blue, meaning: awaiting sign-off }
          - { id: outturn, word: Awaiting outturn, shape: dash, colour: grey, meaning: not stated }
          - { id: stopped, word: Stopped, shape: bar, colour: grey, meaning: stopped }
        """

    /// The rows about something that was due on 31 January 2024, and how it stands ten days later.
    static let cases: [(rows: [String], state: WorkState)] = [
        // Nothing, or nothing since.
        ([], .passedInSilence),
        (["30/01/2024,A1,On track,,"], .passedInSilence),
        (["30/01/2024,A1,Late,,"], .passedInSilence),
        (["30/01/2024,A1,,,"], .passedInSilence),
        // On the day, and after it.
        (["31/01/2024,A1,On track,,"], .overdue),
        (["31/01/2024,A1,,,"], .passedNotSaid),
        (["05/02/2024,A1,On track,,"], .overdue),
        (["05/02/2024,A1,,,"], .passedNotSaid),
        (["05/02/2024,A1,sign-off,,"], .overdue),
        (["05/02/2024,A1,stopped,,"], .overdue),
        (["05/02/2024,A1,outturn,,"], .passedNotSaid),
        (["05/02/2024,A1,Late,,", "07/02/2024,A1,,,"], .overdue),
        (["05/02/2024,A1,Late,,", "07/02/2024,A1,outturn,,"], .overdue),
        // Asked for, and not answered.
        (["20/01/2024,A1,,31/03/2024,"], .overdue),
        (["05/02/2024,A1,,31/03/2024,"], .overdue),
        (["05/02/2024,A1,,ongoing,"], .overdue),
        (["20/01/2024,A1,,25/01/2024,"], .passedInSilence),
        (["20/01/2024,A1,,31/03/2024,", "25/01/2024,A1,,31/01/2024,Board"], .passedInSilence),
        (["20/01/2024,A1,,31/03/2024,", "25/01/2024,A1,,31/03/2024,Board"], .asStated),
        // Paused until a time beyond it, or before it.
        (["20/01/2024,A1,paused until 05/02/2024,,"], .overdue),
        (["10/01/2024,A1,paused until 20/01/2024,,"], .passedInSilence),
        (["20/01/2024,A1,paused until 01/06/2024,,"], .paused),
        (["20/01/2024,A1,paused until 01/06/2024,,", "05/02/2024,A1,restarted,,"], .overdue),
        (["20/01/2024,A1,paused until 01/06/2024,,", "25/01/2024,A1,restarted,,"], .passedInSilence),
        // Done, and done late.
        (["31/01/2024,A1,Complete,,"], .complete),
        (["01/02/2024,A1,Complete,,"], .completedLate),
        (["05/02/2024,A1,Late,,", "07/02/2024,A1,Complete,,"], .completedLate),
        (["25/01/2024,A1,Complete,,", "05/02/2024,A1,restarted,,"], .overdue),
        (["05/02/2024,A1,withdrawn,,Board"], .withdrawn),
        // About a step: it is a report, and states nothing of the whole.
        (["05/02/2024,A1a,On track,,"], .passedNotSaid),
        (["20/01/2024,A1a,On track,,"], .passedInSilence),
    ]

    @Test(arguments: cases.indices) func `decides how it stands`(index: Int) throws {
        let (rows, state) = Self.cases[index]
        let plan = SmallPlan(action: "Due: 31/01/2024\n\n### How\n- A1a Write it\n", rows: rows).with {
            $0.site = Self.scale
        }
        #expect(try plan.state(on: "10/02/2024").standing == state, "\(rows)")
    }

    /// The same of a step, which only rows about itself speak of.
    static let steps: [(rows: [String], state: WorkState)] = [
        ([], .passedInSilence), (["05/02/2024,A1,Late,,"], .passedInSilence), (["05/02/2024,A1a,,,"], .passedNotSaid),
        (["05/02/2024,A1a,Late,,"], .overdue), (["05/02/2024,A1a,Complete,,"], .completedLate),
        (["31/01/2024,A1a,Complete,,"], .complete), (["20/01/2024,A1a,paused until 01/06/2024,,"], .paused),
        (["05/02/2024,A1a,withdrawn,,"], .withdrawn), (["05/02/2024,A1,Complete,,"], .asStated),
        (["20/01/2024,A1,paused until 01/06/2024,,"], .paused),
    ]

    @Test(arguments: steps.indices) func `decides how a step stands`(index: Int) throws {
        let (rows, state) = Self.steps[index]
        let plan = SmallPlan(action: "Due: 31/12/2024\n\n### How\n- A1a Write it (due 31/01/2024)\n", rows: rows).with {
            $0.site = Self.scale
        }
        #expect(try plan.state(on: "10/02/2024").steps.map(\.standing) == [state], "\(rows)")
    }

    @Test func `counts the days since the date, and of what is done those until it was`() throws {
        let plan = SmallPlan(action: "Due: 31/01/2024")
        #expect(try plan.state(on: "10/02/2024").daysPast == 10)
        let done = plan.with { $0.rows = ["05/02/2024,A1,Complete,,"] }
        #expect(try done.state(on: "01/06/2024").daysPast == 5)
        #expect(try done.with { $0.rows = ["05/01/2024,A1,Complete,,"] }.state(on: "01/06/2024").daysPast == 0)
    }

    @Test func `is late only within a plan that is in force`() throws {
        for state in ["closed", "superseded by p"] {
            let plan = SmallPlan(action: "Due: 31/01/2024", rows: ["05/02/2024,A1,Complete,,"]).with {
                $0.state = state
                $0.ended = "June 2024"
            }
            #expect(try plan.state(on: "01/03/2024").standing == .completedLate)
            #expect(try plan.state(on: "01/07/2024").standing == .complete)
        }
    }

    @Test func `leaves a status that is old with its age`() throws {
        let plan = SmallPlan(action: "Due: 31/12/2024", rows: ["01/01/2024,A1,On track,,", "01/05/2024,A1,,,"])
        #expect(try plan.state(on: "31/03/2024").statedDaysAgo == nil)
        #expect(try plan.state(on: "01/05/2024").statedDaysAgo == 121)
        #expect(try plan.state(on: "01/05/2024").quietDays == nil)
    }

    @Test func `says nothing of what is open again after it was complete`() throws {
        let plan = SmallPlan(
            action: "Due: 31/12/2024", rows: ["01/02/2024,A1,Complete,,", "01/03/2024,A1,restarted,,"])
        let state = try plan.state(on: "01/04/2024")
        #expect(state.status.meaning == .notStated && state.plain == .notSaid)
    }
}
