import Diagnostics
import Plan
import Testing

@testable import Reading

@Suite struct PlanTests {
    private let columns = """
        columns:
          - {key: cost, title: Cost in pounds, kind: number}
          - {key: checked, title: Last checked, kind: date}
          - {key: share, title: Share, kind: percent}

        """

    @Test func `a plan's own columns are fields of its actions`() throws {
        let text = "## P1.1 One\nCost in pounds: 4,200\nlast checked: 28/06/2024\nShare: 85%\n"
        let reading = Sources.section(text, plan: columns).read()
        #expect(reading.told == [])
        let values = try #require(reading.actions.first).columns
        #expect(values.mapValues(\.source.text) == ["cost": "4,200", "checked": "28/06/2024", "share": "85%"])
        #expect(values["cost"]?.source.span.text == "4,200")
        guard case .date(let when)? = values["checked"]?.meaning else { return #expect(Bool(false)) }
        #expect(when.value.lastDay?.iso8601 == "2024-06-28")
    }

    @Test(arguments: [
        ("Cost in pounds: about 4", "wrong-type 6:17 `about 4` is not a number"),
        ("Share: 85", "wrong-type 6:8 `85` is not a percentage, such as `85%`"),
        ("Last checked: 2024", "wrong-type 6:15 `2024` is not a day, such as 31/12/2022"),
        ("Last checked: 31/06/2024", "impossible-date 6:15 31 June does not exist"),
        ("Cost in pound: 1", "unknown-field 6:1 `Cost in pound` is not known in an action"),
        ("Share: 1%\nShare: 2%", "duplicate-key 7:1 `Share` is given twice"),
    ]) func `a value of another kind is reported`(line: String, told: String) {
        #expect(Sources.section("## P1.1 One\n\(line)\n", plan: columns).read().told == [told])
    }

    @Test func `a column of an unknown kind is reported`() {
        let reading = Sources.section("", plan: "columns:\n  - {key: a, title: A, kind: numbr}\n").read()
        #expect(reading.problems.map(\.help) == ["did you mean `number`?"])
    }

    @Test func `the council's own names mean the same`() throws {
        var sources = Sources.section(
            "## Expected outcomes\n- One\n\n## P1.1 One\nWho leads: A\nBy  WHEN: 2023\nLead: B\n\n### What we’ll do\n- Two\n",
            plan: "")
        sources["site.yaml"] = Array(
            """
            council: A
            title: B
            names:
              lead: Who leads
              due: [By when, Deadline]
              steps: [What we'll do]
              measures: [Expected outcomes]

            """.utf8)
        let reading = sources.read()
        #expect(reading.told == ["duplicate-key 11:1 `Lead` is given twice"])
        let action = try #require(reading.actions.first)
        #expect(action.lead?.text == "A")
        #expect(action.due.map(\.source.text) == ["2023"])
        #expect(action.steps.map(\.text.source.text) == ["Two"])
        #expect(reading.section?.measures.map(\.text.source.text) == ["One"])
    }

    @Test(arguments: [
        ("names:\n  leed: [X]\n", "unknown-key 4:3 `leed` is not known in `names`"),
        ("names:\n  state: [X]\n", "unknown-key 4:3 `state` is not known in `names`"),
        (
            "names:\n  lead: {a: b}\n",
            "wrong-type 4:9 `lead` takes a list of names, and this is a set of `key: value` lines"
        ),
        ("names: [lead]\n", "wrong-type 3:8 `names` takes a set of `key: value` lines, and this is a list"),
        ("quiet after: -1\n", "wrong-type 3:14 `-1` is not a whole number"),
        ("reporting date: soon\n", "unknown-date 3:17 `soon` is not understood as a date"),
        ("reporting date: March 2023\n", "wrong-type 3:17 `March 2023` is not a single day"),
        (
            "statuses:\n  - {id: a, word: A, shape: round, colour: red, meaning: late}\n",
            "wrong-type 4:29 `round` is not one of the words that can stand here"
        ),
        ("statuses: none\n", "wrong-type 3:11 `statuses` takes a list, and this is a single value"),
        (
            "statuses:\n  - one\n",
            "wrong-type 4:5 a status is written as `key: value` lines, and this is a single value"
        ),
        ("counsil: X\n", "unknown-key 3:1 `counsil` is not known in the site"),
    ]) func `a fault of the site is told at its place`(yaml: String, told: String) {
        var sources = Sources()
        sources["site.yaml"] = Array(("council: A\ntitle: B\n" + yaml).utf8)
        #expect(sources.read().told == [told])
    }

    @Test(arguments: [
        ("draft", "draft"), ("Agreed", "agreed"), ("closed", "closed"), ("superseded by q", "superseded"),
    ]) func `every state is read`(written: String, state: String) throws {
        let plan = Sources(["plans/p/plan.md": "---\nplan: p\ntitle: P\nstate: \(written)\n---\n"]).read().content?
            .plans.first
        #expect("\(try #require(plan).state.value)".hasPrefix(state))
    }

    @Test func `an unknown state is reported`() {
        let reading = Sources(["plans/p/plan.md": "---\nplan: p\ntitle: P\nstate: agred\n---\n"]).read()
        #expect(reading.problems.map(\.help) == ["did you mean `agreed`?"])
    }

    @Test func `several dates are read in order and each at its place`() throws {
        let reading = Sources.section("## P1.1 One\nDue: 31/12/2022; early March 2023 ;\n  ongoing\n").read()
        #expect(reading.told == [])
        let due = try #require(reading.actions.first).due
        #expect(due.map { String($0.span.text) } == ["31/12/2022", "early March 2023", "ongoing"])
        #expect(due.map(\.span.line) == [6, 6, 7])
    }

    @Test func `references are a list or separated by commas`() throws {
        for answers in ["R1, R2", "[R1, R2]", "\n  - R1\n  - R2", "[\"R1, R2\"]"] {
            let reading = Sources([
                "plans/p/plan.md": "---\nplan: p\ntitle: P\nstate: draft\nanswers: \(answers)\n---\n"
            ]).read()
            #expect(reading.told == [])
            #expect(reading.content?.plans.first?.answers.map { String($0.span.text) } == ["R1", "R2"])
        }
    }

    @Test func `sections stand in the order of their numbers`() {
        var sources = Sources(["plans/p/plan.md": "---\nplan: p\ntitle: P\nstate: draft\n---\n"])
        for (file, front) in [("a", "section: P10\nnumber: 10"), ("b", "section: P2\nnumber: 2"), ("c", "section: P1")]
        {
            sources["plans/p/\(file).md"] = Array("---\n\(front)\ntitle: T\n---\n".utf8)
        }
        #expect(sources.read().content?.plans.first?.sections.map(\.id.text) == ["P2", "P10", "P1"])
    }

    @Test func `what the plan reports about a recommendation is read`() throws {
        let text =
            "---\nplan: p\ntitle: P\nstate: draft\n---\nPurpose.\n\n## OA1 Before\nText.\n\n### Done so far\n- One\n- Two\n"
        let reading = Sources(["plans/p/plan.md": text]).read()
        #expect(reading.told == [])
        let account = try #require(reading.content?.plans.first?.accounts.first)
        #expect(account.recommendation.text == "OA1")
        #expect(account.doneSoFar.map(\.text.source.text) == ["One", "Two"])
        #expect(account.prose.map(\.source.text) == ["Text."])
    }
}
