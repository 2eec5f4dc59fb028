import Diagnostics
import Plan
import Testing

@testable import Reading

/// Headings that are not quite those of an entry: told once, and read on as what was meant.
@Suite struct NearEntryTests {
    private static let body = "\nLead: A\nDue: 2023\n\n### How\n- One\n"

    @Test(arguments: [
        "## P 1.2 Two", "## P-1.2 Two", "## P1,2 Two", "## P1.2:Two", "## **P1.2** Two", "## (P1.2) Two",
        "## [P1.2] Two",
        "## P1/2 Two", "## P\u{A0}1.2 Two", "## p 1.2 Two", "## Р1.2 Two", "## P\u{2013}1.2 Two",
        "## P1. 2 Two", "## P.1.2 Two", "## #P1.2 Two", "## P1.2Two", "## P1.2.Two", "## p1.2 Two", "## `P1.2` Two",
        "## Action P1.2 Two", "# # P1.2 Two", "**P1.2** Two\n", "• P1.2 Two\n", "####### P1.2 Two", "### P1.2 Two",
        "# P1.2 Two", "#### P1.2 Two", "##P1.2 Two",
        "###P1.2 Two", "\\## P1.2 Two", "    ## P1.2 Two\n", "> ## P1.2 Two\n", "- ## P1.2 Two\n", "**P1.2 Two**\n",
        "P1.2 Two\n", "- P1.2 Two", "* **P1.2** Two", "1. P1.2 Two",
    ]) func `one whose id can be told is read as that`(heading: String) throws {
        let reading = Sources.section("## P1.1 One\nLead: A\n\n\(heading)\(NearEntryTests.body)").read()
        #expect(reading.problems.map(\.id) == ["almost-an-entry"], "\(reading.told)")
        #expect(reading.problems.first?.span.line == 8)
        #expect(reading.problems.first?.help.contains("## P1.2") == true)
        #expect(reading.actions.map(\.id.text) == ["P1.1", "P1.2"])
        #expect(reading.actions.last?.title.text.hasPrefix("Two") == true)
        #expect(reading.actions.last?.lead?.text == "A")
        #expect(reading.actions.last?.steps.count == 1)
    }

    @Test(arguments: ["### How we will know:", "### How we know"])
    func `a heading of a list that is not quite one is told alone`(heading: String) {
        let reading = Sources.section("## P1.1 One\nLead: A\n\n### How\n- One\n\n\(heading)\n- Two\n").read()
        #expect(reading.problems.map(\.id) == ["unknown-field"], "\(reading.told)")
        #expect(reading.actions.first?.steps.count == 1)
    }

    @Test(arguments: [
        ("## S1:2 Two", "S1.2"), ("## S1–2 Two", "S1.2"), ("## S1-2 Two", "S1.2"), ("## S1..2 Two", "S1.2"),
        ("## S12 Two", "S1.2"), ("## S1 2 Two", "S1.2"), ("## S1.2a Two", "S1.2"), ("## S1.2-Two", "S1.2"),
        ("## S1.2_Two", "S1.2"), ("## S1.02 Two", "S1.2"), ("## S1/2 Two", "S1.2"), ("## S1, 2 Two", "S1.2"),
    ]) func `one that is not like those of its section is read as that`(heading: String, id: String) {
        var sources = Sources.section("")
        let others = "## S1.1 One\nLead: A\n\n\(heading)\(NearEntryTests.body)\n## S1.3 Three\nLead: A\n"
        sources["plans/p/s1.md"] = Array("---\nsection: S1\ntitle: T\n---\n\(others)".utf8)
        let reading = sources.read()
        #expect(reading.problems.map(\.id) == ["almost-an-entry"], "\(reading.told)")
        #expect(reading.problems.first?.help.contains("## \(id)`") == true, "\(reading.told)")
        #expect(reading.actions.map(\.id.text) == ["S1.1", id, "S1.3"])
        #expect(reading.actions.dropFirst().first?.title.text == "Two")
    }

