import Diagnostics
import Foundation
import Plan
import Testing

@testable import Reading

/// Marks that do what they say, and examples of them.
@Suite struct ReadMarkTests {
    private func stray(_ reading: Reading) -> [String] {
        let kinds = ["stray-mark", "unclosed-block", "unnamed-fence"]
        return reading.told.filter { told in kinds.contains { told.hasPrefix($0) } }
    }

    @Test(arguments: ["\n", "\r\n"])
    func `a mark that takes is no problem`(ending: String) {
        let page = """
            ```only
            audience: board
            The price (board only) is too high.
            ```

            ~~~~ only
            Audience: "draft"
            # Draft only

            ```text
            plan
            ```
            ~~~~

              ```note
              Some text.
              ```

            """
        let section = """
            ## P1.1 One
            Review: 2024
            Audience: board
            Answers: R1

            ## P1.2 Two

            Audience:
              board

            ### How
            - Look (only once).

            """
        let log = "date,ref,text,audience\n01/02/2024,P1.1,Some text.,board\n02/02/2024,P1.1,,draft\n"
        let reading = Sources.section(
            section.replacing("\n", with: ending),
            others: [
                "pages/a.md": "---\npage: a\ntitle: A\n---\n" + page.replacing("\n", with: ending),
                "plans/p/progress.csv": log, "glossary.yaml": "- term: audience\n  meaning: board\n",
            ]
        ).read()
        #expect(stray(reading) == [])
        #expect(reading.actions.map(\.audience.name) == ["board", "board"])
    }

    @Test func `a document that is kept for an audience may say so`() {
        let text = "---\npage: a\ntitle: A\naudience: board\n---\n"
        #expect(stray(Sources(["pages/a.md": text + "Board only: the price (audience: public)\n"]).read()) == [])
        #expect(stray(Sources(["pages/a.md": text + "Draft only: the price\n"]).read()).count == 1)
    }

    @Test(arguments: [
        "```only\naudience: board\nThe price.\n```",
        "```actions\nplan: p\n```\n\n```note\nSome text.\n```",
        "## P1.1 One\nLead: Head\nAudience: board\n\nSome text.",
        "---\npage: a\naudience: draft\n---\nSome text.", "```table\ncaption: C\nfile: t.csv\n```",
    ]) func `an example that is whole may be shown`(text: String) {
        #expect(stray(Sources.page("~~~markdown\n\(text)\n~~~\n").read()) == [])
        #expect(stray(Sources.page("~~~text\n\(text)\n~~~\n").read()) != [])
        #expect(stray(Sources.page("~~~\n\(text)\n~~~\n").read()) != [])
    }

    @Test func `the authors' guide may be a page`() throws {
        let guide = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../GUIDE.md")
        let text = try String(contentsOf: guide.standardizedFileURL, encoding: .utf8)
        #expect(text.contains("audience: board"))
        // Its tables drawn with bars are errors of their own, beside which nothing would be told.
        let withoutTables = text.replacing("\n|", with: "\n\n")
        let sources = Sources.page(withoutTables, others: ["site.yaml": "council: C\ntitle: T\n"])
        #expect(stray(sources.read()) == [])
    }

    @Test func `a council's own word for an audience makes a mark`() {
        let site =
            "council: C\ntitle: T\naudiences: [senior-leaders, hr, public]\nnames:\n  audience: [Visible to, Für]\n"
        func told(_ text: String) -> Int { stray(Sources.page(text, others: ["site.yaml": site]).read()).count }
        let marks = [
            "Visible to: senior-leaders", "visible-to: senior leaders", "(Für: HR)", "[senior leaders only]",
            "Visibel to: hr",
            "Audience: seniorleaders", "**Visible to**: senoir-leaders", "Fur = hr", "audience: hr",
        ]
        for mark in marks { #expect(told(mark + "\n") == 1, "\(mark)") }
        for words in ["Visible to: all leaders", "It is visible to senior leaders.", "For: her", "audience: her own"] {
            #expect(told(words + "\n") == 0, "\(words)")
        }
    }

    @Test(arguments: ["Audience (who)", "For audience", "Who may see"])
    func `a column for an audience withholds no row, whatever its head`(head: String) {
        let page = "```table\ncaption: C\nfile: t.csv\n```\n"
        let sources = Sources.page(page, others: ["pages/t.csv": "Text,\(head)\nOne,public\nTwo,board\n"])
        #expect(stray(sources.read()).count == 1)
    }

    @Test func `a column of a table's file withholds no row`() {
        let page = "```table\ncaption: C\nfile: t.csv\n```\n"
        let rows = "Text,Audience\nOne,public\nTwo,Bord\nThree,parents\n"
        #expect(
            stray(Sources.page(page, others: ["pages/t.csv": rows]).read()) == [
                "stray-mark 3:5 a table shows all of its rows to everybody, those for `board` too"
            ])
    }
}

extension Audience {
    /// The name of the audience, when it is kept for one.
    fileprivate var name: String? { if case .only(let name) = self { name.text } else { nil } }
}
