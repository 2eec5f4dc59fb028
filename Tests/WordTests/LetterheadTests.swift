import Archive
import Testing
import XML

@testable import Word

/// What is taken of a whole document, and which documents are none.
@Suite struct LetterheadTests {
    @Test func `of a document its look is taken, and nothing else`() throws {
        var office = Office(header: Office.paragraph("<w:r><w:t>Anytown</w:t></w:r>"))
        office["word/settings.xml"] = """
            <w:settings \(Office.spaces)><w:attachedTemplate r:id="rId1"/><w:mailMerge/><w:docVars><w:docVar w:name="x"/>\
            </w:docVars><w:rsids><w:rsid w:val="00A1"/></w:rsids><w:defaultTabStop w:val="567"/></w:settings>
            """
        office["word/_rels/settings.xml.rels"] = Office.relations([
            .init(id: "rId1", kind: "attachedTemplate", target: "file:///c:/council.dotm", isExternal: true)
        ])
        for name in [
            "docProps/app.xml", "docProps/core.xml", "docProps/custom.xml", "docProps/thumbnail.jpeg",
            "word/people.xml",
            "word/comments.xml", "word/vbaProject.bin", "word/glossary/document.xml", "customXml/item1.xml",
            "word/webSettings.xml", "word/activeX/activeX1.xml", "word/embeddings/a.bin", "word/fonts/font1.odttf",
            "word/media/unused.png", "_xmlsignatures/sig1.xml", "word/footnotes.xml",
        ] { office[name] = "secret" }
        let package = try office.cleaned()
        #expect(
            package.names == [
                "[Content_Types].xml", "_rels/.rels", "word/document.xml", "word/_rels/document.xml.rels",
                "word/styles.xml", "word/settings.xml", "word/header-default.xml", "word/footer-default.xml",
            ])
        #expect(try package.tree(of: "word/document.xml")?.text == "")
        #expect(try package.tree(of: "word/settings.xml")?.elements.map(\.name) == ["w:defaultTabStop"])
        #expect(try package.relations(of: "word/document.xml").allSatisfy { !$0.isExternal })
    }

    @Test func `the same document has the same look in the same bytes, and a look is its own look`() throws {
        let look = try Office(header: Office.paragraph(Office.field("PAGE"))).look()
        #expect(look.bytes == (try Office(header: Office.paragraph(Office.field("PAGE"))).look().bytes))
        #expect(try Letterhead(look.bytes) { $0 }.bytes == look.bytes)
    }

    @Test func `styles keep their look, and lose who changed them`() throws {
        var office = Office()
        office["word/styles.xml"] = """
            <w:styles \(Office.spaces)><w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="en-GB"/></w:rPr></w:rPrDefault>\
            </w:docDefaults><w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/>\
            <w:rsid w:val="00A1"/><w:personal/><w:pPr><w:keepNext/><w:pPrChange w:author="x"/></w:pPr><w:rPr>\
            <w:vanish/><w:color w:val="AA0000" w:themeColor="accent1"/></w:rPr></w:style></w:styles>
            """
        let styles = try office.cleaned().tree(of: "word/styles.xml")
        let style = try #require(styles?.first("w:style"))
        #expect(style.elements.map(\.name) == ["w:name", "w:pPr", "w:rPr"])
        #expect(style.all("w:color").first?["w:themeColor"] == "accent1")
        #expect(style.all("w:vanish") == [] && style.all("w:pPrChange") == [])
        #expect(styles?.all("w:lang").first?["w:val"] == "en-GB")
    }

    @Test func `styles and typefaces that nothing uses are left behind with their names`() throws {
        func style(_ id: String, _ inner: String = "", custom: Bool = true) -> String {
            """
            <w:style w:type="paragraph" w:styleId="\(id)"\(custom ? " w:customStyle=\"1\"" : "")>\
            <w:name w:val="\(id)"/>\(inner)</w:style>
            """
        }
        var office = Office(
            header: "<w:p><w:pPr><w:pStyle w:val=\"Top\"/></w:pPr>\(Office.field("STYLEREF \"Told\""))</w:p>")
        office["word/styles.xml"] = """
            <w:styles \(Office.spaces)>\(style("Top", "<w:basedOn w:val=\"Base\"/><w:next w:val=\"Secret\"/>"))\
            \(style("Base", "<w:rPr><w:rFonts w:ascii=\"Gill Sans\"/></w:rPr>"))\
            \(style("Secret", "<w:rPr><w:rFonts w:ascii=\"Secret Sans\"/></w:rPr>"))\(style("Told"))\
            \(style("Compact"))\(style("Heading1", "<w:next w:val=\"Secret\"/>", custom: false))</w:styles>
            """
        office["word/fontTable.xml"] = """
            <w:fonts \(Office.spaces)><w:font w:name="Gill Sans"/><w:font w:name="Secret Sans"/></w:fonts>
            """
        let package = try office.cleaned()
        let styles = try #require(try package.tree(of: "word/styles.xml"))
        #expect(styles.elements.map { $0["w:styleId"] } == ["Top", "Base", "Told", "Compact", "Heading1"])
        #expect(styles.all("w:next") == [])
        #expect(try package.tree(of: "word/fontTable.xml")?.elements.map { $0["w:name"] } == ["Gill Sans"])
    }

    @Test func `numbered headings keep their lists, under numbers that pandoc leaves alone`() throws {
        var office = Office()
        office["word/styles.xml"] = """
            <w:styles \(Office.spaces)><w:style w:styleId="Heading1"><w:pPr><w:numPr><w:numId w:val="1007"/></w:numPr></w:pPr>\
            </w:style><w:style w:styleId="Heading2"><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="99"/></w:numPr></w:pPr>\
            </w:style></w:styles>
            """
        office["word/numbering.xml"] = """
            <w:numbering \(Office.spaces)><w:numPicBullet/><w:abstractNum w:abstractNumId="991"><w:nsid w:val="A"/>\
            <w:lvl w:ilvl="0"><w:lvlText w:val="%1."/><w:lvlPicBulletId w:val="0"/></w:lvl>\
            <w:lvl w:ilvl="1"><w:lvlText w:val="hidden %2"/><w:rPr><w:vanish/></w:rPr></w:lvl></w:abstractNum>\
            <w:abstractNum w:abstractNumId="2"/><w:num w:numId="1007"><w:abstractNumId w:val="991"/></w:num>\
            <w:num w:numId="5"><w:abstractNumId w:val="2"/></w:num></w:numbering>
            """
        let package = try office.cleaned()
        let styles = try #require(try package.tree(of: "word/styles.xml"))
        #expect(styles.all("w:numId").map { $0["w:val"] } == ["1"])
        let numbering = try #require(try package.tree(of: "word/numbering.xml"))
        #expect(numbering.elements.map(\.name) == ["w:abstractNum", "w:num"])
        #expect(numbering.first("w:num")?.first("w:abstractNumId")?["w:val"] == "1")
        #expect(numbering.all("w:lvlText").map { $0["w:val"] } == ["%1.", ""])
        #expect(numbering.all("w:lvlPicBulletId") == [])
    }

    @Test func `of a theme its colours and typefaces are taken`() throws {
        let scheme = """
            <a:clrScheme name="Somebody"><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1></a:clrScheme>\
            <a:fontScheme name="Somebody"><a:majorFont><a:latin typeface="Gill Sans"/></a:majorFont></a:fontScheme>\
            <a:fmtScheme name="Somebody"><a:bgFillStyleLst><a:blipFill><a:blip r:embed="rId1"/></a:blipFill>\
            </a:bgFillStyleLst></a:fmtScheme>
            """
        var office = Office()
        office["word/theme/theme1.xml"] = """
            <a:theme \(Office.spaces) name="Somebody"><a:themeElements>\(scheme)</a:themeElements><a:extLst/></a:theme>
            """
        let theme = try #require(try office.cleaned().tree(of: "word/theme/theme1.xml"))
        #expect(theme.all("a:latin").first?["typeface"] == "Gill Sans")
        #expect(theme.all("a:blip") == [])
        #expect((theme.elements + theme.elements[0].elements).allSatisfy { $0["name"] ?? "Paper" == "Paper" })
    }

    @Test func `first and even pages have headers of their own where the document says so`() throws {
        let references = """
            <w:headerReference w:type="first" r:id="rId7"/><w:footerReference w:type="even" r:id="rId8"/>
            """
        var office = Office(section: references + "<w:titlePg/>")
        let names = { (package: WordPackage) in package.names.filter { $0.contains("er-") } }
        #expect(
            names(try office.cleaned()) == [
                "word/header-default.xml", "word/header-first.xml", "word/footer-default.xml",
            ])
        office["word/settings.xml"] = "<w:settings \(Office.spaces)><w:evenAndOddHeaders/></w:settings>"
        #expect(names(try office.cleaned()).last == "word/footer-even.xml")
        office["word/settings.xml"] = "<w:settings \(Office.spaces)><w:evenAndOddHeaders w:val=\"0\"/></w:settings>"
        #expect(names(try office.cleaned()).last == "word/footer-default.xml")
    }

    @Test func `the last section takes over the headers of those before`() throws {
        var office = Office()
        office["word/document.xml"] = """
            <w:document \(Office.spaces)><w:body><w:p><w:pPr><w:sectPr><w:headerReference w:type="default" r:id="rId7"/>\
            <w:pgSz w:w="1" w:h="2"/></w:sectPr></w:pPr></w:p><w:sectPr><w:pgSz w:w="3" w:h="4"/><w:printerSettings \
            r:id="rId9"/><w:sectPrChange w:author="x"><w:sectPr><w:pgSz w:w="5" w:h="6"/></w:sectPr></w:sectPrChange>\
            </w:sectPr></w:body></w:document>
            """
        let section = try #require(try office.cleaned().tree(of: "word/document.xml")?.all("w:sectPr").first)
        #expect(section.elements.map(\.name) == ["w:headerReference", "w:pgSz"])
        #expect(section.first("w:pgSz")?["w:w"] == "3")
    }

    @Test func `what is refused says where it stands`() throws {
        var office = Office(section: "<w:titlePg/><w:footerReference w:type=\"first\" r:id=\"rId8\"/>")
        office["word/footer1.xml"] = "<w:ftr \(Office.spaces)><w:p>\(Office.field("DATE `x`"))</w:p></w:ftr>"
        #expect(
            try office.look().refusals.map(\.message) == [
                "the footer has the field `DATE 'x'`", "the footer of the first page has the field `DATE 'x'`",
            ])
    }
}