    @Test(arguments: ["S1.2a", "S2.4", "S1.4", "S1.2.1", "X1", "S13a"]) func `one that may stand beside them is an id`(
        id: String
    ) {
        var sources = Sources.section("")
        let all = ["S1.1", "S1.2", id, "S1.3"].map { "## \($0) Title\nLead: A\n" }.joined(separator: "\n")
        sources["plans/p/s1.md"] = Array("---\nsection: S1\ntitle: T\n---\n\(all)".utf8)
        #expect(sources.read().told == [])
        #expect(sources.read().actions.count == 4)
    }

    @Test func `a character that nobody sees is told for what it is, with the id to type`() {
        let reading = Sources.section("## P1.1 One\nLead: A\n\n## P\u{200B}1.2 Two\(NearEntryTests.body)").read()
        #expect(reading.problems.map(\.id) == ["hidden-character"])
        #expect(reading.problems.first?.help == "delete `P1.2` and type it anew")
        #expect(reading.actions.map(\.id.text) == ["P1.1", "P1.2"])
    }

    @Test(arguments: [
        "## 2.", "## 2 Title", "## 2. Title", "## 1.2 Title", "## (2) Title", "## Action 2", "## Action 2: Title",
        "## action no title", "## Title (2)", "## 2 things to do", "## Step two", "## II. Title", "## 1-2 Title",
        "## 2nd Title",
        "Title",
    ]) func `one whose id nobody can tell is told, and read as the next`(heading: String) throws {
        let reading = Sources.section("## P1.1 One\nLead: A\n\n\(heading)\(NearEntryTests.body)").read()
        #expect(reading.problems.map(\.id) == ["almost-an-entry"], "\(reading.told)")
        #expect(reading.problems.first?.help.contains("## P1.2`") == true)
        #expect(reading.actions.map(\.id.text) == ["P1.1", "P1.2"])
    }

    @Test func `one whose number another entry has is not read as that`() throws {
        let text = "## 1. Title\nLead: A\n\n## P1.1 One\nLead: A\n\n## P1.2 Two\n"
        let reading = Sources.section(text).read()
        #expect(reading.problems.map(\.id) == ["almost-an-entry"], "\(reading.told)")
        #expect(reading.actions.map(\.id.text) == ["P1.1", "P1.2"])
    }

    @Test func `fields before the first entry are told`() {
        let reading = Sources.section("Lead: A\nDue: 2023\n\n## P1.1 One\nLead: A\n").read()
        #expect(reading.problems.map(\.id) == ["unknown-field"])
    }

    @Test(arguments: [
        "## P1.2. Two", "## P1.2) Two", "## P1.2: Two", "## P1.2 – Two", "## P1.2 - Two", "## P1.2, Two",
        "P1.2 Two\n---",
    ]) func `signs between an id and its title belong to neither`(heading: String) throws {
        let reading = Sources.section("\(heading)\(NearEntryTests.body)").read()
        #expect(reading.told == [])
        #expect(reading.actions.map(\.id.text) == ["P1.2"])
        #expect(reading.actions.first?.title.text == "Two")
    }

    @Test(arguments: [
        "## Aims", "## 5 years on", "## 2023 in short", "## 12 May 2023", "## 24/7 support", "## 16+ pathways",
        "## COVID-19",
        "## 1st meeting", "## What OA1 asks", "## A 5-year view", "## 1:1 support", "## Working Together 2023",
        "## 0–25 service", "## 10% fewer", "## 3 months later", "## ILACS 2022",
        "A paragraph.\n\n## Aims\n\n### Context\nMore.",
        "#1 of our aims", "**Aims** are told.", "## 31.05.2023 visit",
    ]) func `a heading of free text is none`(heading: String) {
        let reading = Sources.section("\(heading)\n\nText.\n\n## P1.1 One\nLead: A\n").read()
        #expect(reading.told == [])
        #expect(reading.actions.map(\.id.text) == ["P1.1"])
    }

    @Test(arguments: ["## How", "# How", "#### How", "## How we will know", "## In plain words"])
    func `a list or text of an entry under a heading of another level is told and kept`(heading: String) {
        let reading = Sources.section("## P1.1 One\nLead: A\n\n\(heading)\n- Two\n\n### Context\nWhy.\n").read()
        #expect(reading.problems.map(\.id) == ["unknown-field"], "\(reading.told)")
        #expect(reading.actions.first?.context?.source.text == "Why.")
        #expect(reading.section?.measures.isEmpty == true)
    }

