/// The styles of Word papers: those of our own reference document, and what a council's document lacks.
///
/// The typeface stands in the defaults and nowhere else, so that a style which is lent to a council's document takes the
/// council's. Grey and line weight tell a table's parts apart, never colour.
enum WordStyles {
    /// The styles of our own reference document.
    static let sheet = """
        <w:styles \(ReferenceDocument.namespace)><w:docDefaults><w:rPrDefault><w:rPr>\
        <w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:eastAsia="Calibri" w:cs="Calibri"/><w:sz w:val="22"/><w:szCs w:val="22"/>\
        <w:lang w:val="en-GB" w:eastAsia="en-GB" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>\
        <w:pPrDefault/></w:docDefaults>\(all.map(\.text).joined())</w:styles>
        """

    /// A document's styles, with those of ours that it uses and does not have.
    static func completed(_ styles: String, for document: String) -> String {
        let missing = all.filter { style in
            document.contains("Style w:val=\"\(style.id)\"") && !styles.contains("w:styleId=\"\(style.id)\"")
        }
        return styles.replacing("</w:styles>", with: missing.map(\.text).joined() + "</w:styles>")
    }

    private struct Style {
        let id: String
        let text: String
    }

    private static let all: [Style] =
        [
            normal(
                "paragraph", "Normal", "Normal",
                #"<w:pPr><w:spacing w:after="120" w:line="264" w:lineRule="auto"/></w:pPr>"#),
            normal("character", "DefaultParagraphFont", "Default Paragraph Font", ""),
            normal("table", "TableNormal", "Normal Table", #"<w:tblPr><w:tblInd w:w="0" w:type="dxa"/></w:tblPr>"#),
            table,
            paragraph("BodyText", "Body Text"),
            paragraph("FirstParagraph", "First Paragraph", on: "BodyText"),
            paragraph("Compact", "Compact", on: "BodyText", #"<w:spacing w:before="40" w:after="40"/>"#),
            paragraph("BlockText", "Block Text", on: "BodyText", #"<w:ind w:left="567" w:right="567"/>"#),
            paragraph("Title", "Title", #"<w:keepNext/><w:spacing w:before="240" w:after="240"/>"#, bold(48)),
            paragraph("Subtitle", "Subtitle", #"<w:keepNext/><w:spacing w:after="60"/>"#, bold(22)),
            paragraph("DefinitionTerm", "Definition Term", #"<w:keepNext/><w:spacing w:after="0"/>"#, bold(22)),
            paragraph("Definition", "Definition"),
            paragraph("Caption", "caption", #"<w:spacing w:before="120" w:after="80"/>"#, bold(20)),
            paragraph("TableCaption", "Table Caption", on: "Caption", "<w:keepNext/>"),
            paragraph("ImageCaption", "Image Caption", on: "Caption"),
            paragraph("Figure", "Figure"),
            paragraph("CaptionedFigure", "Captioned Figure", on: "Figure", "<w:keepNext/>"),
            paragraph(
                "TOC1", "toc 1",
                #"<w:tabs><w:tab w:val="right" w:pos="9638"/></w:tabs><w:spacing w:after="40"/>"#),
            paragraph("Header", "header", #"<w:spacing w:after="0" w:line="240" w:lineRule="auto"/>"#, size(17)),
            paragraph("Footer", "footer", #"<w:spacing w:after="0" w:line="240" w:lineRule="auto"/>"#, size(17)),
            character("Hyperlink", "Hyperlink", #"<w:u w:val="single"/>"#),
            character("VerbatimChar", "Verbatim Char", #"<w:rFonts w:ascii="Courier New" w:hAnsi="Courier New"/>"#),
        ] + [36, 28, 24, 22, 22, 22].enumerated().map { heading($0.offset + 1, size: $0.element) }

    private static func size(_ halves: Int) -> String { #"<w:sz w:val="\#(halves)"/><w:szCs w:val="\#(halves)"/>"# }
    private static func bold(_ halves: Int) -> String { "<w:b/><w:bCs/>" + size(halves) }

    /// The style of what has none.
    private static func normal(_ type: String, _ id: String, _ name: String, _ setting: String) -> Style {
        Style(
            id: id,
            text: """
                <w:style w:type="\(type)" w:default="1" w:styleId="\(id)"><w:name w:val="\(name)"/>\(setting)</w:style>
                """)
    }

    private static func paragraph(
        _ id: String, _ name: String, on base: String = "Normal", _ setting: String = "", _ letters: String = ""
    ) -> Style {
        Style(
            id: id,
            text: """
                <w:style w:type="paragraph" w:styleId="\(id)"><w:name w:val="\(name)"/><w:basedOn w:val="\(base)"/>\
                <w:qFormat/><w:pPr>\(setting)</w:pPr><w:rPr>\(letters)</w:rPr></w:style>
                """)
    }

    private static func character(_ id: String, _ name: String, _ letters: String) -> Style {
        Style(
            id: id,
            text: """
                <w:style w:type="character" w:styleId="\(id)"><w:name w:val="\(name)"/>\
                <w:basedOn w:val="DefaultParagraphFont"/><w:rPr>\(letters)</w:rPr></w:style>
                """)
    }

    private static func heading(_ level: Int, size: Int) -> Style {
        Style(
            id: "Heading\(level)",
            text: """
                <w:style w:type="paragraph" w:styleId="Heading\(level)"><w:name w:val="heading \(level)"/>\
                <w:basedOn w:val="Normal"/><w:next w:val="BodyText"/><w:qFormat/><w:pPr><w:keepNext/><w:keepLines/>\
                <w:spacing w:before="\(level == 1 ? 120 : 280)" w:after="120" w:line="240" w:lineRule="auto"/>\
                <w:outlineLvl w:val="\(level - 1)"/></w:pPr><w:rPr>\(bold(size))</w:rPr></w:style>
                """)
    }

    /// Hairlines between rows, none between columns, and a header row in bold above a heavier line.
    private static let table = Style(
        id: "Table",
        text: """
            <w:style w:type="table" w:customStyle="1" w:styleId="Table"><w:name w:val="Table"/>\
            <w:basedOn w:val="TableNormal"/><w:qFormat/>\
            <w:pPr><w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/></w:pPr>\
            <w:rPr>\(size(19))</w:rPr><w:tblPr><w:tblBorders>\(rules)</w:tblBorders><w:tblCellMar>\
            <w:top w:w="28" w:type="dxa"/><w:left w:w="0" w:type="dxa"/><w:bottom w:w="28" w:type="dxa"/>\
            <w:right w:w="142" w:type="dxa"/></w:tblCellMar></w:tblPr>\
            <w:tblStylePr w:type="firstRow"><w:rPr><w:b/><w:bCs/></w:rPr><w:tcPr><w:tcBorders>\
            <w:bottom w:val="single" w:sz="8" w:space="0" w:color="000000"/></w:tcBorders></w:tcPr></w:tblStylePr>\
            </w:style>
            """)

    private static let rules = ["bottom", "insideH"].map { edge in
        #"<w:\#(edge) w:val="single" w:sz="4" w:space="0" w:color="B9BFC6"/>"#
    }.joined()
}
