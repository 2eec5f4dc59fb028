import Archive
import Diagnostics
import Plan
import Testing

@testable import Reading

/// The brand, the labels and the accessibility statement.
struct BrandTests {
    private func site(_ text: String, assets: [String: [UInt8]] = [:]) -> Reading {
        var sources = Sources(["site.yaml": "council: Anytown\ntitle: Plan\naudiences: [board, public]\n" + text])
        for (name, bytes) in assets { sources["assets/" + name] = bytes }
        return sources.read()
    }

    @Test func `the usual colours can be told apart`() {
        #expect(Brand().clashes.map { "\($0.pair.seen) on \($0.pair.ground) \($0.scheme) \($0.ratio)" } == [])
    }

    @Test(arguments: ColourRole.Scheme.allCases)
    func `the word of every tag can be read on its ground`(scheme: ColourRole.Scheme) {
        for tag in FixedColour.tags {
            let contrast = tag.ink.colour(scheme).contrast(with: tag.ground.colour(scheme))
            #expect(contrast >= 4.5, "\(tag.ink)")
        }
    }

    @Test func `a ground on which the colours of statuses cannot be seen is told once, by the worst of them`() {
        let text = ["ink", "muted", "link", "visited", "thread", "accent"].map { "    \($0): ffffff\n" }.joined()
        let told = site("brand:\n  dark colours:\n    raised: 6a7079\n" + text).told
        #expect(
            told == [
                "low-contrast 6:13 on dark pages the `red` of statuses on `raised` has a contrast of 3.0 to 1"
            ])
    }

    @Test(arguments: [
        ("000000", "ffffff", 21.0), ("777777", "ffffff", 4.48), ("0000ff", "ffffff", 8.59), ("ff0000", "000000", 5.25),
        ("14506b", "14506b", 1),
    ])
    func `contrast is that of WCAG`(one: String, two: String, ratio: Double) throws {
        let contrast = try #require(Colour(one)).contrast(with: try #require(Colour("#" + two)))
        #expect(abs(contrast - ratio) < 0.01)
    }

    @Test(arguments: ["red", "#fff", "12345g", "rgb(1,2,3)", "1234567", "#12345", "١٢٣٤٥٦"])
    func `colours are six hexadecimal digits`(text: String) {
        #expect(site("brand:\n  colours:\n    ink: \"\(text)\"\n").problems.map(\.id) == ["wrong-type"])
    }

    @Test func `a pair that fails is named with its ratio, once, where it is written`() {
        let told = site("brand:\n  colours:\n    muted: 767676\n    paper: ffffff\n    raised: ffffff\n").told
        #expect(told == [])
        #expect(
            site("brand:\n  colours:\n    muted: 787878\n    paper: ffffff\n    raised: ffffff\n").told == [
                "low-contrast 6:12 on light pages `muted` on `paper` has a contrast of 4.4 to 1",
                "low-contrast 6:12 on light pages `muted` on `raised` has a contrast of 4.4 to 1",
            ])
    }

    @Test func `a logo is there and has words`() {
        let svg = Array(AssetTests.svg.utf8)
        let brand = "brand:\n  logo: mark.svg\n  logo text: Anytown\n"
        #expect(site(brand, assets: ["mark.svg": svg]).content?.site.brand.logo?.text == "mark.svg")
        #expect(site(brand, assets: ["marc.svg": svg]).problems.map(\.help) == ["did you mean `marc.svg`?"])
        #expect(
            site("brand:\n  logo: mark.svg\n", assets: ["mark.svg": svg]).problems.map(\.id) == ["missing-alt-text"])
        let large = Array((AssetTests.svg.dropLast(6) + String(repeating: "<path/>", count: 30_000) + "</svg>").utf8)
        #expect(site(brand, assets: ["mark.svg": large]).problems.map(\.id) == ["bad-asset"])
    }

    /// A document of Word with a header.
    private static func document(header: String = "<w:p/>") -> [UInt8] {
        let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
        let spaces = "xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main' xmlns:r='\(office)'"
        func relation(_ kind: String, _ target: String) -> String {
            """
            <Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>\
            <Relationship Id='rId1' Type='\(office)/\(kind)' Target='\(target)'/></Relationships>
            """
        }
        let section = "<w:sectPr><w:headerReference w:type='default' r:id='rId1'/></w:sectPr>"
        var archive = ArchiveWriter(packs: true)
        for (name, text) in [
            ("_rels/.rels", relation("officeDocument", "word/document.xml")),
            ("word/document.xml", "<w:document \(spaces)><w:body><w:p/>\(section)</w:body></w:document>"),
            ("word/_rels/document.xml.rels", relation("header", "header1.xml")),
            ("word/header1.xml", "<w:hdr \(spaces)>\(header)</w:hdr>"),
            ("docProps/app.xml", "<Company>Anytown</Company>"),
        ] { archive.add(name, Array(text.utf8)) }
        return archive.finished()
    }

    @Test func `of a reference document only its look is kept`() throws {
        let asset = try #require(site("", assets: ["a.docx": BrandTests.document()]).content?.assets.first)
        let archive = try Archive(asset.bytes, within: .init(part: 1 << 20, total: 1 << 20))
        #expect(archive.names.contains("word/header-default.xml") && !archive.names.contains("docProps/app.xml"))
    }

    @Test func `a reference document whose header asks for more is refused, each thing by its name`() {
        let header = "<w:p><w:fldSimple w:instr='DATE'/><w:hyperlink w:anchor='top'/></w:p>"
        let reading = site("", assets: ["a.docx": BrandTests.document(header: header)])
        #expect(reading.problems.map(\.id) == ["unsafe-document", "unsafe-document"])
        #expect(
            reading.problems.map(\.message) == ["the header has a link to `top`", "the header has the field `DATE`"])
        #expect(reading.content?.assets.isEmpty == true)
    }

    @Test func `a reference document that cannot be read says why`() {
        func told(_ bytes: [UInt8]) -> [String] { site("", assets: ["a.docx": bytes]).problems.map(\.message) }
        #expect(
            told([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) == [
                "this is a document of Word 2003 or before, or one that opens with a password"
            ])
        #expect(
            told(BrandTests.document(header: "<w:p>")) == ["the part `word/header1.xml` of this document is not whole"])
        let whole = BrandTests.document()
        for count in whole.indices { #expect(told(Array(whole[..<count])) == ["this is not a whole document of Word"]) }
    }

    @Test func `a reference document is there and is a document`() {
        let document = BrandTests.document()
        let brand = "brand:\n  reference document: paper.docx\n"
        let reading = site(brand, assets: ["paper.docx": document])
        #expect(reading.content?.site.brand.referenceDocument?.text == "paper.docx")
        #expect(reading.content?.assets.map(\.kind) == [.reference])
        #expect(reading.problems.isEmpty)
        #expect(site(brand, assets: ["papers.docx": document]).problems.map(\.help) == ["did you mean `papers.docx`?"])
        #expect(site(brand, assets: ["paper.docx": Array("PK".utf8)]).problems.map(\.id) == ["bad-asset"])
        let picture = "brand:\n  reference document: mark.svg\n"
        #expect(site(picture, assets: ["mark.svg": Array(AssetTests.svg.utf8)]).problems.map(\.id) == ["bad-asset"])
    }

    @Test func `labels are two words`() {
        let reading = site("labels:\n  section: [Priority, Priorities]\n  lead: Owner\n")
        #expect(reading.content?.site.labels[noun: .section] == Label(one: "Priority", many: "Priorities"))
        #expect(reading.problems.map(\.id) == ["wrong-type"])
        #expect(site("labels:\n  sektion: [a, b]\n").problems.map(\.help) == ["did you mean `section`?"])
    }

    @Test func `footer links lead to where links may lead`() {
        let reading = site(
            "footer links:\n  - {text: Home, link: 'https://example.org'}\n  - {text: Bad, link: 'javascript:a()'}\n"
                + "  - {text: Id, link: 'ref:P1'}\n")
        #expect(reading.content?.site.footerLinks.map(\.text.text) == ["Home"])
        #expect(reading.problems.map(\.id) == ["unsafe-link", "unsafe-link"])
    }

    @Test func `where editions stand is a whole web address for an edition that there is`() {
        let reading = site(
            "published at:\n  - {edition: public, address: 'https://anytown.example/plan'}\n"
                + "  - {edition: publik, address: 'https://anytown.example/'}\n"
                + "  - {edition: board, address: anytown.example/board}\n"
                + "  - {edition: board, address: 'https://anytown.example/?a=\"'}\n"
                + "  - {edition: public, address: 'http://anytown.example/'}\n")
        #expect(reading.problems.map(\.id) == ["wrong-type", "wrong-type", "wrong-type", "duplicate-key"])
        #expect(reading.problems.first?.help == "did you mean `public`?")
        #expect(reading.problems.map(\.span.line) == [6, 7, 8, 9])
        #expect(reading.content?.site.publishedAt["board"] == nil)
        #expect(
            site("published at:\n  - {edition: public, address: 'https://anytown.example/plan'}\n").content?
                .site.publishedAt["public"]?.of(.search) == "https://anytown.example/plan/search.html")
    }

    @Test(arguments: ["brand: []", "brand: x", "brand:\n  colours: [a]", "labels: 3", "footer links: {a: b}", "brand:"])
    func `the wrong shape is told and nothing traps`(text: String) {
        let reading = site(text + "\n")
        #expect(reading.content != nil)
        #expect(reading.problems.allSatisfy { $0.id == "wrong-type" })
        #expect(reading.problems.isEmpty == (text == "brand:"))
    }
}
