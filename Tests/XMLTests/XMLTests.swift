import Testing

@testable import XML

/// XML documents: names by their namespaces, no declarations, nothing without end.
@Suite struct XMLTests {
    private static let prefixes = ["urn:w": "w"]

    private func read(_ text: String) throws(XMLFault) -> Element {
        try XMLReader.root(of: Array(text.utf8), prefixes: XMLTests.prefixes)
    }

    private func fault(_ text: String) -> XMLFault? {
        do throws(XMLFault) { _ = try read(text) } catch { return error }
        return nil
    }

    @Test func `a name is told by its namespace, whatever the document calls it`() throws {
        let root = try read(
            #"<x:a xmlns:x="urn:w" x:b="1" c="2" xml:space="preserve"><d xmlns="urn:other"/><e/></x:a>"#)
        #expect(root.name == "w:a")
        #expect(root.attributes.map(\.name) == ["w:b", "c", "xml:space"])
        #expect(root.elements.map(\.name) == ["?:d", "e"])
    }

    @Test func `texts stand in their order, and comments and instructions are no part of it`() throws {
        let root = try read("<a>one<!-- no --> two<b>three</b>\n<?no x?>&lt;&#65;<![CDATA[<c>]]></a>")
        #expect(root.text == "one twothree\n<A<c>")
        #expect(root.nodes.count == 3)
    }

    @Test func `what is written is read again`() throws {
        let element = Element(
            "w:a", [("w:b", "\"<&>'\t\n\r"), ("c", "")], [.text("<&>\"\r\n é😀"), .element(Element("w:d"))])
        let bytes = element.document(["w": "urn:w"])
        #expect(try XMLReader.root(of: bytes, prefixes: XMLTests.prefixes) == element)
    }

    @Test func `UTF-16 is read`() throws {
        let letters: [[UInt8]] = "<a>é</a>".utf16.map { [UInt8($0 >> 8), UInt8($0 & 255)] }
        let bytes: [UInt8] = [0xFE, 0xFF] + letters.joined()
        #expect(try XMLReader.root(of: bytes, prefixes: [:]).text == "é")
    }

    @Test(arguments: [
        "<!DOCTYPE a><a/>", "<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>", "<!DOCTYPE a SYSTEM 'file:///etc/passwd'><a/>",
        "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><a>&b;</a>",
        "<!DOCTYPE a [<!ENTITY % b 'c'> %b;]><a/>", "<!DOCTYPE a [<!ATTLIST a b CDATA 'c'>]><a/>",
    ])
    func `a document type is refused`(text: String) {
        #expect(fault(text) == .declaration)
    }

    @Test(arguments: [
        "", "a", "<a>", "<a></b>", "<a/><b/>", "<a b='1' b='2'/>", "<x:a/>", "<a>&b;</a>", "<a\u{1}/>", "<a>\u{1}</a>",
        "<?xml version='1.0' encoding='none'?><a/>", "<a xmlns:b='urn:w' xmlns:c='urn:w' b:d='' c:d=''/>", "<a/>b",
    ])
    func `what is not well-formed is refused`(text: String) {
        #expect(fault(text) == .broken)
    }

    @Test func `too deep and too large are refused`() {
        func nested(_ count: Int) -> String {
            String(repeating: "<a>", count: count) + String(repeating: "</a>", count: count)
        }
        #expect(fault(nested(XMLReader.mostDepth)) == nil)
        #expect(fault(nested(XMLReader.mostDepth + 1)) == .tooDeep)
        #expect(fault(nested(100_000)) == .tooDeep)
        #expect(fault("<a>" + String(repeating: "<b/>", count: 200_000) + "</a>") == .tooLarge)
        #expect(fault("<a>" + String(repeating: " ", count: 8 << 20) + "</a>") == .tooLarge)
    }
}
