import Diagnostics
import Plan
import Testing

@testable import Reading

/// The grammar of entries: a heading with an id, field lines, lists and texts under headings.
@Suite struct EntryTests {
    private func action(_ text: String, told: [String] = []) throws -> Action {
        let reading = Sources.section(text).read()
        #expect(reading.told == told)
        return try #require(reading.actions.first)
    }

    @Test(arguments: [
        "## P1.1 A title", "## P1.1 A title ##", "## P1.1: A title", "##   P1.1   A title   #", "P1.1 A title\n---",
        "## P1.1\tA title", " ## P1.1 A title",
    ]) func `a heading gives the id and the title`(heading: String) throws {
        let action = try action("\(heading)\nLead: A\n")
        #expect(action.id.text == "P1.1")
        #expect(action.id.span.text == "P1.1")
        #expect(action.title.text == "A title")
        #expect(action.title.span.text == "A title")
        #expect(action.lead?.text == "A")
    }

    @Test func `an entry without a title says so`() throws {
        _ = try action("## P1.1\nLead: A\n", told: ["missing-field 5:4 `P1.1` has no title"])
    }

    @Test(arguments: ["\n", "\r\n"]) func `fields stand one to a line and go on in indented lines`(ending: String)
        throws
    {
        let text = "## P1.1 One\nLead: Head of MASH,\n  Head of\n\tPractice\nDue: 31/12/2022\nstarts: May 2022\n"
        let action = try action(text.replacing("\n", with: ending))
        #expect(action.lead?.text == "Head of MASH, Head of Practice")
        for words in [0..<12, 14..<21, 22..<30] {
            let part = try #require(action.lead?.source.slice(words))
            #expect(part.span.text == part.text)
        }
        #expect(action.due.map(\.source.text) == ["31/12/2022"])
        #expect(action.starts?.span.text == "May 2022")
    }

    @Test func `a field without a value takes it from the next indented line`() throws {
        let action = try action("## P1.1 One\nLead:\n  Head of Practice\nDue:\n")
        #expect(action.lead?.span.text == "Head of Practice")
        #expect(action.due.isEmpty)
    }

