import Archive
import Foundation
import Plan
import Testing
import Word
import XML

@testable import Printing

/// Where the real programs stand.
enum InstalledTools {
    static let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..").standardized
    static let tools = root.appending(path: ".tools/bin").path(percentEncoded: false)
    static let environment = ["PATH": tools + ":" + (ProcessInfo.processInfo.environment["PATH"] ?? "")]

    static var areThere: Bool { ["weasyprint", "pandoc", "rsvg-convert"].allSatisfy { place(of: $0) != nil } }

    /// Whether text can be taken out of a PDF, as `script/bootstrap --checks` sees to.
    static var canCopy: Bool { place(of: "pdftotext") != nil }

    /// Whether the Python of WeasyPrint can take in PDFs that others made, as `script/bootstrap` sees to.
    static var canTakeIn: Bool {
        let packages = root.appending(path: ".tools/lib")
        let folders = (try? FileManager.default.contentsOfDirectory(atPath: packages.path(percentEncoded: false))) ?? []
        return folders.contains {
            FileManager.default.fileExists(
                atPath: packages.appending(path: "\($0)/site-packages/pikepdf").path(percentEncoded: false))
        }
    }

    static func place(of name: String) -> String? {
        environment["PATH", default: ""].split(separator: ":").map { $0 + "/" + name }
            .first(where: FileManager.default.isExecutableFile)
    }
}

