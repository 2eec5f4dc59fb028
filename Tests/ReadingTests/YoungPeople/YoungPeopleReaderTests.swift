import Diagnostics
import Plan
import Testing

@testable import Reading

/// What is written for young people, and what they said, as it is read.
struct YoungPeopleReaderTests {
    private static let site = "council: Anytown\ntitle: Plan\nyoung people:\n  groups: [Young Voices]\n"

    private func read(_ files: [String: String]) -> (content: Content?, told: [String]) {
        var files = files
        files["site.yaml", default: Self.site] += ""
        let bytes = files.map { (path: $0.key, bytes: Array($0.value.utf8)) }
        let (content, problems) = ContentReader.read(files: bytes, name: "Content")
        return (content, short(problems))
    }

    @Test func `pages stand in their order, the first one first`() throws {
        func page(_ name: String, _ more: String = "") -> String { "---\npage: \(name)\ntitle: T\n\(more)---\nText.\n" }
        let reading = read([
            "young-people/en/a.md": page("a"), "young-people/en/b.md": page("b", "order: 2\n"),
            "young-people/en/c.md": page("c", "order: 1\n"), "young-people/en/index.md": page("index"),
        ])
        #expect(reading.told == [])
        let language = try #require(reading.content?.youngPeople.languages.first)
        #expect(language.pages.map(\.name.text) == ["index", "c", "b", "a"])
    }

    @Test func `a check is whole or is none`() throws {
        let reading = read([
            "young-people/en/index.md": "---\npage: index\ntitle: T\nchecked by: The team\neasy read: yes\n---\nText.\n"
        ])
        #expect(
            reading.told == [
                "missing-field 2:1 a page that was checked needs `checked on`",
                "missing-field 2:1 a page that was checked needs `checked with`",
                "unchecked-easy-read 5:12 this page calls itself Easy Read, and does not say who checked it",
            ])
        let page = try #require(reading.content?.youngPeople.languages.first?.pages.first)
        #expect(page.check == nil && !page.isEasyRead)
    }

    @Test func `words without consent are not read at all`() throws {
        let reading = read([
            "young-people/heard.csv":
                "date,group,said,about,consent,did\n01/12/2022,Young Voices,Ours,Yours,no,\n01/12/2022,Young Voices,Ours,,yes,\n"
        ])
        let heard = try #require(reading.content?.youngPeople.heard)
        #expect(heard.map(\.said?.text) == [nil, "Ours"])
        #expect(
            reading.told == ["quote-without-consent 2:25 nothing says that the group agreed to these words being shown"]
        )
    }

    @Test func `a row that lacks a comma is told alone, and is not read`() {
        let heading = "date,group,said,about,consent,did,told on"
        let reading = read([
            "young-people/heard.csv":
                "\(heading)\n01/12/2022,Young Voices,Heating.,no,We asked.,08/12/2022\n02/12/2022,Young Voices,Ours,,yes,It is.\n"
        ])
        #expect(
            reading.told == [
                "csv-syntax 2:1 this row has 6 cells, and the heading row has 7: a comma is missing"
            ])
        #expect(reading.content?.youngPeople.heard.map(\.said?.text) == ["Ours"])
    }

    @Test func `a translation says what is wrong with each of its words`() {
        let reading = read([
            "young-people/pl/words.yaml": """
            language: ur
            months: [a, b]
            words:
              don: Zrobione
              done: [a]
              late: "{when}"
              by: Do
              things late:
                one: "{count}"
                other: "{count}"
              things done: "{done} z {count}"
            """
        ])
        #expect(
            reading.told == [
                "name-mismatch 1:11 this is called `ur`, and its folder `pl`",
                "wrong-type 2:9 `months` has 2 names, and a year has twelve months",
                "unknown-key 4:3 `don` is not a word of these pages",
                "wrong-type 5:9 `done` takes one text, and this is a list",
                "wrong-type 6:10 `late` has no place `{when}`",
                "wrong-type 7:7 `by` lacks the place `{when}`",
                "missing-field 9:5 `things late` lacks the plural form `few`, `many`",
                "unknown-key 10:5 Polish has no plural form `other`",
                "wrong-type 11:17 `things done` depends on a number, and this is a single value",
            ])
    }

    @Test func `a language that nobody knows is an error, in a folder and in the panel`() {
        let reading = read([
            "site.yaml": Self.site + "language panel:\n  - language: zz\n    text: Hello\n",
            "young-people/zz/index.md": "---\npage: index\ntitle: T\n---\nText.\n",
        ])
        #expect(
            Set(reading.told) == [
                "malformed-tag 6:15 `zz` is not the tag of a language that is known",
                "malformed-tag 1:1 `zz` is not the tag of a language that is known",
            ])
    }

    @Test func `a file that nothing reads is told`() {
        let told = read(["young-people/en/notes.txt": "x", "young-people/other.csv": "a,b\n"]).told
        #expect(told.filter { $0.hasPrefix("unknown-file") }.count == 2)
    }

    @Test(arguments: ["plans/p/heard.csv", "pages/progress.csv", "young-people/en/heard.csv"])
    func `a log where nothing reads it is told`(path: String) {
        let told = read([path: "date,group\n", "plans/p/plan.md": "---\nplan: p\ntitle: P\nstate: agreed\n---\n"]).told
        #expect(told.contains("unknown-file 1:1 nothing reads this file"))
    }

    @Test func `a page can name a table beside it`() {
        let page = "---\npage: index\ntitle: T\n---\n```table\ncaption: Days\nfile: days.csv\n```\n"
        #expect(read(["young-people/en/index.md": page, "young-people/en/days.csv": "Day\nMonday\n"]).told == [])
    }

    @Test func `a pictured block needs a drawing that there is`() {
        let page = "---\npage: index\ntitle: T\n---\n"
        let told = read(["young-people/en/index.md": page + "```pictured\ndrawing: hoome\nText.\n```\n"]).told
        #expect(told == ["wrong-type 6:10 `hoome` is not one of the words that can stand here"])
        #expect(
            read(["young-people/en/index.md": page + "```pictured\nText.\n```\n"]).told
                == ["missing-field 5:1 a `pictured` block needs `drawing`"])
    }
}
