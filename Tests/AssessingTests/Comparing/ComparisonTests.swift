import Assessing
import Graph
import Linking
import Plan
import Testing

/// Each way in which an action can differ, in a plan made for it.
@Suite struct ComparisonTests {
    private let plain = SmallPlan(action: "Lead: Head of Homes\nDue: 31/12/2024\n")

    private func rows(_ rows: String...) -> SmallPlan { plain.with { $0.rows = rows } }

    @Test func `a plan that stands as it stood has no changes`() throws {
        #expect(try plain.changes() == [])
        #expect(try rows("01/03/2024,A1,on-track,,").changes() == [])
    }

    // MARK: - Beginnings and endings

    @Test func `an action that was not written down before is added`() throws {
        let later = plain.with { $0.section += "\n## A2 Another\nDue: 31/12/2024\n" }
        #expect(try plain.changes(to: later) == ["p:A2: added"])
    }

    @Test func `an action that was added in between is added`() throws {
        let plan = SmallPlan(action: "Due: 31/12/2024\nAdded: 01/07/2024\n")
        #expect(try plan.changes() == ["p:A1: added"])
        #expect(try plan.changes(from: "01/05/2024", on: "01/06/2024") == [])
        #expect(try plan.changes(from: "01/07/2024", on: "01/08/2024") == [])
    }

    @Test func `an action that was added and ended in between is told as both`() throws {
        let plan = SmallPlan(
            action: "Due: 31/12/2024\nAdded: 01/07/2024\n", rows: ["02/07/2024,A1,withdrawn,,"])
        #expect(try plan.changes() == ["p:A1: added, withdrawn"])
    }

    @Test(arguments: [
        ("complete", "complete on 01/07/2024"), ("withdrawn", "withdrawn"), ("merged into A2", "merged into A2 [A2]"),
        ("\"split into A2, A3\"", "split into A2, A3 [A2|A3]"), ("carried to q:B1", "carried to q:B1 [q:B1]"),
    ]) func `an action that ended is told with how`(status: String, told: String) throws {
        let plan = rows("01/03/2024,A1,on-track,,", "01/07/2024,A1,\(status),,")
        #expect(try plan.changes() == ["p:A1: \(told)"])
        #expect(try plan.changes(from: "01/07/2024") == [])
    }

    @Test func `an action that ended with its plan says so`() throws {
        let later = plain.with {
            $0.state = "closed"
            $0.ended = "01/08/2024"
        }
        #expect(try plain.changes(to: later) == ["p:A1: ended with its plan"])
        #expect(try later.changes() == ["p:A1: ended with its plan"])
        #expect(try later.changes(on: "31/07/2024") == [])
    }

    @Test func `an action that had ended and is open again says so`() throws {
        let plan = rows("01/03/2024,A1,complete,,", "01/07/2024,A1,on-track,,")
        #expect(try plan.changes() == ["p:A1: reopened, complete -> on-track"])
    }

    @Test func `an action that is paused, and one that goes on, say so`() throws {
        let plan = rows("01/07/2024,A1,paused until 01/12/2024,,", "01/10/2024,A1,restarted,,")
        #expect(try plan.changes() == ["p:A1: paused until 01/12/2024"])
        #expect(try plan.changes(from: "01/09/2024", on: "01/11/2024") == ["p:A1: restarted"])
        #expect(try plan.changes(from: "01/06/2024", on: "01/11/2024") == [])
    }

    @Test func `an action that is gone without an ending is told, whatever it was`() throws {
        let later = plain.with { $0.section = "## A2 Another\nDue: 31/12/2024\n" }
        #expect(try plain.changes(to: later) == ["p:A2: added", "p:A1: vanished"])
        let ended = rows("01/03/2024,A1,complete,,")
        #expect(try ended.changes(to: later) == ["p:A2: added", "p:A1: vanished"])
    }

    @Test func `what was never there is not missed`() throws {
        let plan = SmallPlan(action: "Added: 01/08/2024\n")
        let later = plain.with { $0.section = "## A2 Another\n" }
        #expect(try plan.changes(to: later, from: "01/06/2024", on: "01/07/2024") == ["p:A2: added"])
    }

    // MARK: - Names

