import Word
import XML

/// The styles of Word papers: those of our own reference document, and what a council's document lacks.
///
/// A style that is lent to a council's document takes the council's typeface. Grey and line weight tell a table's parts
/// apart, never colour.
enum WordStyles {
    /// The styles of our own reference document. Calibri and Cambria are as wide as the open fonts of the PDF.
    static let sheet = """
        <w:styles \(ReferenceDocument.namespace)><w:docDefaults><w:rPrDefault><w:rPr>\
        <w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:eastAsia="Calibri" w:cs="Calibri"/><w:sz w:val="21"/><w:szCs w:val="21"/>\
        <w:lang w:val="en-GB" w:eastAsia="en-GB" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>\
        <w:pPrDefault/></w:docDefaults>\(all.map(\.text).joined())</w:styles>
        """

    /// Those that can be lent, as they are read back.
    private static let lent: [Element] =
        (try? XMLReader.root(of: Array(sheet.utf8), prefixes: WordNames.prefixes))?.elements
        .filter { $0.name == "w:style" }.map { style in
            style["w:type"] == "paragraph" ? style.without("w:rFonts") : style
        } ?? []

    /// A document's styles, with those of ours that it uses and does not have.
    static func completed(_ styles: Element, for document: Element) -> Element {
        let there = Set(styles.elements.compactMap { $0["w:styleId"] })
        let used = Set(
            ["w:pStyle", "w:rStyle", "w:tblStyle"].flatMap(document.all).compactMap { $0["w:val"] })
        let missing = lent.filter { style in
            style["w:styleId"].map { used.contains($0) && !there.contains($0) } ?? false
        }
        var completed = styles
        completed.nodes += missing.map(Element.Node.element)
        return completed
    }

    private struct Style {
        let id: String
        let text: String
    }

    private static let all: [Style] =
        [
            normal(
                "paragraph", "Normal", "Normal",
                #"<w:pPr><w:widowControl/><w:spacing w:after="100" w:line="245" w:lineRule="auto"/></w:pPr>"#),
            normal("character", "DefaultParagraphFont", "Default Paragraph Font", ""),
            normal("table", "TableNormal", "Normal Table", #"<w:tblPr><w:tblInd w:w="0" w:type="dxa"/></w:tblPr>"#),
            table,
            paragraph("BodyText", "Body Text"),
            paragraph("FirstParagraph", "First Paragraph", on: "BodyText"),
            paragraph("Compact", "Compact", on: "BodyText", #"<w:spacing w:before="0" w:after="20"/>"#),
            paragraph("BlockText", "Block Text", on: "BodyText", #"<w:ind w:left="567" w:right="567"/>"#),
            paragraph("Title", "Title", #"<w:keepNext/><w:spacing w:before="240" w:after="240"/>"#, serif + bold(38)),
            paragraph("Subtitle", "Subtitle", #"<w:keepNext/><w:spacing w:after="60"/>"#, bold(22)),
            paragraph("DefinitionTerm", "Definition Term", #"<w:keepNext/><w:spacing w:after="0"/>"#, bold(21)),
            paragraph("Definition", "Definition"),
            paragraph("Caption", "caption", #"<w:spacing w:before="100" w:after="40"/>"#, bold(21)),
            paragraph("TableCaption", "Table Caption", on: "Caption", "<w:keepNext/>"),
            paragraph("ImageCaption", "Image Caption", on: "Caption"),
            paragraph("Figure", "Figure"),
            paragraph("CaptionedFigure", "Captioned Figure", on: "Figure", "<w:keepNext/>"),
            paragraph(
                "TOC1", "toc 1",
                #"<w:tabs><w:tab w:val="right" w:pos="10206"/></w:tabs><w:spacing w:after="0"/>"#),
            paragraph("Header", "header", #"<w:spacing w:after="0" w:line="240" w:lineRule="auto"/>"#, size(17)),
            paragraph("Footer", "footer", #"<w:spacing w:after="0" w:line="240" w:lineRule="auto"/>"#, size(17)),
            character("Hyperlink", "Hyperlink", #"<w:u w:val="single"/>"#),
            character("VerbatimChar", "Verbatim Char", #"<w:rFonts w:ascii="Courier New" w:hAnsi="Courier New"/>"#),
        ] + [38, 27, 23, 21, 21, 21].enumerated().map { heading($0.offset + 1, size: $0.element) }

    private static func size(_ halves: Int) -> String { #"<w:sz w:val="\#(halves)"/><w:szCs w:val="\#(halves)"/>"# }
    private static func bold(_ halves: Int) -> String { "<w:b/><w:bCs/>" + size(halves) }

    private static let serif = #"<w:rFonts w:ascii="Cambria" w:hAnsi="Cambria"/>"#

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
                <w:spacing w:before="\([0, 180, 140][min(level, 3) - 1])" w:after="60" w:line="240" w:lineRule="auto"/>\
                <w:outlineLvl w:val="\(level - 1)"/></w:pPr><w:rPr>\(serif + bold(size))</w:rPr></w:style>
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
            <w:top w:w="17" w:type="dxa"/><w:left w:w="0" w:type="dxa"/><w:bottom w:w="17" w:type="dxa"/>\
            <w:right w:w="142" w:type="dxa"/></w:tblCellMar></w:tblPr>\
            <w:tblStylePr w:type="firstRow"><w:rPr><w:b/><w:bCs/></w:rPr><w:tcPr><w:tcBorders>\
            <w:bottom w:val="single" w:sz="8" w:space="0" w:color="000000"/></w:tcBorders></w:tcPr></w:tblStylePr>\
            </w:style>
            """)

    private static let rules = ["bottom", "insideH"].map { edge in
        #"<w:\#(edge) w:val="single" w:sz="4" w:space="0" w:color="B9BFC6"/>"#
    }.joined()
}

extension Element {
    /// The element without those of a name, at any depth.
    fileprivate func without(_ name: String) -> Element {
        changed { element in
            var kept = element
            kept.nodes.removeAll { if case .element(let own) = $0 { own.name == name } else { false } }
            return kept
        }
    }
}
