import Testing

@testable import Printing

@Suite struct WordFileTests {
    @Test func `the properties are those of the page, and no time of making is left`() throws {
        let parts = [
            ZipFile.Entry(name: "word/document.xml", stored: Array("<w:document/>".utf8)),
            ZipFile.Entry(name: "docProps/core.xml", stored: Array("made today".utf8)),
        ]
        let bytes = try #require(WordFile.finished(ZipFile.bytes(parts), try PrintJob.of()))
        let entries = try #require(ZipFile.entries(bytes))
        #expect(entries.map(\.name) == ["word/document.xml", "docProps/core.xml"])
        let core = String(decoding: entries[1].data, as: UTF8.self)
        #expect(core.contains("<dc:title>Children &amp; young people</dc:title>"))
        #expect(core.contains("<dc:language>en-GB</dc:language>"))
        #expect(core.contains(#"<dcterms:created xsi:type="dcterms:W3CDTF">2022-07-28T00:00:00Z</dcterms:created>"#))
        #expect(!core.contains("today"))
    }

    @Test func `the header and footer of our own document tell which paper it is`() throws {
        let entries = try #require(ZipFile.entries(ReferenceDocument.bytes(page: "Page", of: "of")))
        let header = try #require(entries.first { $0.name == "word/header.xml" }?.unpacked)
        let job = try PrintJob.of(#"<p class="paper-kind">Annex A</p><p class="paper-stamp">As at 28 July</p>"#)
        let filled = WordFields.filled(String(decoding: header, as: UTF8.self), job.head)
        #expect(filled.contains(">Annex A<") && filled.contains(">Children &amp; young people<"))
        let footer = try #require(entries.first { $0.name == "word/footer.xml" }?.unpacked)
        #expect(WordFields.filled(String(decoding: footer, as: UTF8.self), job.head).contains(">As at 28 July<"))
    }

    @Test func `a council's document is lent the styles that it lacks, and keeps its own`() throws {
        let used = #"<w:tblStyle w:val="Table" /><w:pStyle w:val="Heading1" />"#
        let own = #"<w:styles><w:style w:styleId="Heading1"><w:color/></w:style></w:styles>"#
        let styles = WordStyles.completed(own, for: used)
        #expect(styles.hasPrefix(own.dropLast("</w:styles>".count)))
        #expect(styles.contains("<w:insideH") && styles.hasSuffix("</w:styles>"))
        #expect(styles.ranges(of: #"w:styleId="Heading1""#).count == 1)
        #expect(!styles.contains(#"w:styleId="Heading2""#))
    }

    @Test func `what is no document, or is cut short, is none`() throws {
        let job = try PrintJob.of()
        let bytes = ZipFile.bytes([ZipFile.Entry(name: "word/document.xml", stored: Array("<w:document/>".utf8))])
        #expect(WordFile.finished(bytes, job) != nil)
        for count in 0..<bytes.count { #expect(WordFile.finished(Array(bytes[..<count]), job) == nil) }
        #expect(WordFile.finished(ZipFile.bytes([ZipFile.Entry(name: "a", stored: [])]), job) == nil)
    }

    @Test func `a drawing that says nothing is left out, and any other is a picture with its text`() throws {
        let page = """
            <p><svg aria-hidden="true"><path d="M0 0"/></svg>Late</p>\
            <svg role="img"><title>How it went</title><path d="M0 0"/></svg>
            """
        let prepared = Drawings.taken(from: try PrintJob.of(page))
        let text = String(decoding: prepared.bytes, as: UTF8.self)
        #expect(text.contains("<p>Late</p>"))
        #expect(text.contains(#"alt="How it went""#))
        #expect(prepared.files.count == 1)
    }

    @Test func `checksums are those of ZIP`() {
        #expect(CRC32.of(Array("123456789".utf8)) == 0xcbf4_3926)
        #expect(CRC32.of([]) == 0)
    }
}
