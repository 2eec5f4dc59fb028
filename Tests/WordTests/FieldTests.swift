import Testing
import XML

@testable import Word

/// Fields of headers and footers: those that tell of the paper are written anew, all others are refused.
@Suite struct FieldTests {
    private func refused(_ header: String) throws -> [Refusal.Thing] {
        try Office(header: Office.paragraph(header)).look().refusals.map(\.thing)
    }

    private func header(_ runs: String) throws -> Element {
        try #require(try Office(header: Office.paragraph(runs)).cleaned().tree(of: "word/header-default.xml"))
    }

    @Test(arguments: [
        ("PAGE", "PAGE"), (" page \\* MERGEFORMAT ", "PAGE \\* MERGEFORMAT"), ("NUMPAGES", "NUMPAGES"),
        ("SECTIONPAGES  \\* roman", "SECTIONPAGES \\* roman"), ("TITLE", "TITLE"), ("SUBJECT", "SUBJECT"),
        ("COMMENTS \\* Upper", "COMMENTS \\* Upper"),
        ("STYLEREF &quot;heading 1&quot; \\n", "STYLEREF \"heading 1\" \\n"),
        ("STYLEREF 1", "STYLEREF \"1\""),
    ])
    func `a field of the paper is taken`(instruction: String, written: String) throws {
        let field = try #require(try header(Office.field(instruction, "of this document")).all("w:fldSimple").first)
        #expect(field["w:instr"] == " \(written) ")
        #expect(["1", ""].contains(field.text))
        #expect(field.all("w:b").count == 1)
        let simple =
            "<w:fldSimple w:instr=\"\(instruction)\"><w:r><w:rPr><w:b/></w:rPr><w:t>of this</w:t></w:r></w:fldSimple>"
        #expect(try header(simple).all("w:fldSimple").first == field)
    }

    @Test(arguments: [
        "DATE", "TIME", "SAVEDATE", "PRINTDATE", "CREATEDATE", "FILENAME \\p", "AUTHOR", "LASTSAVEDBY", "USERNAME",
        "DOCPROPERTY Company", "DOCVARIABLE x", "TEMPLATE", "INFO Title",
        "INCLUDEPICTURE &quot;http://x/a.png&quot; \\d",
        "INCLUDETEXT c:\\a.docx", "DDE a b c", "DDEAUTO c:\\\\cmd.exe &quot;/k calc&quot;",
        "HYPERLINK &quot;http://x/&quot;",
        "LINK Excel.Sheet.8", "IMPORT x", "DATABASE", "MERGEFIELD x", "MACROBUTTON x", "GOTOBUTTON x", "AUTOTEXT x",
        "SET x 1", "ASK x", "FILLIN x", "QUOTE x", "= 1 + 1", "SYMBOL 5", "EMBED x", "RD c:\\x", "SEQ a", "REF x",
        "FORMTEXT", "AUTOTEXTLIST", "TITLE &quot;another&quot;", "PAGE \\# 0", "PAGE x", "PAGEREF x", "PAGEX", "",
        "STYLEREF", "STYLEREF \\n", "STYLEREF a b", "STYLEREF &quot;a", "STYLEREF &quot;a\\&quot; b&quot;", "TITLE \\*",
        "COMMENTS \\* &quot;http://x/&quot;", "PAGE &quot;", "PAGE; DATE", "PAGE\u{200B}", "ＰＡＧＥ",
    ])
    func `any other is refused, in both of its forms`(instruction: String) throws {
        let plain = instruction.replacing("&quot;", with: "\"")
        #expect(try refused(Office.field(instruction)) == [.field(plain)])
        #expect(try refused("<w:fldSimple w:instr=\"\(instruction)\"/>") == [.field(plain)])
    }

    @Test(arguments: [
        "<w:instrText>DDE</w:instrText></w:r><w:r><w:instrText>AUTO x</w:instrText>",
        "<w:instrText>D</w:instrText><w:t>DE</w:t><w:instrText>AUTO x</w:instrText>",
        "<w:instrText>DDE</w:instrText></w:r><w:proofErr/><w:bookmarkStart/><w:r><w:t>AUTO x</w:t>",
        "<w:instrText>DDEA</w:instrText></w:r><w:ins w:author=\"x\"><w:r><w:instrText>UTO x</w:instrText></w:r></w:ins><w:r>",
        "<w:instrText>DDEAUTO</w:instrText></w:r><w:smartTag><w:r><w:instrText> x</w:instrText></w:r></w:smartTag><w:r>",
    ])
    func `an instruction that is split is understood as a whole`(instruction: String) throws {
        let field = """
            <w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r>\(instruction)</w:r>\
            <w:r><w:fldChar w:fldCharType="end"/></w:r>
            """
        #expect(try refused(field) == [.field("DDEAUTO x")])
        #expect(try refused(field.replacing("</w:r><w:r>", with: "")) == [.field("DDEAUTO x")])
    }

