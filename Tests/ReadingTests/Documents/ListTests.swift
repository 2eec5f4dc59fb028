import Diagnostics
import Plan
import Testing

@testable import Reading

@Suite struct ListTests {
    private func steps(_ list: String, told: [String] = []) throws -> [Step] {
        let reading = Sources.section("## P1.1 One\nLead: A\n\n### How\n" + list).read()
        #expect(reading.told == told)
        let steps = try #require(reading.actions.first).steps
        for step in steps { expectWordsInPlace(step.text.source) }
        return steps
    }

    @Test(arguments: [
        "- one\n- two\n- three\n", "* one\n* two\n* three\n", "1. one\n2. two\n3. three\n",
        "1) one\n1) two\n1) three\n",
        "- one\n\n- two\n\n\n- three\n", "- one\r\n- two\r\n- three\r\n", "  - one\n  - two\n  - three",
        "-   one\n-\ttwo\n- three\n",
        "- one\n- two\n\n1. three\n", "- one\n\n<!-- a note -->\n\n- two\n- three\n",
    ]) func `every form of list gives its items`(list: String) throws {
        #expect(try steps(list).map(\.text.source.text) == ["one", "two", "three"])
    }

    @Test func `items beneath items are counted`() throws {
        let steps = try steps("- one\n  - two\n  - three\n    1. four\n- five\n    - six\n")
        #expect(steps.map(\.text.source.text) == ["one", "five"])
        #expect(steps[0].steps.map(\.text.source.text) == ["two", "three"])
        #expect(steps[0].steps[1].steps.map(\.text.source.text) == ["four"])
        #expect(steps[1].steps.map(\.text.source.text) == ["six"])
    }

    @Test func `an item goes on in lines that are indented and in lazy ones`() throws {
        let steps = try steps("- one\n  goes on\n- two\ngoes on lazily\n   and further\n- three\n")
        #expect(steps.map(\.text.source.text) == ["one\ngoes on", "two\ngoes on lazily\n and further", "three"])
        #expect(steps[1].text.source.span.text == "two\ngoes on lazily\n   and further")
        #expect(steps.map(\.text.source.span.line) == [9, 11, 14])
    }

    @Test func `an item may have several paragraphs and code`() throws {
        let steps = try steps("1.  one\n\n    again\n\n    ```text\n      code\n    ```\n2.  two\n")
        #expect(steps.map(\.text.source.text) == ["one\n\nagain\n\n```text\n  code\n```", "two"])
    }

    @Test func `a step may have its own id and date`() throws {
        let steps = try steps(
            "- P1.1a Write it (due March 2023)\n- Print it (due 31/11/2023)\n- P1.1b: Post it (Due May 2023).\n",
            told: [
                "impossible-date 10:17 31 November does not exist"
            ])
        #expect(steps.map { $0.id?.text } == ["P1.1a", nil, "P1.1b"])
        #expect(steps.map { $0.due?.source.text } == ["March 2023", "31/11/2023", "May 2023"])
        #expect(
            steps.map(\.text.source.text) == [
                "Write it (due March 2023)", "Print it (due 31/11/2023)", "Post it (Due May 2023).",
            ])
        #expect(steps[0].id?.span.text == "P1.1a")
        #expect(steps[0].due?.span.text == "March 2023")
    }

    @Test(arguments: ["P1.10 is another id", "P1.1 alone is the action", "P1.1abc is too long", "P1.1a"])
    func `words that only look like a step's id are text`(text: String) throws {
        let step = try #require(try steps("- \(text)\n").first)
        #expect(step.id == nil)
        #expect(step.text.source.text == text)
    }

    @Test(arguments: ["How:", "**How**", "**How:**", "__How__:", "How :"])
    func `a line that was meant for the heading of a list is told, and read on as one`(line: String) {
        let reading = Sources.section("## P1.1 One\nLead: A\n\n\(line)\n- One\n- Two\n").read()
        #expect(reading.problems.map(\.id) == ["unread-markup"])
        #expect(reading.problems.first?.help == "write `### How`")
        #expect(reading.content?.plans.first?.sections.first?.actions.first?.steps.count == 2)
    }

    @Test(arguments: ["How we work:", "Our partners:", "**Note**"])
    func `any other line above a list is text`(line: String) {
        let reading = Sources.section("## P1.1 One\nLead: A\n\n\(line)\n- One\n").read()
        #expect(!reading.problems.map(\.id).contains("unread-markup"))
    }

    @Test func `an item with nothing in it is told and is none`() throws {
        let told = ["placeholder 9:3 nothing stands here", "placeholder 11:2 nothing stands here"]
        #expect(try steps("- \n- two\n-\n", told: told).map(\.text.source.text) == ["two"])
    }

    @Test func `a list within a quote is text`() throws {
        _ = try steps("> - one\n", told: ["wrong-type 9:1 `How` is a list, and this is text"])
    }
}
