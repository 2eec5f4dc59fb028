import Foundation
import Plan
import Testing

@testable import PDF
@testable import Printing

/// PDFs that others made, in a pack that WeasyPrint itself makes, where `script/bootstrap` has installed it.
@Suite(.enabled(if: InstalledTools.areThere && InstalledTools.canTakeIn)) struct TakenPaperTests {
    private static let weasyPrint = Task {
        try await Renderer.weasyPrint.installed(environment: InstalledTools.environment)
    }

    private static func printed(_ job: PrintJob) async throws -> MadePaper {
        try await weasyPrint.value.make(job, within: .seconds(300))
    }

    /// A paper of two pages, as others make them, with a link from one to the other.
    private static let other = Task {
        try await printed(
            PrintJob.of(
                "<p><a href=\"#end\">The end</a></p><h2 id=\"end\" style=\"break-before: page\">Zebra</h2>",
                report: "other")
        ).bytes
    }

    private static let sheet = PrintJob.File(
        address: .printSheet,
        bytes: Array(
            """
            @page { size: A4; @bottom-right { content: "Page " string(mark) counter(page) } }
            @page leaf { margin: 0; @top-right { content: "Page " string(mark) counter(page); } @bottom-right { content: none } }
            @page own { counter-reset: page 1 }
            .leaf { page: leaf; break-before: page; bookmark-level: 1; bookmark-label: "Other" }
            .own { page: own; break-before: page; string-set: mark attr(data-number-mark) }
            .next { break-before: page }
            .range::after { content: "page\\1F " "pages\\1F " target-counter(attr(href url), page) "\\1F " "to\\1F "
              target-counter(attr(data-end url), page) }

            """.utf8))

    /// A pack with leaves for so many pages.
    private static func job(_ part: [UInt8], leaves: Int = 2, look: String = "pack") throws -> PrintJob {
        let leaves = (1...leaves).map { "<div class=\"leaf\" id=\"l\($0)\" data-part=\"../papers/o/paper.pdf\"></div>" }
        let page = """
            <!DOCTYPE html>
            <html lang="en-GB" class="\(look)"><head><meta charset="utf-8"><title>Pack</title>\
            <link rel="stylesheet" href="print.css"></head><body><main id="pack" data-numbers="41"><h1>Pack</h1>\
            <p><a class="range" href="#l1" data-end="#l2"></a>; <a class="range" href="#after" data-end="#after"></a></p>\
            \(leaves.joined())<h2 id="after" class="next" data-place="after">After</h2>\
            <div class="own" id="own" data-number-mark="E"><h2 id="e" data-place="e">Apart</h2></div>\
            <h2 class="next">More</h2></main></body></html>
            """
        return try PrintJob(
            report: "pack", page: PrintJob.File(address: .printPage("pack"), bytes: Array(page.utf8)), formats: [.pdf],
            available: [sheet, PrintJob.File(address: .issued("o", file: "paper.pdf"), bytes: part)])
    }

    private static let pack = Task { try await printed(try job(try await other.value)) }

    /// What a file says when its streams are read: its pages in order, as `pdftotext` gives them.
    private func pages(_ bytes: [UInt8]) throws -> [String] {
        let url = FileManager.default.temporaryDirectory.appending(path: "goldthread-test-\(UUID().uuidString).pdf")
        defer { try? FileManager.default.removeItem(at: url) }
        try Data(bytes).write(to: url)
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["pdftotext", "-layout", url.path(percentEncoded: false), "-"]
        let pipe = Pipe()
        process.standardOutput = pipe
        try process.run()
        let text = String(decoding: try pipe.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
        return text.split(separator: "\u{c}", omittingEmptySubsequences: false).dropLast().map(String.init)
    }

    @Test func `its pages stand in their places and bear the numbers of the pack`() async throws {
        let pack = try await Self.pack.value
        #expect(pack.pages == 6)
        #expect(pack.numbers == ["41", "42", "43", "44", "E1", "E2"])
        #expect(
            pack.places(["after", "e", "none"]) == [
                "after": PaperPlace(sheet: 4, number: "44"), "e": PaperPlace(sheet: 5, number: "E1"),
            ])
        let pages = try pages(pack.bytes)
        try #require(pages.count == 6)
        #expect(pages[2].contains("Zebra") && pages[2].contains("Page 43"))
        #expect(pages[4].contains("Page E1") && pages[5].contains("Page E2"))
    }

    @Test func `one page is a page, and several are pages`() async throws {
        let pages = try pages(try await Self.pack.value.bytes)
        #expect(pages.first?.contains("pages 42 to 43; page 44") == true, "\(pages.first ?? "")")
    }

    @Test func `it stays tagged, and claims the standard`() async throws {
        let file = try PDFFile(try await Self.pack.value.bytes)
        #expect(file.isUniversal)
        #expect(file.pages == 6)
    }

    @Test func `the same files make the same bytes`() async throws {
        #expect(try await Self.printed(try Self.job(try await Self.other.value)) == Self.pack.value)
    }

    @Test func `a pack that says that it claims nothing does not`() async throws {
        let made = try await Self.printed(try Self.job(try await Self.other.value, look: "pack unclaimed"))
        #expect(try !PDFFile(made.bytes).isUniversal)
    }

    @Test func `a file with more or fewer pages than there are leaves is refused`() async throws {
        let job = try Self.job(try await Self.other.value, leaves: 3)
        let error = await #expect(throws: PrintFailure.self) { try await Self.printed(job) }
        #expect(error?.message == "WeasyPrint could not take in what others made")
        #expect(error?.details == "`paper.pdf` has 2 pages, and room was left for 3")
    }

    @Test func `a file that is none is refused`() async throws {
        let error = await #expect(throws: PrintFailure.self) {
            try await Self.printed(try Self.job(Array("%PDF-1.7 and no more".utf8)))
        }
        #expect(error?.details.hasPrefix("`paper.pdf` is no whole PDF") == true)
    }
}