    @Test func `an unknown field is reported with the one that was meant`() throws {
        let reading = Sources.section("## P1.1 One\nLed: A\nDeu: 2023\n").read()
        #expect(
            reading.told == [
                "unknown-field 6:1 `Led` is not known in an action",
                "unknown-field 7:1 `Deu` is not known in an action",
            ])
        #expect(reading.problems.map(\.help) == ["did you mean `Lead`?", "did you mean `Due`?"])
    }

    @Test func `a line that is neither a field nor indented is reported`() throws {
        let action = try action(
            "## P1.1 One\nLead: A\nand B\nDue: 2023\n", told: ["unknown-field 7:1 this line is not a field"])
        #expect(action.lead?.text == "A")
        #expect(action.due.count == 1)
    }

    @Test(arguments: [
        "We have learned a lot, and what we have learned is this: children come first.\n",
        "See https://example.org for it.\n",
        "At 10:30 they meet.\n", "*Note*: this is text.\n", "- Leadership: in a list\n",
    ]) func `a text that begins with a sentence is text`(text: String) throws {
        let action = try action("## P1.1 One\n" + text)
        #expect(action.lead == nil)
        #expect(action.prose.map(\.source.text) == [String(text.dropLast())])
    }

    @Test(arguments: [
        "Text.\nAudience: board\n", "Text.\n\n- Lead: in a list\n", "Text.\n\n> Lead: quoted\n",
        "Text.\n\n**Audience:** board\n",
        "### How\n- One\nAudience: board\n",
    ]) func `a field that stands where it is not read is reported`(text: String) throws {
        let problems = Sources.section("## P1.1 One\n\n" + text).read().problems
        #expect(problems.map(\.id) == ["unknown-field"])
        #expect(problems.first?.message.hasSuffix("is read only directly below the entry's heading") == true)
    }

    @Test func `fields stand only in the first paragraph`() throws {
        let action = try action(
            "## P1.1 One\n\nLead: A\n\nDue: this is a sentence now.\n",
            told: ["unknown-field 9:1 `Due` is read only directly below the entry's heading"])
        #expect(action.lead?.text == "A")
        #expect(action.due.isEmpty)
        #expect(action.prose.first?.source.text == "Due: this is a sentence now.")
    }

    @Test func `a field that is given twice is shown at both places`() throws {
        let reading = Sources.section("## P1.1 One\nLead: A\nLead: B\n").read()
        #expect(reading.told == ["duplicate-key 7:1 `Lead` is given twice"])
        #expect(reading.problems.first?.related.map(\.span.line) == [6])
        #expect(reading.actions.first?.lead?.text == "A")
    }

    @Test func `the texts and lists under headings are kept apart`() throws {
        let action = try action(
            """
            ## P1.1 One
            Lead: A

            Some text of its own.

            ### Context
            Why it is needed.

            In two paragraphs.

            ### How
            - First

            ### How we will know
            - Second

            ### In plain words
            You are heard.
            """)
        #expect(action.prose.map(\.source.text) == ["Some text of its own."])
        #expect(action.context?.source.text == "Why it is needed.\n\nIn two paragraphs.")
        #expect(action.steps.map(\.text.source.text) == ["First"])
        #expect(action.measures.map(\.text.source.text) == ["Second"])
        #expect(action.plainWords?.source.text == "You are heard.")
    }

    @Test func `an unknown heading of an entry is reported`() {
        let reading = Sources.section("## P1.1 One\nLead: A\n\n### How wil we know\n- Calls are answered\n").read()
        #expect(reading.told == ["unknown-field 8:5 `How wil we know` is not known in an action"])
        #expect(reading.problems.first?.help == "did you mean `How we will know`?")
    }

    @Test func `the same heading twice is reported`() {
        let reading = Sources.section("## P1.1 One\nLead: A\n\n### How\n- x\n\n### How\n- y\n").read()
        #expect(reading.told == ["duplicate-key 11:5 `How` is given twice"])
        #expect(reading.actions.first?.steps.count == 2)
    }

    @Test func `text where a list belongs is reported`() {
        let reading = Sources.section("## P1.1 One\nLead: A\n\n### How\nWe will do it.\n").read()
        #expect(reading.told == ["wrong-type 9:1 `How` is a list, and this is text"])
    }

    @Test func `the section has measures of its own and free headings`() throws {
        let reading = Sources.section(
            "Text.\n\n## Aims\n\n### Deep\nMore.\n\n## How we will know\n- One\n\n## P1.1 One\nLead: A\n"
        )
        .read()
        #expect(reading.told == [])
        #expect(reading.section?.measures.map(\.text.source.text) == ["One"])
        #expect(reading.section?.prose.map(\.source.text) == ["Text.\n\n## Aims\n\n### Deep\nMore."])
        #expect(reading.actions.count == 1)
    }

    @Test func `tabs and curly quotes are read`() throws {
        let action = try action("## P1.1 One\nLead:\tThe “Head” of children’s homes\n\n### How\n-\tFirst\n\t- Within\n")
        #expect(action.lead?.text == "The “Head” of children’s homes")
        #expect(action.steps.map(\.text.source.text) == ["First"])
        #expect(action.steps.first?.steps.map(\.text.source.text) == ["Within"])
    }

    @Test func `former ids are several, and checked one by one`() throws {
        let action = try action(
            "## P1.1 One\nFormerly: P0.1, P0.2, nothing\n", told: ["malformed-id 6:23 `nothing` is not an id"])
        #expect(action.formerly.map(\.text) == ["P0.1", "P0.2"])
        #expect(action.formerly.map { String($0.span.text) } == ["P0.1", "P0.2"])
    }

    @Test func `fields that dashes make a heading are read and reported`() throws {
        let action = try action(
            "## P1.1 One\nLead: A\nDue: 2023\n---\nText.\n",
            told: ["unknown-field 6:1 a row of dashes below makes a heading of these fields"])
        #expect(action.lead?.text == "A")
        #expect(action.due.count == 1)
        #expect(action.prose.map(\.source.text) == ["Text."])
    }

    @Test(arguments: ["## 1.2 Two", "## Two", "## P1,2 Two", "## Action P1.2"])
    func `a heading without an id above fields is reported`(heading: String) {
        let reading = Sources.section("## P1.1 One\nLead: A\n\n\(heading)\nLead: B\n").read()
        #expect(reading.problems.map(\.id) == ["almost-an-entry"])
        #expect(reading.problems.first?.span.line == 8)
    }

    @Test func `a free heading above text is not`() {
        #expect(Sources.section("## Aims\nNote: we mean it.\n\n## More\n\n- Led: in a list\n").read().told == [])
    }
}
