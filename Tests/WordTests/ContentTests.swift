import Testing
import XML

@testable import Word

/// What stands in headers and footers beside fields: what is taken, left behind in silence, and refused.
@Suite struct ContentTests {
    private static let png: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 1]

    private func refused(_ header: String, _ relations: [Relation] = []) throws -> [Refusal.Thing] {
        try Office(header: header, relations: relations).look().refusals.map(\.thing)
    }

    private func header(_ text: String) throws -> Element {
        try #require(try Office(header: text).cleaned().tree(of: "word/header-default.xml"))
    }

    @Test func `text, tables and tabs are taken with their look`() throws {
        let text = """
            <w:p><w:pPr><w:pStyle w:val="Header"/><w:tabs><w:tab w:val="right" w:pos="9000"/></w:tabs></w:pPr>\
            <w:r><w:rPr><w:rFonts w:ascii="Gill Sans"/><w:color w:val="AA0000"/></w:rPr><w:t xml:space="preserve">A </w:t>\
            <w:tab/><w:br/></w:r></w:p><w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid>\
            <w:gridCol w:w="9"/></w:tblGrid><w:tr><w:tc><w:p><w:r><w:t>B</w:t></w:r></w:p></w:tc></w:tr></w:tbl>
            """
        #expect(
            try header(text)
                == XMLReader.root(
                    of: Array("<w:hdr \(Office.spaces)>\(text)</w:hdr>".utf8), prefixes: WordNames.prefixes))
    }

    @Test(arguments: [
        "<w:sdt><w:sdtPr><w:tag w:val=\"x\"/></w:sdtPr><w:sdtContent>…</w:sdtContent></w:sdt>",
        "<w:smartTag>…</w:smartTag>",
        "<w:ins w:author=\"x\" w:date=\"y\">…</w:ins>", "<w:customXml w:uri=\"x\"><w:customXmlPr/>…</w:customXml>",
        "<w:moveTo w:author=\"x\">…</w:moveTo><w:del w:author=\"x\"><w:r><w:delText>gone</w:delText></w:r></w:del>",
        "<w:moveFrom><w:r><w:t>gone</w:t></w:r></w:moveFrom>…", "<w:bookmarkStart w:name=\"x\"/>…<w:bookmarkEnd/>",
        "<w:commentRangeStart w:id=\"0\"/>…<w:commentRangeEnd w:id=\"0\"/><w:r><w:commentReference w:id=\"0\"/></w:r>",
        "<w:proofErr w:type=\"x\"/>…<w:permStart w:ed=\"x\"/><w:permEnd/>",
    ])
    func `what stands around a text or is not seen is left behind`(runs: String) throws {
        let run = "<w:r><w:t>kept</w:t></w:r>"
        let part = try header(Office.paragraph(runs.replacing("…", with: run)))
        #expect(
            part
                == Element(
                    "w:hdr",
                    elements: [
                        Element("w:p", elements: [Element("w:r", elements: [Element("w:t", [], [.text("kept")])])])
                    ]))
    }

    @Test func `nobody who wrote or changed a header is named`() throws {
        let part = try header(
            """
            <w:p w:rsidR="00A1" w:rsidP="00A2"><w:pPr><w:divId w:val="7"/><w:rPr><w:ins w:author="x"/></w:rPr>\
            <w:pPrChange w:author="x"><w:pPr/></w:pPrChange></w:pPr><w:r w:rsidRPr="00A3"><w:rPr>\
            <w:rPrChange w:author="x"><w:rPr><w:vanish/></w:rPr></w:rPrChange></w:rPr><w:t>kept</w:t></w:r></w:p>
            """)
        #expect(part == (try header("<w:p><w:pPr><w:rPr/></w:pPr><w:r><w:rPr/><w:t>kept</w:t></w:r></w:p>")))
    }

    @Test(arguments: [
        ("<w:r><w:object r:id=\"rId1\"/></w:r>", Refusal.Thing.object),
        ("<w:r><w:control r:id=\"rId1\"/></w:r>", .object),
        ("<w:r><w:contentPart r:id=\"rId1\"/></w:r>", .object), ("<w:subDoc r:id=\"rId1\"/>", .object),
        ("<w:r><w:pict><v:shape><v:imagedata r:id=\"rId1\"/></v:shape></w:pict></w:r>", .oldDrawing),
        ("<w:hyperlink r:id=\"rId1\"><w:r><w:t>x</w:t></w:r></w:hyperlink>", .link("https://example.org/")),
        ("<w:r><w:pict><v:shape><v:textpath string=\"DRAFT\"/></v:shape></w:pict></w:r>", .watermark),
        ("<w:hyperlink w:anchor=\"top\"/>", .link("top")),
        ("<w:r><w:rPr><w:vanish/></w:rPr><w:t>x</w:t></w:r>", .hiddenText),
        ("<w:r><w:rPr><w:webHidden w:val=\"true\"/></w:rPr><w:t>x</w:t></w:r>", .hiddenText),
        ("<w:r><w:dayLong/></w:r>", .element("w:dayLong")), ("<w:r><w:ruby/></w:r>", .element("w:ruby")),
        ("<w:r><w:footnoteReference w:id=\"1\"/></w:r>", .element("w:footnoteReference")),
        ("<x:script xmlns:x=\"urn:x\"/>", .element("?:script")), ("<script xmlns=\"\"/>", .element("script")),
        (
            "<w:r><mc:AlternateContent><mc:Choice Requires=\"x\"/><mc:Fallback><w:pict/></mc:Fallback></mc:AlternateContent></w:r>",
            .oldDrawing
        ),
    ])
    func `what could be anything is refused`(runs: String, thing: Refusal.Thing) throws {
        let relations = [Relation(id: "rId1", kind: "x", target: "https://example.org/", isExternal: true)]
        #expect(try refused(Office.paragraph(runs), relations) == [thing])
        #expect(
            try refused("<w:tbl><w:tr><w:tc>\(Office.paragraph(runs))</w:tc></w:tr></w:tbl>", relations) == [thing])
    }

    @Test(arguments: [
        "<w:r><w:rPr><w:vanish/></w:rPr><w:sym w:font=\"Symbol\" w:char=\"F041\"/></w:r>",
        "<w:fldSimple w:instr=\"PAGE\"><w:r><w:rPr><w:vanish/></w:rPr><w:t>1</w:t></w:r></w:fldSimple>",
        "<w:r><w:rPr><w:specVanish/></w:rPr><w:t>x</w:t></w:r>",
    ])
    func `whatever is hidden is refused, be it text or not`(runs: String) throws {
        #expect(try refused(Office.paragraph(runs)) == [.hiddenText])
    }

    @Test func `hidden rows and hidden pictures are refused`() throws {
        let row = "<w:tbl><w:tr><w:trPr><w:hidden/></w:trPr><w:tc><w:p/></w:tc></w:tr></w:tbl>"
        #expect(try refused(row) == [.hiddenText])
        let picture = Office.picture("").replacing("<wp:docPr ", with: "<wp:docPr hidden=\"1\" ")
        #expect(try refused(Office.paragraph(picture)) == [.hiddenDrawing])
    }

    @Test(arguments: [
        ("<w:r><w:rPr><w:rStyle w:val=\"Hid\"/></w:rPr><w:t>x</w:t></w:r>", "Hid"),
        ("<w:r><w:rPr><w:rStyle w:val=\"On\"/></w:rPr><w:t>x</w:t></w:r>", "On"),
        ("<w:pPr><w:pStyle w:val=\"Web\"/></w:pPr><w:r><w:t>x</w:t></w:r>", "Web"),
        ("<w:pPr><w:pStyle w:val=\"Linked\"/></w:pPr><w:r><w:t>x</w:t></w:r>", "Linked"),
    ])
    func `text that a style hides is refused`(paragraph: String, style: String) throws {
        func styled(_ styles: String) throws -> [Refusal.Thing] {
            var office = Office(header: Office.paragraph(paragraph))
            office["word/styles.xml"] = "<w:styles \(Office.spaces)>\(styles)</w:styles>"
            return try office.look().refusals.map(\.thing)
        }
        func one(_ id: String, _ inner: String) -> String {
            "<w:style w:styleId=\"\(id)\"><w:name w:val=\"\(id)\"/>\(inner)</w:style>"
        }
        let styles =
            one("Hid", "<w:rPr><w:vanish/></w:rPr>") + one("On", "<w:basedOn w:val=\"Hid\"/>")
            + one("Web", "<w:basedOn w:val=\"Web\"/><w:rPr><w:webHidden w:val=\"1\"/></w:rPr>")
            + one("Linked", "<w:link w:val=\"Hid\"/>")
        #expect(try styled(styles) == [.hidingStyle(style)])
        let shown = styles.replacing("<w:vanish/>", with: "<w:vanish w:val=\"0\"/>").replacing(
            "w:webHidden w:val=\"1\"", with: "w:b")
        #expect(try styled(shown) == [])
        #expect(
            try styled("<w:docDefaults><w:rPrDefault><w:rPr><w:vanish/></w:rPr></w:rPrDefault></w:docDefaults>") == [
                .hidingStyle("Normal")
            ])
    }

    @Test(
        arguments: [("w", "B", []), ("wps w", "B", []), ("q", "B", [.forms]), ("none", "B", [.forms]), ("q", "A", [])]
            as [(String, String, [Refusal.Thing])])
    func `of several forms that which Word shows is taken`(
        requires: String, fallback: String, refusals: [Refusal.Thing]
    ) throws {
        let run = """
            <w:r><mc:AlternateContent xmlns:q="urn:q"><mc:Choice Requires="\(requires)"><w:t>A</w:t></mc:Choice>\
            <mc:Fallback><w:t>\(fallback)</w:t></mc:Fallback></mc:AlternateContent></w:r>
            """
        #expect(try refused(Office.paragraph(run)) == refusals)
        if refusals.isEmpty { #expect(try header(Office.paragraph(run)).text == "A") }
    }

    @Test func `prefixes mean what the document says they mean`() throws {
        func run(_ address: String) -> String {
            """
            <w:r><mc:AlternateContent xmlns:wps="\(address)"><mc:Choice Requires="wps"><w:t>A</w:t></mc:Choice>\
            <mc:Fallback><w:t>B</w:t></mc:Fallback></mc:AlternateContent></w:r>
            """
        }
        #expect(try refused(Office.paragraph(run("urn:nobody"))) == [.forms])
        #expect(try header(Office.paragraph(run(WordNames.main))).text == "A")
    }

    @Test func `another document within a header is refused`() throws {
        #expect(try refused("<w:altChunk r:id=\"rId1\"/>") == [.object])
    }

    @Test(arguments: ["External", "external", "EXTERNAL", "Extern", ""])
    func `a relation to elsewhere is refused, however it is written`(mode: String) throws {
        var office = Office()
        office["word/_rels/header1.xml.rels"] = """
            <Relationships xmlns="\(WordNames.packageRelationships)"><Relationship Id="rId1" \
            Type="\(WordNames.relationships)/image" Target="a.png" TargetMode="\(mode)"/></Relationships>
            """
        #expect(try office.look().refusals.map(\.thing) == [.relation("a.png")])
    }

    @Test func `a picture is taken with the words for people who do not see it, and without its path`() throws {
        let office = Office(
            header: Office.paragraph(
                Office.picture(
                    "r:embed=\"rId1\"", inner: "<a:extLst><a:ext uri=\"x\"><v:svg r:embed=\"rId2\"/></a:ext></a:extLst>"
                )
                    + Office.picture("r:embed=\"rId1\"")),
            relations: [
                .init(id: "rId1", kind: "image", target: "media/image1.bin"),
                .init(id: "rId2", kind: "image", target: "media/unused.svg"),
            ]
        ).with("word/media/image1.bin", ContentTests.png).with("word/media/unused.svg", [1])
        let package = try office.cleaned()
        #expect(package.names.filter { $0.contains("media") } == ["word/media/look1.png"])
        #expect(try package.relations(of: "word/header-default.xml").map(\.target) == ["media/look1.png"])
        let part = try #require(try package.tree(of: "word/header-default.xml"))
        #expect(part.all("a:blip").map { $0["r:embed"] } == ["rId1", "rId1"])
        #expect(part.all("wp:docPr").map { $0["descr"] } == ["The council's mark", "The council's mark"])
        let text = String(decoding: try #require(try package.bytes(of: "word/header-default.xml")), as: UTF8.self)
        #expect(!text.contains("logo.png") && !text.contains("somebody"))
    }

    @Test(arguments: [
        "r:link=\"rId1\"", "r:embed=\"rId1\"", "r:embed=\"rId2\" r:link=\"rId1\"", "r:embed=\"rId3\"",
        "r:embed=\"rId9\"",
        "r:embed=\"rId4\"", "r:embed=\"rId5\"", "r:embed=\"rId6\"",
    ])
    func `a picture that stands elsewhere, or is another kind of file, is refused`(blip: String) throws {
        let office = Office(
            header: Office.paragraph(Office.picture(blip)),
            relations: [
                .init(id: "rId1", kind: "image", target: "file:///c:/a.png", isExternal: true),
                .init(id: "rId2", kind: "image", target: "media/a.png"),
                .init(id: "rId3", kind: "hyperlink", target: "media/a.png"),
                .init(id: "rId4", kind: "image", target: "media/a.emf"),
                .init(id: "rId5", kind: "image", target: "../../a.png"),
                .init(id: "rId6", kind: "image", target: "media/none.png"),
            ]
        ).with("word/media/a.png", ContentTests.png).with("word/media/a.emf", [1, 0, 0, 0])
        #expect(try office.look().refusals.count == 1)
    }

    @Test func `a text box is taken, and what it holds is looked at`() throws {
        func box(_ text: String) -> String {
            """
            <w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><wp:positionH \
            relativeFrom="page"><wp:align>right</wp:align></wp:positionH><wp:docPr id="1" name="x" descr="{&quot;x&quot;:1}"/>\
            <a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp>\
            <wps:txbx><w:txbxContent><w:p>\(text)</w:p></w:txbxContent></wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData>\
            </a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict/></mc:Fallback></mc:AlternateContent>\
            </w:r></w:p>
            """
        }
        let part = try header(box("<w:r><w:t>OFFICIAL</w:t></w:r>" + Office.field("PAGE")))
        #expect(part.text == "rightOFFICIAL1")
        #expect(part.all("mc:Choice").map { $0["Requires"] } == ["wps"])
        #expect(part.all("mc:Fallback") == [] && part.all("wp:docPr").first?["descr"] == nil)
        #expect(try refused(box(Office.field("DATE"))) == [.field("DATE")])
        #expect(try refused(box("<w:hyperlink w:anchor=\"a\"/>")) == [.link("a")])
    }

    @Test(arguments: ["drawingml/2006/chart", "drawingml/2006/diagram", "word/2010/wordprocessingCanvas", "x"])
    func `a drawing of another kind is refused`(kind: String) throws {
        let drawing = """
            <w:r><w:drawing><wp:inline><a:graphic><a:graphicData uri="http://schemas/\(kind)"/></a:graphic></wp:inline>\
            </w:drawing></w:r>
            """
        #expect(try refused(Office.paragraph(drawing)) == [.drawing])
    }

    @Test func `a picture that is a link is refused`() throws {
        let picture = Office.picture("", properties: "<a:hlinkClick r:id=\"rId1\"/>")
        #expect(try refused(Office.paragraph(picture)) == [.link("")])
    }
}