    @Test func `a known field whose instruction is split is one`() throws {
        let field = Office.field("NUM</w:instrText></w:r><w:r><w:instrText>PAGES")
        #expect(try header(field).all("w:fldSimple").map { $0["w:instr"] } == [" NUMPAGES "])
    }

    @Test func `a field within another is refused with it`() throws {
        let inner = Office.field("DDEAUTO x")
        let nested = Office.field("PAGE</w:instrText></w:r>\(inner)<w:r><w:instrText>")
        #expect(try refused(nested).count == 1)
        #expect(
            try refused(Office.field("IF </w:instrText></w:r>\(Office.field("PAGE"))<w:r><w:instrText> = 1")).count == 1
        )
        #expect(
            try refused(Office.field("PAGE</w:instrText></w:r><w:fldSimple w:instr=\"DATE\"/><w:r><w:instrText>")).count
                == 1)
        // What a field told last is left behind, with whatever stands in it.
        let told = Office.field("PAGE", "1</w:t></w:r><w:hyperlink r:id=\"rId1\"/><w:r><w:t>")
        #expect(try refused(told) == [.link("")])
    }

    @Test func `a field that does not end in its paragraph is refused`() throws {
        let begin = "<w:r><w:fldChar w:fldCharType=\"begin\"/><w:instrText>PAGE</w:instrText></w:r>"
        let end = "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"
        #expect(try refused(begin) == [.field("PAGE")])
        #expect(try refused(begin + "</w:p><w:p>" + end) == [.field("PAGE")])
        #expect(try refused(end + "<w:r><w:instrText>DDEAUTO x</w:instrText></w:r>") == [])
        #expect(try header(end + "<w:r><w:instrText>DDEAUTO x</w:instrText></w:r>").all("w:instrText") == [])
    }

    @Test(arguments: [("title", "TITLE"), ("subject", "SUBJECT"), ("description", "COMMENTS")])
    func `a property of the paper that Word fills in becomes its field`(property: String, field: String) throws {
        let control = """
            <w:sdt><w:sdtPr><w:alias w:val="x"/><w:dataBinding w:prefixMappings="y" \
            w:xpath="/ns1:coreProperties[1]/ns0:\(property)[1]"/></w:sdtPr><w:sdtContent><w:r><w:rPr><w:b/></w:rPr>\
            <w:t>Of this document</w:t></w:r></w:sdtContent></w:sdt>
            """
        let part = try header(control)
        #expect(part.all("w:fldSimple").map { $0["w:instr"] } == [" \(field) "])
        #expect(part.text == "" && part.all("w:b").count == 1)
        let block = control.replacing("<w:sdtContent>", with: "<w:sdtContent><w:p>")
            .replacing("</w:sdtContent>", with: "</w:p></w:sdtContent>")
        let whole = try Office(header: block).cleaned().tree(of: "word/header-default.xml")
        #expect(whole?.elements.map(\.name) == ["w:p"])
        #expect(whole?.all("w:fldSimple").count == 1)
    }

    @Test(arguments: [
        "/ns0:Properties[1]/ns0:Company[1]", "/ns0:Properties[1]/ns0:Manager[1]",
        "/ns1:coreProperties[1]/ns0:creator[1]",
        "/ns0:CoverPageProperties[1]/ns0:PublishDate[1]", "/x:title[1]", "",
    ])
    func `any other property is refused`(path: String) throws {
        let control = """
            <w:sdt><w:sdtPr><w:dataBinding w:xpath="\(path)"/></w:sdtPr><w:sdtContent><w:r><w:t>x</w:t></w:r>\
            </w:sdtContent></w:sdt>
            """
        #expect(try refused(control).map { if case .property = $0 { true } else { false } } == [true])
    }
}
