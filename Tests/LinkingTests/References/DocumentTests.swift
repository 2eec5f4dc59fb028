import Diagnostics
import Graph
import Linking
import Plan
import Testing

@Suite("A document")
struct DocumentTests {
    private func site(_ front: String, _ text: String = "") -> SmallSite {
        SmallSite().inspection("2022-a", "R1").inspection("2023-b", "R1")
            .file("documents/letter.md", "---\ndocument: letter\ntitle: A letter\n\(front)\n---\n\n\(text)\n")
    }

    @Test func `reads bare ids as its inspection does, and is listed where they are mentioned`() throws {
        let linked = try site("inspection: 2022-a", "About R1.").link()
        #expect(linked.errors == [])
        #expect(linked.mentions(of: "2022-a:R1") == ["document letter text"])
        #expect(linked.mentions(of: "2023-b:R1") == [])
        #expect(try site("", "About R1.").link().errors == ["ambiguous-reference"])
    }

    @Test func `belongs to an inspection that there is`() throws {
        #expect(try site("inspection: 2021-x").link().errors == ["unknown-reference"])
        #expect(try site("inspection: 2022-a:R1").link().errors == ["wrong-reference"])
        let withheld = try site("inspection: two").inspection("two", "X1", front: "audience: board").link()
        #expect(withheld.errors == ["withheld-reference"])
    }

    @Test func `is left out of an edition that is not meant to show it`() throws {
        let linked = try site("audience: board", "About 2022-a:R1.").link()
        #expect(linked.plan.content.documents.isEmpty)
        #expect(linked.selection.withheld.map(\.full) == ["letter"])
        #expect(linked.mentions(of: "2022-a:R1") == [])
        #expect(try site("audience: board").link("board").plan.content.documents.map(\.name.text) == ["letter"])
    }

    @Test func `is linked by its id from any text, as a page is, and lists where`() throws {
        let rules = "---\npage: rules\ntitle: Rules\n---\nSee [the letter](ref:letter).\n"
        let linked = try site("", "See [the rules](ref:rules).").file("pages/rules.md", rules).link()
        #expect(linked.errors == [])
        #expect(linked.mentions(of: "letter") == ["page rules text"])
        #expect(linked.mentions(of: "rules") == ["document letter text"])
        #expect(try site("", "See [it](ref:leter).").link().errors == ["unknown-reference"])
    }

    @Test func `cannot be linked where the edition leaves it out, nor answered, nor called as a plan is`() throws {
        let board = site("audience: board").file(
            "pages/rules.md", "---\npage: rules\ntitle: Rules\n---\n[It](ref:letter)\n")
        #expect(try board.link().errors == ["withheld-reference"])
        #expect(try board.link("board").errors == [])
        #expect(try site("").inspection("letter", "X1").link().errors == ["duplicate-id"])
    }

    @Test func `has an address of its own`() throws {
        #expect(Address.document("letter").path == "documents/letter.html")
        let named = try site("").file("documents/other.md", "---\ndocument: letter\ntitle: Another\n---\n").link()
        #expect(named.errors == ["name-mismatch"])
    }
}
