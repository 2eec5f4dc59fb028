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
        #expect(linked.selection.withheldPages == ["letter"])
        #expect(linked.mentions(of: "2022-a:R1") == [])
        #expect(try site("audience: board").link("board").plan.content.documents.map(\.name.text) == ["letter"])
    }

    @Test func `has an address of its own`() throws {
        #expect(Address.document("letter").path == "documents/letter.html")
        let named = try site("").file("documents/other.md", "---\ndocument: letter\ntitle: Another\n---\n").link()
        #expect(named.errors == ["name-mismatch"])
    }
}
