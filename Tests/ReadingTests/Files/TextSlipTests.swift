import Diagnostics
import Plan
import Testing

@testable import Reading

/// What programs do to whole files is told first and alone, and the rest is read as its author sees it.
@Suite struct TextSlipTests {
    private static let section = "---\nsection: P1\ntitle: One\n---\n## P1.1 One\nLead: Head\nDue: 31/12/2022\n"

    private func read(_ section: String) -> Reading {
        var sources = Sources.section("")
        sources["plans/p/s1.md"] = Array(section.utf8)
        return sources.read()
    }

    @Test func `an unfinished merge is told at each of its places, and the rest is read`() {
        let merged = TextSlipTests.section.replacing(
            "Lead: Head\n", with: "<<<<<<< HEAD\nLead: Head\n||||||| base\nLead: X\n=======\nLead: Y\n>>>>>>> other\n")
        let reading = read(merged)
        #expect(reading.problems.map(\.id) == ["unfinished-merge"])
        #expect(reading.problems.first?.span.line == 6)
        #expect(reading.actions.first?.lead?.text == "Head")
        #expect(reading.actions.first?.due.first?.span.line == 13)
        #expect(read(TextSlipTests.section + "\n>>>>>>> other\n").problems.map(\.id) == ["unfinished-merge"])
    }

    @Test func `an underlined heading and seven signs of a quotation are no merge`() {
        #expect(TextSlipTests.ids("A\n=======\n") == ["skipped-heading"])
        #expect(TextSlipTests.ids(">>>>>>>deep\n") == [])
    }

    private static func ids(_ page: String) -> [String] { Sources.page(page).read().problems.map(\.id) }

    @Test func `no-break spaces are read as spaces where one is wanted, and kept within a sentence`() {
        let text =
            TextSlipTests.section.replacing("Lead: ", with: "Lead:\u{A0}").replacing("Due: ", with: "Due:\u{2009}")
            .replacing("section: ", with: "section:\u{A0}")
            + "\n###\u{A0}How\n-\u{A0}Walk 20\u{A0}km (due\u{A0}31/12/2022)\n"
        let reading = read(text)
        #expect(reading.told == [])
        #expect(reading.actions.first?.lead?.text == "Head")
        #expect(reading.actions.first?.steps.first?.text.source.text == "Walk 20\u{A0}km (due 31/12/2022)")
    }

    @Test func `a character that nobody sees is named, and read as if it were not there`() {
        let reading = read(
            "\u{FEFF}" + TextSlipTests.section.replacing("P1.1", with: "P1.1\u{200B}") + "\n###\u{2060} How\n- A\n")
        #expect(reading.problems.map(\.id) == ["hidden-character", "hidden-character"])
        #expect(reading.problems.first?.span.place == "Content/plans/p/s1.md:5:8")
        #expect(reading.actions.first?.id.text == "P1.1")
        #expect(reading.actions.first?.steps.count == 1)
    }

    @Test(arguments: [
        ("a\u{202E}b\n", "control-character"), ("a\u{B}b\n", "control-character"), ("a\u{92}b\n", "control-character"),
        ("a\u{2066}b\n", "control-character"), ("a\u{2028}b\n", "hidden-character"), ("a\u{AD}b\n", "hidden-character"),
        ("a\u{200D}b\n", "hidden-character"), ("a\u{200F}b\n", "hidden-character"), ("It\u{FFFD}s\n", "garbled-text"),
        ("Itâ€™s Â£5 for the cafÃ©\n", "garbled-text"),
    ]) func `it is told once`(text: String, id: String) { #expect(TextSlipTests.ids(text) == [id]) }

    @Test(arguments: [
        "می\u{200C}خواهم\n", "اردو \u{2067}text\u{2069}\n", "👩\u{200D}💻 👍\u{FE0F}\n",
        "🏴\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}\n", "NÃO and Âge\n", "20\u{A0}km\r\n",
    ]) func `what a language or an emoji needs is not told`(text: String) { #expect(TextSlipTests.ids(text) == []) }

    @Test(
        arguments: [
            ("plans/p/progress.csv", [0x50, 0x4B, 0x03, 0x04], "an Excel workbook"),
            ("plans/p/progress.csv", [0xD0, 0xCF, 0x11, 0xE0], "an Excel workbook"),
            ("plans/p/s1.md", [0xD0, 0xCF, 0x11, 0xE0], "a Word document"),
            ("posts.yaml", [0x25, 0x50, 0x44, 0x46], "a PDF"),
            ("plans/p/s1.md", [0x01, 0x00, 0x00, 0x02], "a file of a program"),
        ] as [(String, [UInt8], String)])
    func `a file in another format is named and not read`(path: String, bytes: [UInt8], name: String) {
        var sources = Sources.section("## P1.1 One\n")
        sources[path] = bytes + Array("xl/workbook.xml".utf8)
        let problems = sources.read().problems
        #expect(problems.map(\.id) == ["bad-encoding"])
        #expect(problems.first?.message.hasPrefix("this is " + name) == true)
    }

    @Test func `the lines of an old Mac are told, and read`() {
        let reading = read(TextSlipTests.section.replacing("\n", with: "\r"))
        #expect(reading.told == ["bad-encoding 1:1 the lines of this file end as those of an old Mac do (CR alone)"])
        #expect(reading.actions.count == 1)
    }

    @Test func `UTF-16 without its mark is one problem`() {
        var sources = Sources.section("## P1.1 One\n")
        sources["posts.yaml"] = "- post: Head\n".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        #expect(sources.read().problems.map(\.id) == ["bad-encoding"])
    }
}
