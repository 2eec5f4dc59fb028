import Archive

/// What OpenDocument papers look like: A4, upright or on its side, a foot with the number of each sheet, and styles that
/// can be told apart in black and white. It is put together here, so that the project holds no file that another program
/// wrote.
enum OpenDocumentReference {
    static let declaration = #"<?xml version="1.0" encoding="UTF-8"?>"# + "\n"
    static let names = "urn:oasis:names:tc:opendocument:xmlns:"

    /// The document that pandoc takes the look from, with the words of `Page 1 of 2` in the language of the papers.
    static func bytes(page: String, of: String, isOnItsSide: Bool) -> [UInt8] {
        var archive = ArchiveWriter(packs: false)
        archive.add("mimetype", Array("application/vnd.oasis.opendocument.text".utf8))
        let text = styles(page: WordFile.escaped(page), of: WordFile.escaped(of), isOnItsSide: isOnItsSide)
        archive.add("styles.xml", Array((declaration + text + "\n").utf8))
        return archive.finished()
    }

    private static func styles(page: String, of: String, isOnItsSide: Bool) -> String {
        """
        <office:document-styles xmlns:office="\(names)office:1.0" xmlns:style="\(names)style:1.0" \
        xmlns:text="\(names)text:1.0" xmlns:fo="\(names)xsl-fo-compatible:1.0" \
        xmlns:svg="\(names)svg-compatible:1.0" xmlns:table="\(names)table:1.0" office:version="1.2">\
        <office:font-face-decls><style:font-face style:name="Calibri" svg:font-family="Calibri" \
        style:font-family-generic="swiss"/></office:font-face-decls><office:styles>\(defaults)\
        \(paragraphs.joined())\(cells)</office:styles>\
        <office:automatic-styles>\(layout(isOnItsSide))</office:automatic-styles><office:master-styles>\
        <style:master-page style:name="Standard" style:page-layout-name="Sheet"><style:footer>\
        <text:p text:style-name="Footer">\(page) <text:page-number>1</text:page-number> \(of) \
        <text:page-count>1</text:page-count></text:p></style:footer></style:master-page>\
        </office:master-styles></office:document-styles>
        """
    }

    private static let defaults = """
        <style:default-style style:family="paragraph"><style:paragraph-properties fo:margin-bottom="0.2cm" \
        fo:orphans="2" fo:widows="2"/><style:text-properties style:font-name="Calibri" fo:font-size="11pt" \
        fo:language="en" fo:country="GB"/></style:default-style>\
        <style:style style:name="Standard" style:family="paragraph"/>\
        <style:style style:name="Strong_20_Emphasis" style:family="text"><style:text-properties fo:font-weight="bold"/>\
        </style:style><style:style style:name="Emphasis" style:family="text"><style:text-properties \
        fo:font-style="italic"/></style:style><style:style style:name="Internet_20_link" style:family="text">\
        <style:text-properties style:text-underline-style="solid"/></style:style>\
        <style:style style:name="Numbering_20_Symbols" style:family="text"/>\
        <style:style style:name="Bullet_20_Symbols" style:family="text"/>
        """

    private static let paragraphs: [String] =
        [
            paragraph("Text_20_body"), paragraph("First_20_paragraph", on: "Text_20_body"),
            paragraph("Definition_20_Term", #"fo:keep-with-next="always""#, bold(11)),
            paragraph("Definition_20_Term_20_Tight", #"fo:keep-with-next="always""#, bold(11)),
            paragraph("Definition_20_Definition"), paragraph("Definition_20_Definition_20_Tight"),
            paragraph("Quotations", #"fo:margin-left="1cm" fo:margin-right="1cm""#),
            paragraph("Table_20_Contents", #"fo:margin-bottom="0cm""#, size(9.5)),
            paragraph("Table_20_Heading", #"fo:margin-bottom="0cm" fo:keep-with-next="always""#, bold(9.5)),
            paragraph("TableCaption", #"fo:margin-top="0.3cm" fo:keep-with-next="always""#, bold(11)),
            paragraph("FigureCaption", "", bold(10)), paragraph("Figure"),
            paragraph("Footer", #"fo:text-align="end""#, size(9)),
        ]
        + [20, 14, 12, 11, 11, 11].enumerated().map { level, points in
            """
            <style:style style:name="Heading_20_\(level + 1)" style:display-name="Heading \(level + 1)" \
            style:family="paragraph" style:parent-style-name="Standard" style:next-style-name="Text_20_body" \
            style:default-outline-level="\(level + 1)"><style:paragraph-properties fo:margin-top="0.4cm" \
            fo:keep-with-next="always"/>\(bold(points))</style:style>
            """
        }

    private static func paragraph(
        _ name: String, on base: String = "Standard", _ setting: String = "", _ letters: String = ""
    ) -> String {
        """
        <style:style style:name="\(name)" style:family="paragraph" style:parent-style-name="\(base)">\
        <style:paragraph-properties \(setting)/>\(letters)</style:style>
        """
    }

    private static func size(_ points: Double) -> String { "<style:text-properties fo:font-size=\"\(points)pt\"/>" }
    private static func bold(_ points: Double) -> String {
        "<style:text-properties fo:font-size=\"\(points)pt\" fo:font-weight=\"bold\"/>"
    }

    /// Hairlines between rows, none between columns, and a heavier line below the heads.
    private static let cells = [("TableHeaderRowCell", "1pt solid #000000"), ("TableRowCell", "0.5pt solid #b9bfc6")]
        .map {
            """
            <style:style style:name="\($0)" style:family="table-cell"><style:table-cell-properties \
            fo:border-bottom="\($1)" fo:padding-top="0.05cm" fo:padding-bottom="0.05cm" fo:padding-right="0.25cm"/>\
            </style:style>
            """
        }.joined()

    private static func layout(_ isOnItsSide: Bool) -> String {
        let (width, height) = isOnItsSide ? ("29.7cm", "21cm") : ("21cm", "29.7cm")
        return """
            <style:page-layout style:name="Sheet"><style:page-layout-properties fo:page-width="\(width)" \
            fo:page-height="\(height)" style:print-orientation="\(isOnItsSide ? "landscape" : "portrait")" \
            fo:margin-top="2cm" fo:margin-bottom="1.5cm" fo:margin-left="1.8cm" fo:margin-right="1.8cm"/>\
            <style:footer-style><style:header-footer-properties fo:margin-top="0.4cm"/></style:footer-style>\
            </style:page-layout>
            """
    }
}
