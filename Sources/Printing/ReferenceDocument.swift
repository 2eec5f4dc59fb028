import Archive
import Word

/// The reference document of papers for which a council has none of its own: A4, a foot with the number of each sheet,
/// and styles that can be told apart in black and white.
///
/// It is put together here, part by part, so that the project holds no file that another program wrote. Its header and
/// footer name the paper by fields (title, subject, comments), which Word fills in from the properties that `WordFile`
/// writes: a council's own document can do the same.
enum ReferenceDocument {
    /// The document, with the words of `Page 1 of 2` in the language of the papers.
    static func bytes(page: String, of: String) -> [UInt8] {
        let parts = [
            ("[Content_Types].xml", types), ("word/document.xml", document),
            ("word/_rels/document.xml.rels", relations),
            ("word/styles.xml", WordStyles.sheet), ("word/header.xml", header), ("word/header-first.xml", firstHeader),
            ("word/footer.xml", footer(page: WordFile.escaped(page), of: WordFile.escaped(of))),
        ]
        // Not packed, so that papers have the same fingerprints wherever they are made.
        var archive = ArchiveWriter(packs: false)
        for (name, text) in parts { archive.add(name, Array((declaration + text + "\n").utf8)) }
        return archive.finished()
    }

    static let namespace = #"xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main""#
    private static let declaration = #"<?xml version="1.0" encoding="UTF-8"?>"# + "\n"
    private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    private static let package = "http://schemas.openxmlformats.org/package/2006"
    private static let content = "application/vnd.openxmlformats-officedocument.wordprocessingml."

    private static let types = """
        <Types xmlns="\(package)/content-types"><Default Extension="xml" ContentType="application/xml"/>\
        <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
        <Override PartName="/word/document.xml" ContentType="\(content)document.main+xml"/>\
        <Override PartName="/word/styles.xml" ContentType="\(content)styles+xml"/>\
        <Override PartName="/word/header.xml" ContentType="\(content)header+xml"/>\
        <Override PartName="/word/header-first.xml" ContentType="\(content)header+xml"/>\
        <Override PartName="/word/footer.xml" ContentType="\(content)footer+xml"/></Types>
        """

    private static let relations = """
        <Relationships xmlns="\(package)/relationships">\
        <Relationship Id="rId1" Type="\(office)/styles" Target="styles.xml"/>\
        <Relationship Id="rId2" Type="\(office)/header" Target="header.xml"/>\
        <Relationship Id="rId3" Type="\(office)/header" Target="header-first.xml"/>\
        <Relationship Id="rId4" Type="\(office)/footer" Target="footer.xml"/></Relationships>
        """

    /// The first sheet says in full what the header of the others says, so its own is empty.
    private static let document = """
        <w:document \(namespace) xmlns:r="\(office)"><w:body><w:p/><w:sectPr>\
        <w:headerReference w:type="default" r:id="rId2"/><w:headerReference w:type="first" r:id="rId3"/>\
        <w:footerReference w:type="default" r:id="rId4"/><w:footerReference w:type="first" r:id="rId4"/>\
        <w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1021" w:right="850" w:bottom="1021" w:left="850" \
        w:header="510" w:footer="397" w:gutter="0"/><w:titlePg/></w:sectPr></w:body></w:document>
        """

    private static let header = """
        <w:hdr \(namespace)><w:p><w:pPr><w:pStyle w:val="Header"/></w:pPr>\(WordFields.field(.subject))\
        \(text(" · "))\(WordFields.field(.title))</w:p></w:hdr>
        """

    private static let firstHeader = """
        <w:hdr \(namespace)><w:p><w:pPr><w:pStyle w:val="Header"/></w:pPr></w:p></w:hdr>
        """

    private static func footer(page: String, of: String) -> String {
        """
        <w:ftr \(namespace)><w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr>\(WordFields.field(.comments))</w:p>\
        <w:p><w:pPr><w:pStyle w:val="Footer"/><w:jc w:val="right"/></w:pPr>\(text(page + " "))\(WordFields.field(.page, "1"))\
        \(text(" \(of) "))\(WordFields.field(.pages, "1"))</w:p></w:ftr>
        """
    }

    private static func text(_ text: String) -> String { #"<w:r><w:t xml:space="preserve">\#(text)</w:t></w:r>"# }
}
