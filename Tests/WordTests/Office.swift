import Archive
import Testing
import XML

@testable import Word

/// A Word document as an office makes one, some of whose parts are given.
struct Office {
    private static let office = WordNames.relationships
    /// The namespaces that every part declares.
    static let spaces = WordNames.content.merging(["v": "urn:schemas-microsoft-com:vml"]) { own, _ in own }
        .sorted { $0.key < $1.key }.map { "xmlns:\($0.key)=\"\($0.value)\"" }.joined(separator: " ")

    private var parts: [String: [UInt8]] = [:]

    /// A document with one header and one footer, which hold some paragraphs.
    init(header: String = "", footer: String = "", section: String = "", relations: [Relation] = []) {
        self["_rels/.rels"] = Office.relations([
            .init(id: "rId1", kind: "officeDocument", target: "word/document.xml")
        ])
        self["word/document.xml"] = """
            <w:document \(Office.spaces)><w:body><w:p><w:r><w:t>Said to nobody</w:t></w:r></w:p><w:sectPr>\
            <w:headerReference w:type="default" r:id="rId7"/><w:footerReference w:type="default" r:id="rId8"/>\
            <w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1000" w:right="1000" w:bottom="1000" w:left="1000"/>\
            \(section)</w:sectPr></w:body></w:document>
            """
        self["word/_rels/document.xml.rels"] = Office.relations(
            ["styles", "settings", "fontTable", "numbering", "webSettings", "customXml"].enumerated().map {
                .init(id: "rId\($0.offset + 1)", kind: $0.element, target: $0.element + ".xml")
            } + [
                .init(id: "rId7", kind: "header", target: "header1.xml"),
                .init(id: "rId8", kind: "footer", target: "/word/footer1.xml"),
                .init(id: "rId9", kind: "theme", target: "theme/theme1.xml"),
            ])
        self["word/styles.xml"] = "<w:styles \(Office.spaces)/>"
        self["word/header1.xml"] = "<w:hdr \(Office.spaces)>\(header)</w:hdr>"
        self["word/footer1.xml"] = "<w:ftr \(Office.spaces)>\(footer)</w:ftr>"
        if !relations.isEmpty { self["word/_rels/header1.xml.rels"] = Office.relations(relations) }
    }

    /// The text of a part.
    subscript(name: String) -> String? {
        get { parts[name].map { String(decoding: $0, as: UTF8.self) } }
        set { parts[name] = newValue.map { Array($0.utf8) } }
    }

    /// The same document with a part in bytes.
    func with(_ name: String, _ bytes: [UInt8]) -> Office {
        var office = self
        office.parts[name] = bytes
        return office
    }

    /// The file.
    var bytes: [UInt8] {
        var archive = ArchiveWriter(packs: true)
        for (name, bytes) in parts.sorted(by: { $0.key < $1.key }) { archive.add(name, bytes) }
        return archive.finished()
    }

    /// The look that is taken of it; any picture will do.
    func look() throws(WordFault) -> Letterhead {
        try Letterhead(bytes) { $0.starts(with: [0x89, 0x50]) || $0.starts(with: [0xFF, 0xD8]) ? $0 : nil }
    }

    /// The document that is made of its look.
    func cleaned() throws -> WordPackage {
        let look = try look()
        #expect(look.refusals == [])
        return try WordPackage(look.bytes, most: 1 << 24)
    }

    static func relations(_ relations: [Relation]) -> String {
        String(decoding: Relation.document(of: relations), as: UTF8.self)
    }

    /// A paragraph of runs.
    static func paragraph(_ runs: String) -> String { "<w:p>\(runs)</w:p>" }

    /// A complex field, as Word writes one.
    static func field(_ instruction: String, _ result: String = "text") -> String {
        """
        <w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve">\(instruction)</w:instrText>\
        </w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>\(result)</w:t></w:r>\
        <w:r><w:fldChar w:fldCharType="end"/></w:r>
        """
    }

    /// A picture in a run.
    static func picture(_ blip: String, inner: String = "", properties: String = "") -> String {
        """
        <w:r><w:drawing><wp:inline><wp:extent cx="900" cy="900"/><wp:docPr id="1" name="C:\\u\\logo.png" \
        descr="The council's mark">\(properties)</wp:docPr><a:graphic><a:graphicData \
        uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr><pic:cNvPr id="0" \
        name="logo.png" descr="C:\\Users\\somebody\\logo.png"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill>\
        <a:blip \(blip)>\(inner)</a:blip></pic:blipFill><pic:spPr/></pic:pic></a:graphicData></a:graphic></wp:inline>\
        </w:drawing></w:r>
        """
    }
}
