import Assessing
import Diagnostics
import Graph
import Linking
import Plan
import Testing

/// Groups of actions, and sections, as wholes: what they answer, what is chosen by them, in which words they stand.
@Suite struct GroupTests {
    private static let inspection = [
        "inspections/i.md": "---\ninspection: i\ntitle: Inspection\n---\n## OA1 One\n\n## OA2 Two\n\n## OA3 Three\n"
    ]
    private static let head = "date,ref,status,new due,agreed by,field,new words,why\n"

    private let plan = SmallPlan(action: "Lead: Head\nDue: 31/12/2024\n").with {
        $0.front = "answers: i"
        $0.section += """

            # G1 Homes (OA1)
            Answers: OA2
            Due: 31/12/2024

            ## A2 Find them (OA2)
            Due: 31/12/2024

            # G2 Schools

            ## A3 Ask them
            Due: 31/12/2024
            """
    }

    private func link(_ rows: String = "") throws -> (plan: LinkedPlan, told: [String]) {
        let files = Self.inspection.merging(["plans/p/progress.csv": Self.head + rows]) { $1 }
        let (plan, problems) = try plan.link(adding: files)
        return (plan, problems.map(\.id))
    }

    @Test func `what a group answers, its actions answer`() throws {
        let plan = try link().plan
        let ties = try #require(plan.action(EntityID(scope: "p", local: "A2"))?.ties)
        #expect(ties.map(\.recommendation.local).sorted() == ["OA1", "OA2"])
        #expect(ties.first { $0.recommendation.local == "OA1" }?.through == .group)
        #expect(ties.first { $0.recommendation.local == "OA2" }?.through == .title)
        #expect(plan.action(EntityID(scope: "p", local: "A3"))?.ties.isEmpty == true)
        let later = plan.known(by: Day("01/02/2024"))
        #expect(later.group(EntityID(scope: "p", local: "G1"))?.group.ties.count == 2)
    }

    @Test func `actions are chosen by their group`() throws {
        let assessment = try link().plan.assess(on: Day("01/06/2024"))
        var filter = ActionFilter()
        filter.resolved = ResolvedFilter()
        filter.resolved?.groups = [EntityID(scope: "p", local: "G1")]
        let selection = assessment.select(filter)
        #expect(selection.actions.map(\.id.local) == ["A2"])
        #expect(selection.isWantedAsWhole(EntityID(scope: "p", local: "G1")) == true)
        #expect(selection.isWantedAsWhole(EntityID(scope: "p", local: "G2")) == false)
        #expect(selection.isWantedAsWhole(EntityID(scope: "p", local: "S1")) == false)
    }

    @Test func `a group stated as a whole stands where its plan and section are asked for`() throws {
        let site = "  - { id: risky, word: Risky, shape: triangle, colour: amber, meaning: at risk }"
        let files = Self.inspection.merging(["plans/p/progress.csv": Self.head + "01/05/2024,G1,risky,,,,,\n"]) { $1 }
        let assessment = try plan.with { $0.site = site }.link(adding: files).plan.assess(on: Day("01/06/2024"))
        for filter in [
            ResolvedFilter(plans: [EntityID(scope: "p")]),
            ResolvedFilter(sections: [EntityID(scope: "p", local: "S1")]),
            ResolvedFilter(recommendations: [EntityID(scope: "i", local: "OA1")]),
        ] {
            var asked = ActionFilter()
            asked.resolved = filter
            #expect(assessment.select(asked).wholes.map(\.id.local) == ["G1"])
        }
        var other = ActionFilter()
        other.resolved = ResolvedFilter(recommendations: [EntityID(scope: "i", local: "OA3")])
        #expect(assessment.select(other).wholes.isEmpty)
    }

    // MARK: - Words that were agreed anew

    private let rows = """
        01/05/2024,G1,,,Board,title,Homes near by (OA1),They asked
        02/05/2024,S1,,,Board,title,Children first,
        """

    @Test func `a group and a section stand in the words of the day`() throws {
        let linked = try link(rows).plan
        let group = try #require(linked.group(EntityID(scope: "p", local: "G1"))).group
        #expect(group.group.title.text == "Homes near by (OA1)")
        #expect(group.earlierWords.map(\.words.text) == ["Homes (OA1)"])
        let section = try #require(linked.section(EntityID(scope: "p", local: "S1")))
        #expect(section.section.title.text == "Children first" && section.earlierWords.count == 1)
        #expect(linked.entities[section.id]?.title.text == "Children first")
        let before = linked.known(by: Day("30/04/2024"))
        #expect(before.section(section.id)?.section.title.text == "Section")
        #expect(before.entities[section.id]?.title.text == "Section")
        #expect(before.entities[group.id]?.title.text == "Homes (OA1)")
    }

    @Test func `what is different about them as wholes is told`() throws {
        let linked = try link(rows + "\n03/05/2024,G2,on-track,,,,,\n").plan
        let items = Comparison(
            from: linked.assess(on: Day("30/04/2024")), to: linked.assess(on: Day("01/06/2024"))
        ).items
        #expect(items.map(\.id.local) == ["S1", "G1", "G2"])
        guard case .wording(let wording) = try #require(items.first).changes.first else {
            Issue.record("the section is reworded")
            return
        }
        #expect(wording.agreement?.agreedBy?.text == "Board" && wording.from.map(\.text) == ["Section"])
        guard case .status(_, let status) = try #require(items.last).changes.first else {
            Issue.record("the group's status is another")
            return
        }
        #expect(status.id.text == "on-track")
    }

    @Test func `groups and sections that are added or taken out are told, and what is stated of a plan as a whole`()
        throws
    {
        let fewer = SmallPlan(action: "Lead: Head\nDue: 31/12/2024\n").with { $0.front = "answers: i" }
        let more = plan.with { $0.rows = ["03/05/2024,p,on-track,,"] }
        func items(from earlier: SmallPlan, to later: SmallPlan) throws -> [String] {
            let sides = try [(earlier, "30/04/2024"), (later, "01/06/2024")].map { plan, day in
                try plan.link(adding: Self.inspection).plan.assess(on: Day(day))
            }
            return Comparison(from: sides[0], to: sides[1]).told
        }
        #expect(
            try items(from: fewer, to: more) == [
                "p:A2: added", "p:A3: added", "p: not stated -> on-track", "p:G1: added", "p:G2: added",
            ])
        #expect(
            try items(from: plan, to: fewer) == [
                "p:A2: vanished", "p:A3: vanished", "p:G1: vanished", "p:G2: vanished",
            ])
    }

    @Test(arguments: [
        ("01/12/2023,A2,,,Board,title,Find more (OA2),", "misplaced-words"),
        ("01/05/2024,A2,,,Board,title,Find them (OA2),", "misplaced-words"),
        ("01/05/2024,A2,,,Board,title,Find more,", "misplaced-words"),
        ("01/05/2024,p,,,Board,title,Another plan,", "misplaced-words"),
        ("01/05/2024,A2,,,Board,title,One (OA2),\n01/05/2024,A2,,,Board,title,Two (OA2),", "two-states"),
        ("01/05/2024,A2,,,Board,lead,Head of Homes,", "wrong-type"),
        ("01/05/2024,A2,,,Board,due,31/12/2025,", "wrong-type"),
        ("01/05/2024,A2,,,Board,title,A2 Find more (OA2),", "wrong-type"),
    ]) func `new words that cannot count are told`(rows: String, kind: String) throws {
        #expect(
            try link(rows + "\n").told.filter { ["misplaced-words", "two-states", "wrong-type"].contains($0) } == [kind]
        )
    }
}
