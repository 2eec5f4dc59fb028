import Diagnostics
import Foundation
import Plan
import Testing

@testable import Reading

@Suite struct StrayMarkTests {
    /// Whether something is told for which nothing can be published.
    private func isRefused(_ reading: Reading) -> Bool {
        reading.problems.contains { $0.severity == .error && !$0.isAcceptable }
    }

    @Test(arguments: MarkPlace.ofBlocks + MarkPlace.ofLines)
    func `a line that withholds nothing is an error wherever it stands`(place: MarkPlace) {
        for form in MarkForms.lines {
            let isRefused = isRefused(place.sources(form).read())
            #expect(isRefused, "\(form.debugDescription) in \(place)")
        }
    }

    @Test(arguments: MarkPlace.ofBlocks)
    func `a block that withholds nothing is an error wherever it stands`(place: MarkPlace) {
        for form in MarkForms.blocks {
            let isRefused = isRefused(place.sources(form).read())
            #expect(isRefused, "\(form.debugDescription) in \(place)")
        }
    }

    @Test(arguments: ["audiance", "audence", "audiences", "adience", "Audienec", "аudience"])
    func `a key with a slip in it is an error where keys are read`(key: String) {
        let front = "---\npage: a\ntitle: A\n\(key): board\n---\nThe price.\n"
        #expect(isRefused(Sources(["pages/a.md": front]).read()))
        #expect(isRefused(Sources.section("## P1.1 One\n\(key): board\n").read()))
        let log = "date,ref,text,\(key)\n01/02/2024,P1.1,The price.,board\n"
        #expect(isRefused(Sources.section("## P1.1 One\n", others: ["plans/p/progress.csv": log]).read()))
        #expect(isRefused(Sources.page("```only\n\(key): board\nThe price.\n```\n").read()))
        #expect(isRefused(Sources.page("```actions\n\(key): board\n```\n").read()))
    }

    @Test func `a mark that slid into the next column of a log is told`() {
        func told(_ rows: String) -> [String] {
            Sources.section("## P1.1 One\n", others: ["plans/p/progress.csv": rows]).read().told
                .filter { $0.hasPrefix("stray-mark") }
        }
        #expect(
            told("date,ref,text,evidence,audience\n01/02/2024,P1.1,The price.,board,\n") == [
                "stray-mark 2:28 `board` is the name of an audience, in the column `evidence`: the row would be published to everybody"
            ])
        #expect(told("date,ref,text\n01/02/2024,P1.1,board\n").count == 1)
        #expect(told("date,ref,text,evidence,audience\n01/02/2024,P1.1,The price.,board,board\n") == [])
        #expect(told("date,ref,text,agreed by\n01/02/2024,P1.1,The price.,board\n") == [])
        #expect(told("date,ref,text,evidence\n01/02/2024,P1.1,The price.,public\n") == [])
    }

    @Test(arguments: [
        "notice: The price is too high\n  audience board only\n", "notice: >\n  The price is too high\n  board only\n",
        "notice: |\n  The price is too high\n\n  [board\n  only]\n",
        "notice: \"The price \\\n  \\u0061udience: board\"\n",
        "notice: 'The price\n\n  ''audience: board'''\n", "notice: \"The price \\x28board only)\"\n",
    ]) func `a value of several lines is looked at as it was typed and as it is read`(notice: String) {
        let told = Sources(["site.yaml": "council: C\ntitle: T\n" + notice]).read().told
        #expect(told.map { $0.prefix(10) } == ["stray-mark"])
    }

    @Test func `a mark is told once, at its place, and below a fence only the fence is`() {
        let page =
            "Some text.\n\n    ```only\n    audience: board\n    The price.\n    ```\n\n"
            + "- It (Audience = bord) is.\n"
        #expect(
            Sources.page(page).read().told == [
                "stray-mark 7:5 no `only` block begins here: the text below would be published to everybody",
                "stray-mark 12:7 this mark for `board` withholds nothing: the text would be published to everybody",
            ])
        let step = "## P1.1 One\n\n### How\n- Audience: board\n"
        let told = "unknown-field 8:3 `Audience` is read only directly below the entry's heading"
        #expect(Sources.section(step).read().told == [told])
    }

    @Test(arguments: MarkPlace.ofBlocks + MarkPlace.ofLines)
    func `ordinary words are left alone`(place: MarkPlace) {
        for line in OrdinaryWords.lines {
            let told = place.sources(line).read().told.filter { $0.hasPrefix("stray-mark") }
            #expect(told == [], "in \(place)")
        }
    }
}
