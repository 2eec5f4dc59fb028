import Diagnostics
import Plan
import Testing

@testable import Reading

@Suite struct BlockTests {
    private func page(_ text: String, others: [String: String] = [:]) -> Reading {
        Sources.page(text, others: others).read()
    }

    private func table(_ reading: Reading) throws -> AuthoredTable {
        let block = reading.content?.pages.first?.prose.first?.blocks.first
        guard case .table(let table) = try #require(block) else { throw Missing() }
        return table
    }

    private struct Missing: Error {}

    private func cells(_ table: AuthoredTable) -> [[String]] {
        ([table.header] + table.rows).map { $0.map(\.source.text) }
    }

    @Test(arguments: ["\n", "\r\n"]) func `a table has a caption, a heading row and rows`(ending: String) throws {
        let text = """
            ```table
            caption: The plan's versions
            | Version | Date |
            |---------|:----:|
            | 1.0 | 28 June |
              | 2.0 |  |
            ```

            """
        let reading = page(text.replacing("\n", with: ending))
        #expect(reading.told == [])
        let table = try table(reading)
        #expect(table.caption.text == "The plan's versions")
        #expect(cells(table) == [["Version", "Date"], ["1.0", "28 June"], ["2.0", ""]])
        #expect(table.rows[0][1].source.span.text == "28 June")
        #expect(table.rows[0][1].source.span.line == 9)
    }

    @Test func `an escaped bar belongs to its cell`() throws {
        let reading = page("```table\ncaption: C\n| a | b |\n| x \\| y | `z` |\n```\n")
        #expect(try cells(table(reading)) == [["a", "b"], ["x \\| y", "`z`"]])
    }

    @Test func `a row of another width is reported`() {
        let reading = page("```table\ncaption: C\n| a | b |\n| 1 | 2 | 3 |\n```\n")
        #expect(reading.told == ["wrong-type 8:3 this row has 3 cells, and the heading row has 2"])
        #expect(reading.problems.first?.related.map(\.span.line) == [7])
    }

    @Test(arguments: [
        ("```table\n| a |\n```\n", "missing-field 6:1 a `table` block needs `caption`"),
        ("```table\ncaption: C\n```\n", "missing-field 5:1 the table has no rows"),
        ("```table\ncapton: C\n| a |\n```\n", "unknown-key 6:1 `capton` is not known in a `table` block"),
        ("```table\ncaption: C\nfile: b.csv\n```\n", "missing-file 7:7 there is no file `b.csv` beside this document"),
        (
            "```table\ncaption: C\nfile: ../site.yaml\n```\n",
            "missing-file 7:7 there is no file `../site.yaml` beside this document"
        ),
        (
            "```table\ncaption: C\nfile: ../pages/a.csv\n```\n",
            "missing-file 7:7 there is no file `../pages/a.csv` beside this document"
        ),
    ]) func `a table that is not whole is reported`(text: String, told: String) {
        #expect(page(text).told.contains(told))
    }

    @Test func `a table may stand in a file beside the page`() throws {
        let csv = "\u{FEFF}Area,Figure\r\n\"Homes, all\",12\r\n"
        let reading = page("```table\ncaption: C\nfile: figures.csv\n```\n", others: ["pages/figures.csv": csv])
        #expect(reading.told == [])
        let table = try table(reading)
        #expect(cells(table) == [["Area", "Figure"], ["Homes, all", "12"]])
        #expect(table.rows[0][0].source.span.place == "Content/pages/figures.csv:2:2")
    }

    @Test func `actions are asked for by keys`() throws {
        let reading = page(
            """
            ```actions
            plan: p
            section: [P1, P2]
            recommendation: R1, R2
            lead: [Head of Practice, Practice]
            status: overdue
            due before: 31/12/2023
            columns: [action, due]
            ```
            """)
        #expect(reading.told == [])
        guard case .query(let query)? = reading.content?.pages.first?.prose.first?.blocks.first else {
            Issue.record("no block")
            return
        }
        #expect(query.kind == .actions)
        #expect(query.filter.plans.map(\.text) == ["p"])
        #expect(query.filter.sections.map { String($0.span.text) } == ["P1", "P2"])
        #expect(query.filter.recommendations.map { String($0.span.text) } == ["R1", "R2"])
        #expect(query.filter.leads.map(\.text) == ["Head of Practice", "Practice"])
        #expect(query.filter.statuses.map(\.text) == ["overdue"])
        #expect(query.filter.dueBefore != nil && query.filter.dueAfter == nil)
        #expect(query.columns.map(\.text) == ["action", "due"])
        #expect(query.span.line == 5)
    }