    @Test(arguments: ["It is so.\n---", "It is so.\n==="]) func `a line below a text does not end its entry`(
        text: String
    ) {
        let reading = Sources.section("## P1.1 One\nLead: A\n\n\(text)\n\n### How\n- Two\n").read()
        #expect(reading.problems.map(\.id) == ["almost-an-entry"])
        #expect(reading.actions.first?.steps.count == 1)
    }

    @Test(arguments: [
        "**Lead:** A\n**Due:** 2023", "**Lead**: A\n**Due**: 2023", "- Lead: A\n- Due: 2023",
        "- **Lead:** A\n- **Due:** 2023",
        "* Lead: A\n* Due: 2023", "> Lead: A\n> Due: 2023", "Lead:A\nDue:2023", "• Lead: A\n• Due: 2023",
        "__Lead:__ A\n__Due:__ 2023",
    ]) func `fields with signs around them are told once and understood`(fields: String) {
        let reading = Sources.section("## P1.1 One\n\(fields)\n\n### How\n- Two\n").read()
        #expect(reading.problems.map(\.id) == ["unknown-field"], "\(reading.told)")
        #expect(reading.actions.first?.lead?.text == "A")
        #expect(reading.actions.first?.due.map(\.source.text) == ["2023"])
    }

    // MARK: - Other documents

    private func inspection(_ text: String) -> Reading {
        Sources(["inspections/one.md": "---\ninspection: one\ntitle: One\n---\n" + text]).read()
    }

    @Test(arguments: [
        "## OA 2 Homes", "## OA-2 Homes", "## oa 2 Homes", "## **OA2** Homes", "### OA2 Homes", "##OA2 Homes",
        "- OA2 Homes", "- OA2 – Homes", "* **OA2** Homes", "1. OA2: Homes",
    ]) func `a recommendation is read as what was meant`(heading: String) {
        let reading = inspection("## OA1 Voices\n\n\(heading)\n")
        #expect(reading.problems.map(\.id) == ["almost-an-entry"], "\(reading.told)")
        #expect(reading.content?.inspections.first?.recommendations.map(\.id.text) == ["OA1", "OA2"])
    }

    @Test(arguments: [
        "## 2. Homes", "## Recommendation 2", "## Recommendation 2: Homes", "## 2", "## Rec 2", "## 2) Homes",
        "## Area for improvement 2", "## Area for priority action 2: Homes",
    ])
    func `a recommendation with a number is told with what to type`(heading: String) {
        let reading = inspection("## OA1 Voices\n\n\(heading)\n")
        #expect(reading.problems.map(\.id) == ["almost-an-entry"], "\(reading.told)")
        #expect(reading.problems.first?.help.contains("## OA2`") == true)
    }

    @Test(arguments: ["- OA1 is the first", "- Homes", "- OA1", "- A2 paper", "- Annex 2 of it", "## What OA1 means"])
    func `a list that tells of recommendations is text`(text: String) {
        #expect(inspection("## OA1 Voices\n\n\(text)\n").problems.map(\.id) == [])
    }

    @Test func `an inspection without recommendations is told, and not where they were told`() {
        #expect(inspection("Text.\n").problems.map(\.id) == ["no-recommendations"])
        #expect(inspection("## 1. Voices\n").problems.map(\.id) == ["almost-an-entry"])
        #expect(inspection("## OA1:Voices\n").problems.map(\.id) == ["almost-an-entry"])
    }

    @Test(arguments: ["## 1. Why", "## 2 Options", "## Phase 2", "## HR 2", "## Annex 1"])
    func `a paper and a plan may have numbers in their headings`(heading: String) {
        let plan = Sources.section("## P1.1 One\n", plan: "", others: [:])
        var sources = plan
        sources["plans/p/plan.md"] = Array("---\nplan: p\ntitle: Plan\nstate: agreed\n---\n\(heading)\n\nText.\n".utf8)
        #expect(heading == "## HR 2" || sources.read().told == [])
        let paper =
            "---\nreport: a\nkind: committee report\ntitle: A\nboard: B\nmeeting: 01/06/2023\n---\n\(heading)\n\nText.\n"
        #expect(Sources(["reports/a.md": paper]).read().told == [])
    }
}
