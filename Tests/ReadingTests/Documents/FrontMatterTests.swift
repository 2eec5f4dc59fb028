import Diagnostics
import Plan
import Testing

@testable import Reading

@Suite struct FrontMatterTests {
    @Test(arguments: [
        "---\npage: a\ntitle: A\n---\nText.\n", "---\r\npage: a\r\ntitle: A\r\n---\r\nText.\r\n",
        "\u{FEFF}---\npage: a\ntitle: A\n---\nText.\n", "---  \npage: a\ntitle: A\n---\t\nText.\n",
        "---\npage: a\ntitle: A\n---\nText.",
    ]) func `the part between the dashes is the fields and the rest is text`(text: String) throws {
        let reading = Sources(["pages/a.md": text]).read()
        #expect(reading.told == [])
        let page = try #require(reading.content?.pages.first)
        #expect(page.prose.map(\.source.text) == ["Text."])
        #expect(page.prose.first?.source.span.line == 5)
        #expect(page.title.span.place == "Content/pages/a.md:3:8")
    }

    @Test func `a document without them says so`() {
        #expect(
            Sources(["pages/a.md": "Text.\n"]).read().told == [
                "missing-field 1:1 a page begins with `---` and its fields"
            ])
        #expect(
            Sources(["pages/a.md": ""]).read().told == [
                "missing-field 1:1 this file is empty, and a page stood here"
            ])
        #expect(Sources(["pages/a.md": "\n---\npage: a\n---\n"]).read().told.count == 1)
    }

    @Test func `ones that are never closed are reported`() {
        let told = Sources(["pages/a.md": "---\npage: a\ntitle: A\n\nText.\n"]).read().told
        #expect(told.first == "yaml-syntax 1:1 the front matter is never closed")
        let almost = Sources(["pages/a.md": "---\npage: a\ntitle: A\n----\nText.\n\n---\n"]).read().told
        #expect(almost == ["yaml-syntax 4:1 this line does not end the front matter"])
        #expect(Sources(["pages/a.md": "---"]).read().told.first == "yaml-syntax 1:1 the front matter is never closed")
    }

    @Test func `a rule in the text ends nothing`() {
        let reading = Sources.page("One.\n\n---\n\nTwo.\n").read()
        #expect(reading.told == [])
        #expect(reading.content?.pages.first?.prose.first?.source.text == "One.\n\n---\n\nTwo.")
    }

    @Test func `the name must be that of the file`() {
        #expect(
            Sources(["pages/b.md": "---\npage: a\ntitle: A\n---\n"]).read().told
                == ["name-mismatch 2:7 it is called `a` here and `b` by its file or folder"])
        #expect(
            Sources(["pages/B b.md": "---\npage: B b\ntitle: A\n---\n"]).read().told
                == ["malformed-id 2:7 `B b` cannot be the name of a file here"])
    }
}
