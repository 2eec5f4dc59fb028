import Foundation
import Plan
import Printing
import Publishing
import Testing

/// Papers from print pages to the folder of an edition, with shell scripts for renderers.
@Suite struct PaperTests {
    let folder: TemporaryFolder
    let edition: Edition

    init() throws {
        folder = try TemporaryFolder()
        edition = try #require(Edition("intranet", audiences: ["intranet"]))
    }

    /// A program of a Python that does some lines of shell, whatever it is to run; `$page` is what a paper is made of,
    /// `$paper` where it goes, `$report` what is said of it.
    private func program(_ name: String, _ lines: String) throws -> String {
        let python = folder.path + "/tools/python-" + name
        try folder.write(
            """
            #!/bin/sh
            if [ "$2" = --version ]; then echo "stand-in 1.0"; exit 0; fi
            page=$2; paper=$3; report=$4
            echo "$page" >>'\(folder.path)/made'
            \(lines)

            """, to: "tools/python-\(name)")
        try folder.write("#!\(python)\n", to: "tools/\(name)")
        let path = folder.path + "/tools/" + name
        for file in [python, path] {
            try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: file)
        }
        return path
    }

    /// Makes a PDF that holds its page.
    private let copies = """
        cp "$page" "$paper"
        cat >"$report" <<END
        {"bytes": $(wc -c <"$paper"), "pages": 2, "anchors": {}, "isTagged": true, "isUniversal": true, "isToKeep": true,
         "errors": [], "warnings": [], "unprintable": ["U+0378"]}
        END
        """

    private func page(_ report: String, _ text: String) -> OutputPlan.File {
        let page = """
            <!DOCTYPE html><html lang="en"><head><title>\(report)</title><link rel="stylesheet" href="print.css"></head>\
            <body><h1>\(report)</h1><p>\(text)</p></body></html>
            """
        return OutputPlan.File(address: .printPage(report), bytes: Array(page.utf8))
    }

    private var sheet: OutputPlan.File { OutputPlan.File(address: .printSheet, bytes: Array("p { margin: 0 }".utf8)) }

    private func jobs(_ texts: [String: String]) -> PrintJobs {
        PrintJobs(texts.map { page($0.key, $0.value) }, using: [sheet])
    }

    private func write(_ texts: [String: String], _ papers: PaperSet) throws -> OutputFolder.Report {
        let pages = texts.map { page($0.key, $0.value) }
        return try OutputFolder(folder.path, workers: 2).write(papers.plan(edition, files: pages + [sheet]))
    }

    /// Prints and writes, as the command does.
    private func print(
        _ texts: [String: String], by program: String, only wanted: Set<String>? = nil, workers: Int = 5,
        limit: Duration = .seconds(60)
    ) async throws -> PaperPress.Report {
        let press = PaperPress([(.weasyPrint, program)], limit: limit, workers: workers)
        let (papers, report) = await press.print(jobs(texts).jobs, on: shelf, only: wanted)
        _ = try write(texts, papers)
        return report
    }

    private var shelf: PaperShelf { PaperShelf(output: folder.path, edition: "intranet") }

    /// What `build` keeps.
    private func kept(_ texts: [String: String]) -> PaperSet {
        PaperSet.kept(jobs(texts), by: [.weasyPrint], on: shelf)
    }

    private var made: Int { (folder.read("made") ?? "").split(separator: "\n").count }

    @Test func `papers are made once, and a second time makes none`() async throws {
        let program = try program("renderer", copies)
        let first = try await print(["a": "1", "b": "2"], by: program)
        #expect(first.isWhole)
        try #require(first.results.map(\.report) == ["a", "b"])
        #expect(try first.results[0].outcome.get().pages == 2)
        #expect(first.results[0].unprintable == ["U+0378"])
        let number = try folder.fileNumber("intranet/print/a.pdf")
        let second = try await print(["a": "1", "b": "2"], by: program)
        #expect(second.results.isEmpty)
        #expect(second.kept == 2)
        #expect(made == 2)
        #expect(try folder.fileNumber("intranet/print/a.pdf") == number)
    }

    @Test func `a leaflet is a PDF and nothing else`() throws {
        let site = try Sites.edition("young-people", of: Sites.wexmoor)
        let pages = site.files.filter { $0.address.printedReport != nil }
        let jobs = PrintJobs(pages, using: site.files, leaflets: Set(pages.map(\.address)))
        #expect(jobs.refused.isEmpty)
        #expect(jobs.jobs.count == 9, "three languages: a leaflet, and a booklet in two sizes")
        #expect(jobs.jobs.allSatisfy { $0.formats == [.pdf] })
    }

    @Test func `a build after printing changes nothing`() async throws {
        _ = try await print(["a": "1", "b": "2"], by: try program("renderer", copies))
        let papers = kept(["a": "1", "b": "2"])
        #expect(papers.papers["a"].map(\.pages) == [2])
        #expect(try write(["a": "1", "b": "2"], papers) == OutputFolder.Report())
    }

    @Test func `a build links only papers of pages as they are now, and removes the others`() async throws {
        _ = try await print(["a": "1", "b": "2"], by: try program("renderer", copies))
        let number = try folder.fileNumber("intranet/print/b.pdf")
        let papers = kept(["a": "changed", "b": "2"])
        #expect(papers.papers["a"].isEmpty)
        #expect(papers.papers["b"].count == 1)
        _ = try write(["a": "changed", "b": "2"], papers)
        #expect(folder.read("intranet/print/a.pdf") == nil)
        #expect(try folder.fileNumber("intranet/print/b.pdf") == number)
        #expect(folder.read("intranet/print/manifest.json")?.contains(#""report" : "a""#) == false)
    }

    @Test func `only what changed is printed again, or what was named`() async throws {
        let program = try program("renderer", copies)
        _ = try await print(["a": "1", "b": "2", "c": "3"], by: program)
        let one = try await print(["a": "1", "b": "changed", "c": "3"], by: program)
        #expect(one.results.map(\.report) == ["b"])
        let two = try await print(["a": "x", "b": "x", "c": "x"], by: program, only: ["c"])
        #expect(two.results.map(\.report) == ["c"])
        #expect(two.kept == 0)
        #expect(folder.read("intranet/print/a.pdf") == nil)
    }

    @Test func `the last report that goes takes the manifest with it`() async throws {
        _ = try await print(["a": "1"], by: try program("renderer", copies))
        #expect(try write([:], kept([:])).removed == 3)
        #expect(folder.read("intranet/print/manifest.json") == nil)
    }

    @Test func `the manifest is sorted and says the same whatever the number of workers`() async throws {
        let program = try program("renderer", copies)
        let texts = ["c": "3", "a": "1", "b": "2"]
        _ = try await print(texts, by: program, workers: 1)
        let one = try #require(folder.read("intranet/print/manifest.json"))
        _ = try await print(["a": "other"], by: program)
        _ = try await print(texts, by: program, workers: 7)
        #expect(folder.read("intranet/print/manifest.json") == one)
        let places = ["a", "b", "c"].compactMap { one.range(of: #""report" : "\#($0)""#)?.lowerBound }
        #expect(places.count == 3 && places == places.sorted())
    }

    @Test func `one that fails and one that hangs take neither the others nor the site`() async throws {
        let program = try program(
            "renderer",
            """
            case "$page" in
              bad.html) echo 'no such font' >&2; exit 1 ;;
              broken.html) echo nothing >"$paper"; exit 0 ;;
              slow.html) trap '' TERM; while :; do sleep 0.1; done ;;
            esac
            \(copies)
            """)
        let texts = ["a": "1", "bad": "2", "broken": "3", "slow": "4", "z": "5"]
        let report = try await print(texts, by: program, limit: .seconds(15))
        #expect(!report.isWhole)
        let whole = report.results.filter { (try? $0.outcome.get()) != nil }.map(\.report)
        #expect(whole == ["a", "z"])
        #expect(folder.read("intranet/print/a.pdf") != nil)
        #expect(folder.read("intranet/print/bad.pdf") == nil)
        #expect(folder.read("intranet/print/bad.html") != nil)
    }

    @Test func `a renderer that is missing is told once, and what it made before stays`() async throws {
        _ = try await print(["a": "1"], by: try program("renderer", copies))
        let report = try await print(["a": "1", "b": "2", "c": "3"], by: folder.path + "/none")
        #expect(report.missing.count == 1)
        #expect(report.kept == 1)
        #expect(!report.isWhole)
        #expect(folder.read("intranet/print/a.pdf") != nil)
        #expect(folder.read("intranet/print/b.html") != nil)
    }

    @Test func `a paper that somebody removed or changed in size is not linked`() async throws {
        _ = try await print(["a": "1", "b": "2"], by: try program("renderer", copies))
        try FileManager.default.removeItem(atPath: folder.path + "/intranet/print/a.pdf")
        try folder.write("cut short", to: "intranet/print/b.pdf")
        let papers = kept(["a": "1", "b": "2"])
        #expect(papers.papers["a"].isEmpty && papers.papers["b"].isEmpty)
    }

    @Test(arguments: ["", "{", "[]", #"{"version": 9, "papers": []}"#, #"{"version": 1}"#, "\u{0}"])
    func `a manifest that is none is as good as none`(_ text: String) async throws {
        _ = try await print(["a": "1"], by: try program("renderer", copies))
        try folder.write(text, to: "intranet/print/manifest.json")
        #expect(kept(["a": "1"]).papers["a"].isEmpty)
    }

    @Test func `papers that were replaced while the site was made are not linked`() async throws {
        let program = try program("renderer", copies)
        _ = try await print(["a": "1"], by: program)
        let papers = kept(["a": "1"])
        _ = try await print(["a": "2"], by: program)
        #expect(throws: OutputFailure.self) { try write(["a": "1"], papers) }
        #expect(folder.read("intranet/print/a.html")?.contains("<p>2</p>") == true)
    }

    @Test func `a folder that is in use is left as it is`() async throws {
        let program = try program("renderer", copies)
        _ = try await print(["a": "1"], by: program)
        let descriptor = open(folder.path + "/.lock", O_RDWR)
        defer { close(descriptor) }
        #expect(flock(descriptor, LOCK_EX | LOCK_NB) == 0)
        await #expect(throws: OutputFailure.self) { try await print(["a": "2"], by: program) }
        #expect(folder.read("intranet/print/a.pdf")?.contains("<p>1</p>") == true)
    }

    @Test(arguments: ["Année – 2022: “résumé”.", "a/../b", "--version", "$(touch made)"])
    func `odd names become plain ones before any program sees them`(_ name: String) async throws {
        let address = Address.printPage(name)
        #expect(address.path.utf8.allSatisfy { "abcdefghijklmnopqrstuvwxyz0123456789-/.".utf8.contains($0) })
        let report = try await print([name: "1"], by: try program("renderer", copies))
        #expect(report.isWhole)
        #expect(folder.read("intranet/print/\(report.results[0].report).pdf")?.contains("<p>1</p>") == true)
    }

    @Test func `a page that asks for what is not there is refused by name`() {
        let page = OutputPlan.File(
            address: .printPage("a"), bytes: Array(#"<p><img src="https://example.org/x.png" alt="X"></p>"#.utf8))
        let jobs = PrintJobs([page], using: [])
        #expect(jobs.jobs.isEmpty)
        #expect(jobs.reports == ["a"])
        #expect(jobs.refused[0].failure.message.contains("https://example.org/x.png"))
    }
}
