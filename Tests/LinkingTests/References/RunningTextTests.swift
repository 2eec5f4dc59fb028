import Diagnostics
import Graph
import Plan
import Testing

@testable import Linking

@Suite("References are looked for")
struct RunningTextTests {
    private func link(_ text: String, of kind: String = "Context") throws -> LinkedSite {
        try SmallSite().inspection("one", "R1", "R2").plan("p", "answers: [one]")
            .section("S1", "## A1 First\n\n### \(kind)\n\(text)\n\n## A1_2 Second\n").link()
    }

    @Test(arguments: [
        "R1", "*R1*", "**R1**", "***R1***", "- a list\n- with R1", "> R1", "1. R1", "a\\\nR1", "#### R1", "(R1)",
        "[R1]", "a &amp; R1", "R1 &ndash; more", "\\[R1\\]", "a_b R1", "[x] R1", "!R1",
    ])
    func `in every kind of Markdown text`(text: String) throws {
        let linked = try link(text)
        #expect(linked.mentions(of: "one:R1") == ["p:A1 text"])
    }

    @Test(arguments: [
        "`R1`", "``a R1``", "a\n\n    R1", "```text\nR1\n```", "[R1](https://example.org)",
        "[about *R1*](https://a.example)",
        "![R1](https://example.org/a.png)", "<https://example.org/R1>", "<R1@example.org>",
        "[a](https://example.org/R1)", "[a](https://example.org \"R1\")", "[a][b]\n\n[b]: https://example.org/R1",
        "https://example.org/R1",
    ])
    func `not in code, links, pictures or addresses`(text: String) throws {
        let linked = try link(text)
        #expect(linked.plan.references(to: EntityID("one:R1")).isEmpty)
        #expect(linked.problems(.unknownReference).isEmpty)
    }

    @Test func `behind a link of another kind, and at its own place in the file`() throws {
        let linked = try link("“Zoë” [a](https://example.org) – *then* R1.")
        #expect(linked.plan.references(to: EntityID("one:R1")).count == 1)
    }

    @Test func `in words of one's own that link to an id`() throws {
        let linked = try link("[the first](ref:R1) and [the *second*](ref:one:R2)")
        #expect(linked.mentions(of: "one:R1") == ["p:A1 text"])
        #expect(linked.mentions(of: "one:R2") == ["p:A1 text"])
        #expect(linked.plan.references(to: EntityID("one:R1")).count == 1)
    }

    @Test(arguments: [("[a](ref:R9)", LinkingKind.unknownReference), ("[a](ref:)", .malformedReference)])
    func `with an error for a link to nothing`(text: String, kind: LinkingKind) throws {
        let problems = try link(text).problems(kind)
        #expect(problems.count == 1)
        #expect(problems.first?.span.text == text[...])
    }

    @Test func `with ids that Markdown could take for marks`() throws {
        #expect(try link("See A1_2 and __A1_2__.").mentions(of: "p:A1_2") == ["p:A1 text"])
        #expect(try link("See A1_2 and A1_2.").plan.references(to: EntityID("p:A1_2")).count == 2)
        #expect(try link("See R1_x and (R1 & R2).").plan.references(to: EntityID("one:R1")).count == 1)
    }

    @Test func `in steps, measures, plain words and tables`() throws {
        #expect(try link("- Do R1 well", of: "How").mentions(of: "one:R1") == ["p:A1 step"])
        #expect(try link("- R1 is met", of: "How we will know").mentions(of: "one:R1") == ["p:A1 measure"])
        #expect(try link("You: R1", of: "In plain words").mentions(of: "one:R1") == ["p:A1 text"])
        let table = "```table\ncaption: About R2\n| Head | b |\n| x | R1 |\n```"
        let page = try SmallSite().inspection("one", "R1", "R2")
            .file("pages/about.md", "---\npage: about\ntitle: About\n---\n\n\(table)\n").link()
        #expect(page.mentions(of: "one:R1") == ["page about text"])
        #expect(page.mentions(of: "one:R2") == ["page about text"])
    }

    @Test func `in the names and notes of plans, inspections and rows`() throws {
        let linked = try SmallSite().inspection("one", "R1", front: "source: The letter about R1")
            .plan(
                "p", "answers: [one]\nagreed by: The board of R1\nversions:\n  - { version: 1, date: 2024, note: R1 }"
            )
            .section("S1", "## A1 First\n")
            .file(
                "plans/p/progress.csv",
                "date,ref,text,why,agreed by,evidence\n01/02/2024,A1,a,b,c,Minutes of R1\n"
            )
            .file("plans/p/difference.csv", "date,ref,what changed,where kept\n02/02/2024,A1,a,File R1\n").link()
        #expect(
            linked.mentions(of: "one:R1") == [
                "one fields", "p fields", "p:A1 difference(2024-02-02)", "p:A1 progress(2024-02-01)",
            ])
    }
}
