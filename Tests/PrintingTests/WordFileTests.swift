import Archive
import Testing
import Word
import XML

@testable import Printing

@Suite struct WordFileTests {
    /// What pandoc made, as far as it matters here.
    private static func text(_ body: String = "") -> String {
        #"<w:document xmlns:w="\#(WordNames.main)" xmlns:r="\#(WordNames.relationships)"><w:body>\#(body)</w:body></w:document>"#
    }

    private static func made(_ parts: [(String, String)]) -> [UInt8] {
        var archive = ArchiveWriter(packs: true)
        for (name, text) in parts { archive.add(name, Array(text.utf8)) }
        return archive.finished()
    }

    private static func tree(_ text: String) throws -> Element {
        let space = #"<x xmlns:w="\#(WordNames.main)">"#
        let root = try XMLReader.root(of: Array((space + text + "</x>").utf8), prefixes: WordNames.prefixes)
        return try #require(root.elements.first)
    }

    private static func relations(_ relations: Relation...) -> String {
        String(decoding: Relation.document(of: relations), as: UTF8.self)
    }

    @Test func `the properties are those of the page, and no time of making is left`() throws {
        let made = WordFileTests.made([
            ("word/document.xml", WordFileTests.text()), ("docProps/core.xml", "made today"),
            ("docProps/app.xml", "<Template>Council.dotm</Template>"),
        ])
        let bytes = try #require(WordFile.finished(made, try PrintJob.of()))
        let package = try WordPackage(bytes, most: 1 << 20)
        #expect(package.names == ["[Content_Types].xml", "_rels/.rels", "word/document.xml", "docProps/core.xml"])
        let core = String(decoding: try #require(try package.bytes(of: "docProps/core.xml")), as: UTF8.self)
        #expect(core.contains("<dc:title>Children &amp; young people</dc:title>"))
        #expect(core.contains("<dc:language>en-GB</dc:language>"))
        #expect(core.contains(#"<dcterms:created xsi:type="dcterms:W3CDTF">2022-07-28T00:00:00Z</dcterms:created>"#))
        #expect(!core.contains("today"))
    }

    @Test func `only what the text uses is published`() throws {
        let header =
            #"<w:hdr xmlns:w="\#(WordNames.main)" xmlns:r="\#(WordNames.relationships)"><w:p r:embed="rId1"/></w:hdr>"#
        let made = WordFileTests.made([
            ("word/document.xml", WordFileTests.text(#"<w:p r:id="rId1"/><w:p r:embed="rId3"/>"#)),
            (
                "word/_rels/document.xml.rels",
                WordFileTests.relations(
                    .init(id: "rId1", kind: "hyperlink", target: "https://example.org/", isExternal: true),
                    .init(id: "rId2", kind: "hyperlink", target: "file:///c:/plan.docx", isExternal: true),
                    .init(id: "rId3", kind: "image", target: "media/shown.png"),
                    .init(id: "rId4", kind: "image", target: "media/other.png"),
                    .init(id: "rId5", kind: "header", target: "header1.xml"),
                    .init(id: "rId6", kind: "comments", target: "comments.xml"),
                    .init(id: "rId7", kind: "settings", target: "settings.xml"),
                    .init(id: "rId8", kind: "attachedTemplate", target: "x.dotm", isExternal: true))
            ),
            ("word/media/shown.png", "shown"), ("word/media/other.png", "other"), ("word/comments.xml", "<c/>"),
            ("word/header1.xml", header), ("word/media/logo.jpeg", "logo"),
            (
                "word/_rels/header1.xml.rels",
                WordFileTests.relations(
                    .init(id: "rId1", kind: "image", target: "media/logo.jpeg"),
                    .init(id: "rId2", kind: "image", target: "http://example.org/a.png", isExternal: true))
            ),
            (
                "word/settings.xml",
                #"<w:settings xmlns:w="\#(WordNames.main)"><w:docVars/><w:evenAndOddHeaders/><w:rsids/></w:settings>"#
            ), ("word/_rels/settings.xml.rels", "not even looked at"),
        ])
        let package = try WordPackage(try #require(WordFile.finished(made, try PrintJob.of())), most: 1 << 20)
        #expect(
            Set(package.names) == [
                "[Content_Types].xml", "_rels/.rels", "word/document.xml", "word/_rels/document.xml.rels",
                "docProps/core.xml", "word/media/shown.png", "word/header1.xml", "word/_rels/header1.xml.rels",
                "word/media/logo.jpeg", "word/settings.xml",
            ])
        #expect(try package.relations(of: "word/document.xml").map(\.id) == ["rId1", "rId3", "rId5", "rId7"])
        #expect(try package.relations(of: "word/header1.xml").map(\.id) == ["rId1"])
        #expect(try package.tree(of: "word/settings.xml")?.elements.map(\.name) == ["w:evenAndOddHeaders"])
    }

    @Test(arguments: [
        Relation(id: "rId1", kind: "hyperlink", target: "file:///c:/plan.docx", isExternal: true),
        Relation(id: "rId1", kind: "image", target: "http://example.org/a.png", isExternal: true),
        Relation(id: "rId1", kind: "image", target: "media/none.png"),
        Relation(id: "rId1", kind: "image", target: "../../a.png"),
        Relation(id: "rId1", kind: "header", target: "none.xml"),
    ])
    func `a paper that uses what it must not or what is not there is none`(relation: Relation) throws {
        let made = WordFileTests.made([
            ("word/document.xml", WordFileTests.text(#"<w:p r:id="rId1"/>"#)),
            ("word/_rels/document.xml.rels", WordFileTests.relations(relation)),
        ])
        #expect(WordFile.finished(made, try PrintJob.of()) == nil)
    }

    @Test func `the header and footer of our own document tell which paper it is`() throws {
        let package = try WordPackage(ReferenceDocument.bytes(page: "Page", of: "of"), most: 1 << 20)
        let job = try PrintJob.of(#"<p class="paper-kind">Annex A</p><p class="paper-stamp">As at 28 July</p>"#)
        let header = try #require(try package.tree(of: "word/header.xml"))
        #expect(WordFields.filled(header, job.head).text == "Annex A · Children & young people")
        let footer = try #require(try package.tree(of: "word/footer.xml"))
        #expect(WordFields.filled(footer, job.head).text == "As at 28 JulyPage 1 of 1")
    }

    @Test func `a council's document is lent the styles that it lacks, and keeps its own`() throws {
        let used =
            #"<w:p><w:tblStyle w:val="Table"/><w:pStyle w:val="Heading1"/><w:pStyle w:val="Heading3"/></w:p>"#
        let own = #"<w:styles><w:style w:styleId="Heading1"><w:color/></w:style></w:styles>"#
        let styles = WordStyles.completed(try WordFileTests.tree(own), for: try WordFileTests.tree(used))
        #expect(styles.elements.first?.elements.map(\.name) == ["w:color"])
        #expect(!styles.all("w:insideH").isEmpty)
        #expect(styles.elements.compactMap { $0["w:styleId"] } == ["Heading1", "Table", "Heading3"])
        #expect(styles.all("w:rFonts").isEmpty)
    }

    @Test func `what is no document, or is cut short, is none`() throws {
        let job = try PrintJob.of()
        let bytes = WordFileTests.made([("word/document.xml", WordFileTests.text())])
        #expect(WordFile.finished(bytes, job) != nil)
        for count in 0..<bytes.count { #expect(WordFile.finished(Array(bytes[..<count]), job) == nil) }
        #expect(WordFile.finished(WordFileTests.made([("a", "")]), job) == nil)
    }

    @Test func `a drawing that says nothing is left out, and any other is a picture with its text`() throws {
        let page = """
            <p><svg aria-hidden="true"><path d="M0 0"/></svg>Late</p>\
            <svg role="img"><title>How it went</title><path d="M0 0"/></svg>
            """
        let prepared = Drawings.taken(from: try PrintJob.of(page))
        let text = String(decoding: prepared.bytes, as: UTF8.self)
        #expect(text.contains("<p>Late</p>"))
        #expect(text.contains(#"alt="How it went""#))
        #expect(prepared.files.count == 1)
    }
}