    @Test func `a block of two with one that is broken keeps the other`() {
        let reading = page("```actions\nplan: [\n```\n\n```actions\n```\n")
        #expect(reading.problems.map(\.id) == ["yaml-syntax"])
        #expect(reading.content?.pages.first?.prose.first?.blocks.count == 1)
    }

    @Test(arguments: [
        "- item\n\n  ```actions\n  ```\n", "> ```table\n> caption: C\n> ```\n", "1. ```actions\n   ```\n",
    ]) func `a block in a list or a quote is reported`(text: String) {
        #expect(page(text).told.map { $0.contains("a block cannot stand here") } == [true])
    }

    @Test func `an unknown block is reported and code is not`() {
        #expect(page("```action\n```\n").problems.map(\.help) == ["did you mean `actions`?"])
        let names = BlockDefinition.all.filter(TextKind.document.allows).map(\.name).joined(separator: ", ")
        #expect(page("~~~diagram\n~~~\n").problems.map(\.help) == ["blocks: \(names); `text` shows it as it is"])
        for word in BlockDefinition.codeWords.sorted() { #expect(page("```\(word)\nx\n```\n").told == []) }
        #expect(page("```\nplain\n```\n").told == [])
    }

    @Test func `a block in a row of the log is reported`() {
        let log = "date,ref,text\n31/12/2022,P1.1,\"```actions\n```\"\n"
        let reading = Sources.section("## P1.1 One\n", others: ["plans/p/progress.csv": log]).read()
        #expect(reading.told == ["unknown-block 2:18 a block cannot stand here"])
    }

    // MARK: - Containers

    private func containers(_ reading: Reading) -> [BlockContainer] {
        (reading.content?.pages.first?.prose.first?.blocks ?? []).compactMap { block in
            if case .container(let container) = block { container } else { nil }
        }
    }

    @Test(arguments: ["\n", "\r\n"]) func `a container holds Markdown that knows its place`(ending: String) throws {
        let text = "Before.\n\n~~~note\nOne *two*.\n\n- three\n~~~\n\nAfter.\n"
        let reading = page(text.replacing("\n", with: ending))
        #expect(reading.told == [])
        let container = try #require(containers(reading).first)
        #expect(container.kind == .note)
        #expect(container.prose.source.text.hasPrefix("One *two*."))
        #expect(container.prose.source.span.place == "Content/pages/a.md:8:1")
        let prose = try #require(reading.content?.pages.first?.prose.first?.source)
        #expect(prose.slice(container.range).text.hasPrefix("~~~note"))
        #expect(prose.slice(container.range).trimmed.text.hasSuffix("~~~"))
    }

    @Test(arguments: BlockContainer.Kind.allCases.filter { $0 != .pictured })
    func `what is wrong in a container is reported at its place`(
        kind: BlockContainer.Kind
    ) {
        let head = kind == .only ? "audience: board\n" : ""
        let line = kind == .only ? 9 : 8
        let text = "Before.\n\n~~~~\(kind.rawValue)\n\(head)See [here](pages/a.html) and <b>this</b>.\n~~~~\n"
        let told = page(text).told
        #expect(told.contains("unsafe-link \(line):5 `pages/a.html` cannot be linked to"))
        #expect(told.contains("vague-link \(line):5 `here` does not say where the link leads"))
        #expect(told.contains("raw-html \(line):30 HTML is not published"))
    }

    @Test(arguments: ["actions", "table", "note", "only"]) func `a block in a container is reported`(name: String) {
        let told = page("~~~note\nText.\n\n```\(name)\n```\n~~~\n").told
        #expect(told == ["unknown-block 8:1 a block cannot stand here"])
    }

    @Test func `code may stand in a container`() {
        #expect(page("~~~note\nType this:\n\n```text\nplan\n```\n~~~\n").told == [])
    }

    @Test(arguments: [
        ("```note\n```\n", "missing-field 5:1 a `note` block has no text"),
        ("```only\nText.\n```\n", "missing-field 5:1 an `only` block needs `audience`"),
        ("```only\naudience:\nText.\n```\n", "missing-field 6:1 an `only` block needs `audience`"),
        ("```only\naudience: bord\nText.\n```\n", "wrong-type 6:11 `bord` is not an audience of this site"),
        ("```only\naudience: board\n```\n", "missing-field 5:1 an `only` block has no text"),
    ]) func `a container that is not whole is reported`(text: String, told: String) {
        #expect(page(text).told == [told])
    }
}