/// WeasyPrint and pandoc themselves, where `script/bootstrap` has installed them.
@Suite(.enabled(if: InstalledTools.areThere)) struct InstalledRendererTests {
    /// A small report: numbered paragraphs, a drawing, a picture, and a table, with more behind it.
    private static func job(_ more: String = "") throws -> PrintJob {
        let text = """
            <ol><li id="p1">The first, with a <a href="#p3">link to the third</a>.</li>\
            <li>The second.<ol type="a"><li>its part</li></ol></li></ol>\
            <h2>Background</h2><ol start="3"><li id="p3">The third, and <a href="https://example.org/">more</a>.</li></ol>\
            <figure><svg class="chart" role="img" viewBox="0 0 300 100"><title>Late actions fell from 9 to 4</title>\
            <path class="bar" d="M0 0h90v9H0z"/></svg>\
            <figcaption>Figure 1: late actions</figcaption></figure>\
            <p><img src="../assets/own/square.png" alt="A red square"></p>\
            <section><h2>Annex A</h2><table><caption>The actions</caption>\
            <thead><tr><th scope="col">Action</th><th scope="col">Lead</th></tr></thead>\
            <tbody><tr><th scope="row">A1</th><td>Head of MASH</td></tr></tbody></table></section>\
            <section><h2>Afterwards</h2><p>More.</p></section>\(more)
            """
        let style = """
            @page { size: A4; @bottom-right { content: "Page " counter(page) } }
            html { font-family: "Liberation Sans" } section:not([id]) { break-before: page }
            .chart { width: 90mm; height: 30mm } .bar { fill: #004f39 }
            """
        let square = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg=="
        return try PrintJob.of(
            text,
            available: [
                PrintJob.File(address: .printSheet, bytes: Array(style.utf8)),
                PrintJob.File(
                    address: .asset("square.png"), bytes: [UInt8](try #require(Data(base64Encoded: square)))),
            ])
    }

    /// WeasyPrint as it is installed, found once.
    private static let weasyPrint = Task {
        try await Renderer.weasyPrint.installed(environment: InstalledTools.environment)
    }

    private static func printed(_ job: PrintJob) async throws -> MadePaper {
        try await weasyPrint.value.make(job, within: .seconds(300))
    }

    /// One PDF that most tests look at, because each takes WeasyPrint a second: the report, and then lines in Bengali,
    /// letters that no font has, and anchors over two pages.
    private static let paper = Task { try await printed(jobOfPaper()) }

    private static func jobOfPaper() throws -> PrintJob {
        try job(
            bengali.map { "<p lang=\"bn\">\($0)</p>" }.joined()
                + """
                <p>A \u{378}, \u{378} and \u{10fffd}</p>\
                <h2 id="a">A</h2><p style="break-before: page" id="b">B<span id="année">C</span></p>\
                <section id="long"><p>D</p><p style="break-before: page" id="a">E</p></section><p id="">F</p>
                """)
    }

    private func made(by renderer: Renderer) async throws -> MadePaper {
        let installed = try await renderer.installed(environment: InstalledTools.environment)
        return try await installed.make(try Self.job(), within: .seconds(300))
    }

    @Test func `the same page makes the same PDF, of five pages`() async throws {
        let paper = try await Self.paper.value
        #expect(paper.pages == 5)
        // It knows the colours of drawings within drawings only, and says so of the page's sheet.
        let others = paper.warnings.filter { !$0.contains("`fill: #004f39 `") }
        #expect(paper.warnings.count == 2 && others == ["Anchor defined twice: 'a'"])
        #expect(try await Self.printed(Self.jobOfPaper()) == paper)
    }

    @Test func `anchors are told with the page that they begin on`() async throws {
        #expect(
            try await Self.paper.value.anchors == ["p1": 1, "p3": 1, "a": 3, "b": 4, "année": 4, "long": 4])
    }

    @Test func `letters that no font has are told`() async throws {
        #expect(try await Self.paper.value.unprintable.sorted() == ["U+0378", "U+10FFFD"])
    }

    @Test func `a page without a language is not printed`() async throws {
        let page = PrintJob.File(address: .printPage("a"), bytes: Array("<title>A</title><h1>A</h1>".utf8))
        let job = try PrintJob(report: "a", page: page, available: [])
        let error = await #expect(throws: PrintFailure.self) { try await Self.printed(job) }
        #expect(error?.message == "WeasyPrint left something out")
        #expect(error?.details.contains("\"lang\"") == true)
    }

    @Test func `a picture that is none is not left out in silence`() async throws {
        let files = [PrintJob.sheet, .init(address: .asset("a.png"), bytes: Array("no picture".utf8))]
        let job = try PrintJob.of(#"<p><img src="../assets/own/a.png" alt="A"></p>"#, available: files)
        let error = await #expect(throws: PrintFailure.self) { try await Self.printed(job) }
        #expect(error?.message == "WeasyPrint left something out")
        #expect(error?.details.contains("Failed to load image") == true)
    }

    /// What somebody gets who copies all of a PDF.
    private func copied(from file: URL) throws -> String {
        try said("/usr/bin/env", ["pdftotext", file.path(percentEncoded: false), "-"])
    }

    private func said(_ program: String, _ words: [String]) throws -> String {
        let process = Process()
        process.executableURL = URL(filePath: program)
        process.arguments = words
        let pipe = Pipe()
        process.standardOutput = pipe
        try process.run()
        return String(decoding: try pipe.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
    }

    private static let bengali = [
        "আপনার কাছে প্রতিশ্রুতি: কর্মীরা ঠিক সময়ে সিদ্ধান্ত জানাবেন", "ক্ষুদ্র শিক্ষার্থী", "বছরের পর্যালোচনা ২০২২",
    ]

    @Test(.enabled(if: InstalledTools.canCopy)) func `lines in Bengali can be copied out of a PDF`() async throws {
        let tools = try ToolFolder()
        let file = URL(filePath: tools.path + "/paper.pdf")
        try Data(try await Self.paper.value.bytes).write(to: file)
        let text = try copied(from: file)
        for line in Self.bengali { #expect(text.contains(line)) }
    }

    /// When this fails, the part of `render.py` that puts letters beside lines can go.
    @Test(.enabled(if: InstalledTools.canCopy)) func `WeasyPrint alone cannot write Bengali to be copied`() throws {
        let tools = try ToolFolder()
        let (page, file) = (tools.path + "/page.html", URL(filePath: tools.path + "/paper.pdf"))
        try Data("<html lang=\"bn\"><title>A</title><p>\(Self.bengali[0])".utf8).write(
            to: URL(filePath: page))
        let program = try #require(InstalledTools.place(of: "weasyprint"))
        _ = try said(
            program,
            ["--quiet", "--pdf-variant", "pdf/ua-1", "--encoding", "utf-8", page, file.path(percentEncoded: false)])
        let text = try copied(from: file)
        #expect(!text.isEmpty && !text.contains(Self.bengali[0]))
    }

    @Test func `the same page makes the same Word file`() async throws {
        let paper = try await made(by: .word)
        #expect(try await made(by: .word) == paper)
        let package = try WordPackage(paper.bytes, most: 1 << 20)
        let text = String(decoding: try #require(try package.bytes(of: "word/document.xml")), as: UTF8.self)
        #expect(text.contains(#"descr="A red square""#))
        #expect(text.contains(#"descr="Late actions fell from 9 to 4""#))
        #expect(text.contains("<w:tblHeader"))
        // Both headers and both footers.
        for reference in ["headerReference", "footerReference"] {
            #expect(text.ranges(of: "<w:\(reference) ").count == 2)
        }
        #expect(!text.contains(#"w:val="Title""#))
    }

    /// A council's document with a header that says the paper's title, and with what tells of the council's computers.
    private func council() throws -> [UInt8] {
        let spaces = WordNames.content.map { "xmlns:\($0.key)='\($0.value)'" }.sorted().joined(separator: " ")
        let header = """
            <w:hdr \(spaces)><w:p><w:r><w:t>Anytown </w:t></w:r><w:fldSimple w:instr="TITLE"><w:r><w:rPr><w:b/></w:rPr>\
            <w:t>Letter to somebody</w:t></w:r></w:fldSimple></w:p></w:hdr>
            """
        let section =
            "<w:sectPr><w:headerReference w:type='default' r:id='rId1'/><w:pgSz w:w='11906' w:h='16838'/></w:sectPr>"
        let parts: [(String, [UInt8])] = [
            (
                "_rels/.rels",
                Relation.document(of: [.init(id: "rId1", kind: "officeDocument", target: "word/document.xml")])
            ),
            ("word/document.xml", Array("<w:document \(spaces)><w:body>\(section)</w:body></w:document>".utf8)),
            (
                "word/_rels/document.xml.rels",
                Relation.document(of: [.init(id: "rId1", kind: "header", target: "header1.xml")])
            ),
            ("word/header1.xml", Array(header.utf8)), ("docProps/app.xml", Array("<Company>Anytown</Company>".utf8)),
            (
                "word/_rels/settings.xml.rels",
                Relation.document(of: [
                    .init(id: "rId1", kind: "attachedTemplate", target: "c:/a.dotm", isExternal: true)
                ])
            ), ("word/media/unused.png", [1]),
        ]
        var archive = ArchiveWriter(packs: true)
        for (name, bytes) in parts { archive.add(name, bytes) }
        return try Letterhead(archive.finished()) { $0 }.bytes
    }

    @Test func `a council's document lends its header to a Word file, and nothing else`() async throws {
        let paper = try await made(by: .word(reference: try council(), words: ("Page", "of")))
        let package = try WordPackage(paper.bytes, most: 1 << 20)
        #expect(
            Set(package.names.filter { !$0.hasPrefix("word/media/") }) == [
                "[Content_Types].xml", "_rels/.rels", "docProps/core.xml", "word/document.xml",
                "word/_rels/document.xml.rels", "word/styles.xml", "word/numbering.xml", "word/settings.xml",
                "word/fontTable.xml", "word/theme/theme1.xml", "word/footnotes.xml", "word/header-default.xml",
            ])
        #expect(try package.tree(of: "word/header-default.xml")?.text == "Anytown Children & young people")
        let outside = try package.relations(of: "word/document.xml").filter(\.isExternal)
        #expect(outside.map(\.target) == ["https://example.org/"])
    }
}
