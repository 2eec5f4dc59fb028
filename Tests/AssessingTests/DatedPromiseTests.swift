import Diagnostics
import Graph
import Linking
import Plan
import Testing

@testable import Assessing

@Suite struct `A promise with its own date` {
    /// What is told of an action with these fields and lists, in a plan of this state.
    private func promises(_ action: String, state: String = "agreed", on day: String = "01/03/2024") throws -> [String]
    {
        var plan = SmallPlan(action: action)
        plan.state = state
        let page = "---\npage: index\ntitle: Start\n---\n```promises\nof: steps\n```\n"
        let linked = try plan.link("draft", adding: ["young-people/en/index.md": page]).plan
        let assessment = linked.assess(on: Day(day))
        let prose = try #require(linked.content.youngPeople.english?.pages.first?.prose.first)
        guard case .query(let query)? = prose.blocks.first else { return [] }
        return assessment.promises(query).dated.map { "\($0.time.told) \($0.words.source.text)" }
    }

    @Test func `is told of each step that has plain words, the earliest first and what has no last day at the end`()
        throws
    {
        let steps = """
            Due: Ongoing; 31/01/2024; 31/03/2024; as set out in another plan

            ### How
            - Keep asking
              - In plain words: We keep asking you.
            - Print it
              - In plain words: We print it.
            - Write it
              - In plain words: We write it.
            - Carry the other plan out
              - In plain words: We do the rest.

            ### In plain words
            We do it all.
            """
        #expect(
            try promises(steps) == [
                "was 31/01/2024 We print it.", "by 31/03/2024 We write it.", "open We keep asking you.",
                "as set out in another plan: We do the rest.",
            ])
    }

    @Test func `is told of the action where no step has plain words`() throws {
        let action = "Due: 31/03/2024\n\n### How\n- Write it\n\n### In plain words\nWe write it.\n"
        #expect(try promises(action) == ["by 31/03/2024 We write it."])
    }

    @Test func `has the one date of its action, and none of several that belong to no step`() throws {
        let steps = "\n\n### How\n- Write it\n  - In plain words: We write it.\n- Print it\n- Share it\n"
        #expect(try promises("Due: 31/03/2024" + steps) == ["by 31/03/2024 We write it."])
        #expect(try promises("Due: 31/03/2024; 30/04/2024" + steps) == ["31/03/2024 or 30/04/2024 We write it."])
    }

    @Test func `has a year as it is printed, and a date that is none as that`() throws {
        func time(_ due: String) throws -> PromiseTime? {
            let day = Day("01/03/2024")
            let text = SourceText(text: due, file: SourceFile(path: "", text: ""), pieces: [], sourceEnd: 0)
            return PromiseTime([WrittenWhen(text)], on: day)
        }
        func told(_ due: String) throws -> String? {
            guard case .toCome(let time)? = try time(due) else { return nil }
            return YoungWords(.english, .english)(by: time).text
        }
        #expect(try told("2024") == "In 2024")
        #expect(try told("by 2025") == "By the end of December 2025")
        #expect(try told("May 2024") == "By the end of May 2024" && told("01/05/2024") == "By 1 May 2024")
        #expect(try told("31/06/2024") == "By the end of June 2024")
        #expect(try time("none")?.told == "not given" && time("ongoing")?.told == "open")
        #expect(try time("to be confirmed")?.told == "to be confirmed:")
    }

    @Test func `has the date of its own, of a step within a step too`() throws {
        let steps = """
            Due: 31/03/2024

            ### How
            - Write it
              - The first half (due 15/03/2024)
                - In plain words: We write one half.
            """
        #expect(try promises(steps) == ["by 15/03/2024 We write one half."])
    }

    @Test(arguments: ["draft", "not stated"]) func `is none of a plan that is not in force`(state: String) throws {
        #expect(try promises("Due: 31/03/2024\n\n### In plain words\nWe write it.\n", state: state) == [])
    }
}

extension PromiseTime {
    fileprivate var told: String {
        switch self {
        case .toCome(let time): "by \(time.day.slashed)"
        case .passed(let time): "was \(time.day.slashed)"
        case .open: "open"
        case .several(let dates): dates.joined(separator: " or ")
        case .asWritten(let date): date + ":"
        case .notGiven: "not given"
        }
    }
}

@Suite struct `A plan of which nobody says how it ended` {
    private let plan = SmallPlan(action: "Due: 31/01/2024\n").with { $0.state = "not stated" }

    @Test func `has nothing that is late, and counts in no sum`() throws {
        let assessment = try plan.assess(on: "01/06/2024")
        #expect(assessment.plansInForce.isEmpty)
        #expect(assessment.deadlines.past.isEmpty)
        #expect(try plan.state(on: "01/06/2024").standing == .asStated)
        #expect(assessment.select(ActionFilter()).byPlan.isEmpty)
    }

    @Test func `says so, and neither that it is closed nor that it is in force`() throws {
        let assessment = try plan.assess(on: "01/06/2024")
        let one = try #require(assessment.plan.content.plans.first)
        guard case .notStated = assessment.life(of: one) else {
            Issue.record("\(assessment.life(of: one))")
            return
        }
        #expect(one.origin == .notStated)
    }

    @Test func `tells which ties are ours`() throws {
        let inspection = ["inspections/i.md": "---\ninspection: i\ntitle: I\n---\n## OA1 Listen\n"]
        func ways(_ ties: String) throws -> [Tie.Through] {
            let tied = SmallPlan(action: "Answers: i:OA1\n").with { $0.began = "01/01/2024\n\(ties)" }
            return try tied.link(adding: inspection).plan.actions.flatMap(\.ties).map(\.through)
        }
        #expect(try ways("") == [.answers])
        #expect(try ways("ties: stated") == [.answers])
        #expect(try ways("ties: ours") == [.ours])
    }
}

@Suite struct `What plans print of what came of a section` {
    private func columns(plan: String, section: String) throws -> [Section.OutcomeColumn] {
        let small = SmallPlan(action: "Due: 31/01/2024\n").with { $0.began = "01/01/2024\n\(plan)" }
        let file = "---\nsection: S1\ntitle: Section\n\(section)\n---\n"
        let assessment = try small.link(adding: ["plans/p/s1.md": file]).plan.assess(on: Day("01/06/2024"))
        return assessment.outcome(of: try #require(assessment.plan.sections.first)).columns
    }

    @Test func `is three columns, those that the plan names, or those that the section does`() throws {
        #expect(try columns(plan: "", section: "") == [.completed, .difference, .next])
        #expect(try columns(plan: "outcomes: none", section: "") == [])
        #expect(try columns(plan: "outcomes: [difference]", section: "") == [.difference])
        #expect(try columns(plan: "outcomes: none", section: "outcomes: [Next steps]") == [.next])
    }
}
