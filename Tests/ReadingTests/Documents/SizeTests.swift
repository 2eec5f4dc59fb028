import Diagnostics
import Plan
import Testing

@testable import Reading

/// What would take libcmark minutes never reaches it.
@Suite struct SizeTests {
    private let slow = String(repeating: "![[]()", count: 80_000)

    @Test func `a block over 64 kilobytes is refused at its beginning`() {
        let reading = Sources.page("Text.\n\n" + slow + "\n").read()
        #expect(reading.told == ["too-large 7:1 this has more than 64 KB without an empty line"])
    }

    @Test func `lines without an empty one between are one block`() {
        let line = String(repeating: "word ", count: 20) + "\n"
        #expect(Sources.page(String(repeating: line, count: 700)).read().problems.map(\.id) == ["too-large"])
        #expect(Sources.page(String(repeating: line + "\n", count: 700)).read().told == [])
        #expect(Sources.page(String(repeating: line + " \t\r\n", count: 700)).read().told == [])
    }

    @Test func `a document over 4 megabytes is refused`() {
        let reading = Sources.page(String(repeating: "word\n\n", count: 800_000)).read()
        #expect(reading.told == ["too-large 1:1 this file has 4688 KB; 4096 KB is the most"])
    }

    @Test func `a text of signs, or of lines, is refused before it is parsed`() {
        for text in [String(repeating: "> > > > > >\n\n", count: 250_000), String(repeating: "a\n\n", count: 400_000)] {
            let told = Sources.page(text).read().told
            #expect(told == ["too-large 5:1 this text has more signs and lines than a text of this length has"])
        }
    }

    @Test func `a log of more rows than anybody writes is refused`() {
        let log = "date,ref,text\n" + String(repeating: "31/12/2022,P1.1,x\n", count: 50_001)
        let told = Sources.section("## P1.1 One\n", others: ["plans/p/progress.csv": log]).read().told
        #expect(told == ["too-large 1:1 this table has more than 50000 rows"])
    }

    @Test func `of very many problems of a text some are kept, and the others counted`() {
        let reading = Sources.page(String(repeating: "A <b>b\n\n", count: 5_000)).read()
        #expect(reading.problems.count == 1_000)
        #expect(reading.problems.map(\.count).reduce(0, +) == 5_000)
    }

    @Test func `a cell that is too large is refused too`() {
        let log = "date,ref,text\n31/12/2022,P1.1,\(slow)\n"
        let told = Sources.section("## P1.1 One\n", others: ["plans/p/progress.csv": log]).read().told
        #expect(told == ["too-large 2:17 this has more than 64 KB without an empty line"])
        let table = Sources.page("```table\ncaption: C\nfile: t.csv\n```\n", others: ["pages/t.csv": "a\n\(slow)\n"])
            .read().told
        #expect(table == ["too-large 2:1 this has more than 64 KB without an empty line"])
    }

    @Test(.timeLimit(.minutes(5)), arguments: ["- ", "> ", "1. ", "*", "[", "`", "<", "![", "&", "_ "])
    func `deep nesting is read in a moment`(
        mark: String
    ) {
        let text = String(repeating: mark, count: 60_000 / mark.utf8.count)
        _ = Sources.section("## P1.1 One\n\n### How\n\(text)x\n").read()
    }

    @Test(.timeLimit(.minutes(5)), arguments: ["[", "[[", "&#x", "#", "`", "*a_"])
    func `lines of signs cost what they weigh`(_ sign: String) {
        let line = String(repeating: sign, count: 60 / sign.utf8.count)
        let text = Array(repeating: line, count: 1_000).joined(separator: "\n\n")
        #expect(Sources.page(text).read().content != nil)
    }

    @Test func `many short files of nothing are read in a moment`() {
        var sources = Sources()
        for number in 0..<200 { sources["pages/p\(number).md"] = Array("---\npage: p\(number)\ntitle: T\n---\n".utf8) }
        #expect(sources.read().content?.pages.count == 200)
    }
}
