import Archive

/// What OpenDocument papers look like: A4, upright or on its side, a foot with the number of each sheet, and styles that
/// can be told apart in black and white. It is put together here, so that the project holds no file that another program
/// wrote.
enum OpenDocumentReference {
    /// The style of rows that no end of a sheet cuts.
    static let wholeRow = "WholeRow"

    /// How wide the text is, in twentieths of a point.
    static func textWidth(isOnItsSide: Bool) -> Int { isOnItsSide ? 15_138 : 10_206 }

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
        <office:font-face-decls>\(faces)</office:font-face-decls><office:styles>\(defaults)\
        \(paragraphs.joined())</office:styles>\
        <office:automatic-styles>\(layout(isOnItsSide))</office:automatic-styles><office:master-styles>\
        <style:master-page style:name="Standard" style:page-layout-name="Sheet"><style:footer>\
        <text:p text:style-name="Footer">\(page) <text:page-number>1</text:page-number> \(of) \
        <text:page-count>1</text:page-count></text:p></style:footer></style:master-page>\
        </office:master-styles></office:document-styles>
        """
    }

    /// Both are as wide as the open fonts of the PDF.
    private static let faces = """
        <style:font-face style:name="Calibri" svg:font-family="Calibri" style:font-family-generic="swiss"/>\
        <style:font-face style:name="Cambria" svg:font-family="Cambria" style:font-family-generic="roman"/>
        """

    private static let defaults = """
        <style:default-style style:family="paragraph"><style:paragraph-properties fo:margin-bottom="5pt" \
        fo:orphans="2" fo:widows="2"/><style:text-properties style:font-name="Calibri" fo:font-size="10.5pt" \
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
            paragraph("Definition_20_Term", #"fo:keep-with-next="always""#, bold(10.5)),
            paragraph("Definition_20_Term_20_Tight", #"fo:keep-with-next="always""#, bold(10.5)),
            paragraph("Definition_20_Definition"), paragraph("Definition_20_Definition_20_Tight"),
            paragraph("Quotations", #"fo:margin-left="1cm" fo:margin-right="1cm""#),
            paragraph("Table_20_Contents", #"fo:margin-bottom="0cm""#, size(9.5)),
            paragraph("Table_20_Heading", #"fo:margin-bottom="0cm" fo:keep-with-next="always""#, bold(9.5)),
            paragraph(
                "TableCaption", #"fo:margin-top="5pt" fo:margin-bottom="2pt" fo:keep-with-next="always""#, bold(10.5)),
            paragraph("FigureCaption", "", bold(10)), paragraph("Figure"),
            paragraph("Footer", #"fo:text-align="end""#, size(9)),
        ]
        + [19, 13.5, 11.5, 10.5, 10.5, 10.5].enumerated().map { level, points in
            """
            <style:style style:name="Heading_20_\(level + 1)" style:display-name="Heading \(level + 1)" \
            style:family="paragraph" style:parent-style-name="Standard" style:next-style-name="Text_20_body" \
            style:default-outline-level="\(level + 1)"><style:paragraph-properties \
            fo:margin-top="\([0, 8, 7][min(level, 2)])pt" fo:margin-bottom="3pt" fo:keep-with-next="always"/>\
            <style:text-properties style:font-name="Cambria" fo:font-size="\(points)pt" fo:font-weight="bold"/>\
            </style:style>
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

    /// Cells and rows: hairlines between rows, none between columns, and a heavier line below the heads. They stand with the
    /// text, because programs take them from nowhere else.
    static let tables =
        [("TableHeaderRowCell", "1pt solid #000000"), ("TableRowCell", "0.5pt solid #b9bfc6")]
        .map {
            """
            <style:style style:name="\($0)" style:family="table-cell"><style:table-cell-properties \
            fo:border-bottom="\($1)" fo:padding-top="0.85pt" fo:padding-bottom="0.85pt" fo:padding-left="0pt" \
            fo:padding-right="7pt"/></style:style>
            """
        }.joined()
            + """
            <style:style style:name="\(wholeRow)" style:family="table-row"><style:table-row-properties \
            fo:keep-together="always"/></style:style>
            """

    private static func layout(_ isOnItsSide: Bool) -> String {
        let (width, height) = isOnItsSide ? ("29.7cm", "21cm") : ("21cm", "29.7cm")
        return """
            <style:page-layout style:name="Sheet"><style:page-layout-properties fo:page-width="\(width)" \
            fo:page-height="\(height)" style:print-orientation="\(isOnItsSide ? "landscape" : "portrait")" \
            fo:margin-top="1.3cm" fo:margin-bottom="1cm" fo:margin-left="1.5cm" fo:margin-right="1.5cm"/>\
            <style:footer-style><style:header-footer-properties fo:margin-top="0.4cm"/></style:footer-style>\
            </style:page-layout>
            """
    }
}