    @Test func `an action that has another id is the same action`() throws {
        let later = plain.with { $0.section = "## B1 The action\nLead: Head of Homes\nDue: 31/12/2024\nFormerly: A1\n" }
        #expect(try plain.changes(to: later) == [])
        let done = later.with { $0.rows = ["01/07/2024,B1,complete,,"] }
        #expect(try plain.changes(to: done) == ["p:B1 (was p:A1): complete on 01/07/2024"])
    }

    @Test func `a chain of names leads to the last`() throws {
        let later = plain.with {
            $0.section = "## C1 Other words\nLead: Head of Homes\nDue: 31/12/2024\nFormerly: B1, A1\n"
        }
        #expect(
            try plain.changes(to: later) == ["p:C1 (was p:A1): title [The action] -> [Other words]"])
    }

    @Test func `an action without Formerly is another`() throws {
        let later = plain.with { $0.section = "## B1 The action\nLead: Head of Homes\nDue: 31/12/2024\n" }
        #expect(try plain.changes(to: later) == ["p:B1: added", "p:A1: vanished"])
    }

    // MARK: - Status, dates, leads

    @Test func `another status is told from and to`() throws {
        let plan = rows("01/07/2024,A1,on-track,,")
        #expect(try plan.changes() == ["p:A1: not stated -> on-track"])
    }

    @Test func `a date that was agreed is told with who agreed`() throws {
        let plan = rows("01/07/2024,A1,,31/03/2025,Board")
        #expect(try plan.changes() == ["p:A1: due [31/12/2024] -> [31/03/2025] agreed by Board in 1"])
    }

    @Test func `of several moves in between the last counts and all are there`() throws {
        let plan = rows("01/07/2024,A1,,31/03/2025,Board", "01/08/2024,A1,,30/06/2025,Panel")
        #expect(try plan.changes() == ["p:A1: due [31/12/2024] -> [30/06/2025] agreed by Panel in 2"])
        #expect(
            try plan.changes(from: "15/07/2024") == ["p:A1: due [31/03/2025] -> [30/06/2025] agreed by Panel in 1"])
    }

    @Test func `a date that was only asked for has not moved`() throws {
        let plan = rows("01/07/2024,A1,,31/03/2025,")
        #expect(try plan.changes() == ["p:A1: asks for 31/03/2025"])
        #expect(try plan.changes(from: "15/07/2024") == [])
        let agreed = plan.with { $0.rows.append("15/08/2024,A1,,31/03/2025,Board") }
        #expect(
            try agreed.changes(from: "15/07/2024") == ["p:A1: due [31/12/2024] -> [31/03/2025] agreed by Board in 1"])
    }

    @Test func `a date that was changed in the sources is told as unexplained`() throws {
        let later = SmallPlan(action: "Lead: Head of Homes\nDue: 31/03/2025\n")
        #expect(try plain.changes(to: later) == ["p:A1: due [31/12/2024] -> [31/03/2025] unexplained"])
        let other = SmallPlan(action: "Lead: Head of Homes\nDue: 31 December 2024\n")
        #expect(try plain.changes(to: other) == [])
    }

    @Test func `another lead is told as written`() throws {
        let later = SmallPlan(action: "Lead: Head of Care,\n  Head of Homes\nDue: 31/12/2024\n")
        #expect(try plain.changes(to: later) == ["p:A1: lead Head of Homes -> Head of Care, Head of Homes"])
        let nobody = SmallPlan(action: "Due: 31/12/2024\n")
        #expect(try plain.changes(to: nobody) == ["p:A1: lead Head of Homes -> -"])
    }

    // MARK: - Words and place

    private func listed(_ steps: String, _ measures: String = "- Seen\n") -> SmallPlan {
        SmallPlan(action: "Due: 31/12/2024\n\n### How\n\(steps)\n### How we will know\n\(measures)")
    }

    @Test func `other words are told item by item`() throws {
        let before = listed("- One\n- Two\n  - Within\n- One\n")
        #expect(
            try before.changes(to: listed("- One\n- Two\n  - Without\n")) == [
                "p:A1: steps [Within|One] -> [Without]"
            ])
        #expect(
            try before.changes(to: listed("- One\n- Two\n  - Within\n- One\n", "- Heard\n")) == [
                "p:A1: measures [Seen] -> [Heard]"
            ])
    }

    @Test func `items in another order are another wording without other items`() throws {
        #expect(try listed("- One\n- Two\n").changes(to: listed("- Two\n- One\n")) == ["p:A1: steps [] -> []"])
    }

    @Test func `lines that break elsewhere are the same words`() throws {
        #expect(try listed("- One and two\n").changes(to: listed("- One\n  and two\n")) == [])
    }

    @Test func `an action in another section is told, and a section of another name is the same`() throws {
        let action = "## A1 The action\nDue: 31/12/2024\n"
        let other = ["plans/p/s2.md": "---\nsection: S2\ntitle: Two\n---\n\n" + action]
        let before = try SmallPlan(action: "Due: 31/12/2024\n").link("board").plan
        let after = try plain.with { $0.section = "" }.link("board", adding: other).plan
        let renamed = try plain.with { $0.section = "" }.link(
            "board",
            adding: other.mapValues { $0.replacing("title: Two", with: "title: Two\nformerly: S1") }
                .merging(["plans/p/s1.md": "---\nsection: S3\ntitle: Three\n---\n"]) { $1 }
        ).plan
        let day = Day("01/06/2024")
        func compare(_ plan: LinkedPlan) -> [String] {
            Comparison(from: before.assess(on: day), to: plan.assess(on: day)).told
        }
        #expect(compare(after) == ["p:A1: from p:S1 to p:S2", "p:S2: added"])
        #expect(compare(renamed) == ["p:S2 (was p:S1): title [Section] -> [Two]", "p:S3: added"])
    }

    @Test func `what the edition leaves out now is not told as gone`() throws {
        let later = plain.with { $0.section = "## A1 The action\nDue: 31/12/2024\nAudience: draft\n" }
        #expect(try plain.changes(to: later) == [])
    }

    @Test func `several changes of one action stand in one order`() throws {
        let later = SmallPlan(action: "Lead: Head of Care\nDue: 31/12/2024\n").with {
            $0.section = $0.section.replacing("The action", with: "Other words")
            $0.rows = ["01/07/2024,A1,on-track,31/03/2025,Board", "01/08/2024,A1,,30/06/2025,"]
        }
        #expect(
            try plain.changes(to: later) == [
                "p:A1: not stated -> on-track, due [31/12/2024] -> [31/03/2025] agreed by Board in 1, asks for 30/06/2025, "
                    + "lead Head of Homes -> Head of Care, title [The action] -> [Other words]"
            ])
    }

    @Test func `a post that took over in between has the work, though the same is written`() throws {
        let plan = try plain.link(
            "board",
            adding: [
                "posts.yaml":
                    "- post: Head of Homes\n  until: 30/06/2024\n  succeeded by: Head of Care\n- post: Head of Care\n"
            ]
        ).plan
        func told(_ from: String, _ to: String) -> [String] {
            Comparison(from: plan.assess(on: Day(from)), to: plan.assess(on: Day(to))).told
        }
        #expect(told("01/06/2024", "01/09/2024") == ["p:A1: handed from [Head of Homes] to [Head of Care]"])
        #expect(told("01/07/2024", "01/09/2024") == [])
    }

    // MARK: - A plan and its successor

    @Test func `what became of a plan that another superseded is told as far as a source states it`() throws {
        let plan = SmallPlan(action: "Due: 31/12/2024\n").with {
            $0.section += "\n## A2 Second\n\n## A3 Third\n\n## A4 Fourth\n\n## A5 Fifth\n"
            $0.state = "superseded by q"
            $0.ended = "01/08/2024"
            $0.rows = ["01/03/2024,A1,complete,,", "01/03/2024,A5,withdrawn,,"]
        }
        let linked = try plan.link(
            "board",
            adding: [
                "plans/q/plan.md": "---\nplan: q\ntitle: Next\nstate: agreed\nbegan: 01/08/2024\n---\n",
                "plans/q/s1.md":
                    "---\nsection: T1\ntitle: Next\n---\n## B1 Goes on\nContinues: p:A2\n\n## B2 Names p:A3 only\n",
            ]
        ).plan
        let period = ChangePeriod(
            since: linked.assess(on: Day("01/06/2024")), to: linked.assess(on: Day("01/09/2024")), kept: nil)
        let told = try #require(period.successions.first)
        #expect(told.continued.map(\.id.local) == ["A2"] && told.continued[0].in.map(\.local) == ["B1"])
        #expect(told.finished.map(\.local) == ["A1"])
        #expect(told.ended.map(\.local) == ["A5"])
        #expect(told.named.map(\.local) == ["A3"])
        #expect(told.unnamed.map(\.local) == ["A4"])
    }
}
