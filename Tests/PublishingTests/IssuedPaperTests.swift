import Assessing
import Diagnostics
import Foundation
import Graph
import Linking
import Plan
import Testing

@testable import Printing
@testable import Publishing
@testable import Reading

/// A paper that was given out is published as it lies, for those whom it was for, whatever becomes of the plan.
@Suite struct IssuedPaperTests {
    private static func report(_ version: Int = 1, _ more: String = "") -> String {
        """
        ---
        report: paper
        kind: committee report
        title: "The \\"paper\\": OA1 & more # and a \\\\ sign"
        board: Executive
        meeting: 28/07/2022
        issued: {on: 20/07/2022, version: \(version)}
        \(more)
        ---
        ## Summary

        Children were asked about S1.1, and *all of them* answered. ![The house](assets/house.svg)

        ```actions
        plan: p
        ```

        ```you-said-we-did
        ```
        """
    }

    private static func section(_ title: String, id: String = "S1.1", _ more: String = "") -> String {
        "---\nsection: S1\ntitle: Section\n---\n\n## \(id) \(title)\nLead: Head of Practice\nDue: 01/06/2023\n\(more)\n"
            + "### How we will know\n- Children say so\n"
    }

    private static let sources = [
        "site.yaml": "council: Testham\ntitle: The plan\nreporting date: 12/12/2022\n"
            + "young people:\n  title: Us\n  groups: [Voices]\n",
        "boards.yaml": "- board: Executive\n",
        "posts.yaml": "- post: Head of Practice\n",
        "plans/p/plan.md": "---\nplan: p\ntitle: The plan\nstate: agreed\nbegan: 01/01/2022\n---\n",
        "plans/p/s.md": section("First"),
        "reports/paper.md": report(),
        "assets/house.svg":
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><path d=\"M1 1h7v7z\"/></svg>",
        "young-people/heard.csv": "date,group,said,consent,about,did,audience\n"
            + "01/02/2022,Voices,Don't forget us,yes,,We ask,\n02/02/2022,Voices,,,A house,We look,board\n",
    ]

    static let page = "papers/paper-1/paper.html"

    /// The sources in a folder of their own, with the paper issued.
    static func issued(_ more: String = "", until keepUntil: Day? = nil) async throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        for (path, text) in sources { try folder.write(text, to: path) }
        try folder.write(report(1, more), to: "reports/paper.md")
        try await issue(folder, until: keepUntil)
        return folder
    }

    @discardableResult
    private static func issue(_ folder: TemporaryFolder, until keepUntil: Day? = nil) async throws -> IssuedPaper {
        let content = try #require(check(folder, "draft").assessment?.plan.content)
        let edition = try #require(PaperIssue.edition(of: content.reports[0], in: content.site))
        let paper = try await PaperIssue.make(
            "paper", of: check(folder, edition.name), keepUntil: keepUntil, path: folder.path + "/papers"
        ) { job, format throws(PrintFailure) in
            MadePaper(bytes: Array("\(format) of \(job.report)".utf8), pages: format == .pdf ? 3 : nil)
        }
        try KeptShelf(content: folder.path, parent: KeptFolder.papers).create(paper.folder)
        return paper
    }

    static func check(_ folder: TemporaryFolder, _ edition: String? = nil) throws -> CheckedSite {
        try CheckedSite.check(Sites.request(folder.path, edition), kinds: [])
    }

    static func told(_ folder: TemporaryFolder, _ edition: String? = nil) throws -> [String] {
        let today = try #require(Day(year: 2030, month: 1, day: 1))
        return try check(folder, edition).withKept(on: today).problems.filter { $0.severity > .note }
            .map { "\($0.id) \($0.span.file.path.dropFirst(folder.path.count + 1))" }
    }

    /// The files of the papers that an edition has, by path.
    static func published(_ folder: TemporaryFolder, _ edition: String) async throws -> [String: [UInt8]] {
        let plan = try Sites.render(folder.path, edition)
        return Dictionary(
            uniqueKeysWithValues: plan.files.map { ($0.address.path, $0.bytes) }
                .filter { $0.0.hasPrefix("papers/") || $0.0.contains("/paper.") })
    }

    @Test func `a paper keeps the figures that it tells of, as they were known on its day and for its readers`()
        async throws
    {
        let folder = try TemporaryFolder()
        for (path, text) in Self.sources { try folder.write(text, to: path) }
        func values(_ more: String) throws {
            try folder.write(
                "indicator,benchmark,period,value,symbol,data as at,revised on\n"
                    + "A1,,2019/20,80%,,,\nA1,,2020/21,,c,,\nA1,,2021/22,82%,,05/05/2022,\nA2,,2021/22,7,,,\n"
                    + "A1,national,2021/22,75%,,,\n" + more, to: "scorecards/s/values.csv")
        }
        try folder.write(
            "---\nscorecard: s\ntitle: Ours\n---\n## A1 Visits, in time\nOwner: Head of Practice\nSmallest base: 400\n\n"
                + "## A2 Hidden\nAudience: board\nOwner: Head of Practice\n", to: "scorecards/s/indicators.md")
        try values("A1,,2021/22,90%,,,01/09/2022\n")
        try folder.write(
            "---\nreport: paper\nkind: annex\nletter: A\ntitle: Figures\nas of: 20/07/2022\nscorecard: s\n"
                + "issued: {on: 20/07/2022, version: 1}\n---\n", to: "reports/paper.md")
        try await Self.issue(folder)
        let figures = """
            \u{FEFF}Scorecard,Code,Row,Title,Benchmark,Period,From,To,Value,As printed,Status,Revised on,Published in\r
            s,A1,A1,"Visits, in time",,2019/20,2019-04-01,2020-03-31,80,80%,,,\r
            s,A1,A1,"Visits, in time",,2020/21,2020-04-01,2021-03-31,c,c,,,\r
            s,A1,A1,"Visits, in time",,2021/22,2021-04-01,2022-03-31,82,82%,,,\r
            s,A1,A1,"Visits, in time",national,2021/22,2021-04-01,2022-03-31,75,75%,,,\r

            """
        // What becomes of the scorecard changes nothing of it.
        try values("")
        let published = try await Self.published(folder, "public").mapValues { String(decoding: $0, as: UTF8.self) }
        #expect(published["papers/paper-1/figures.csv"] == figures)
        #expect(try #require(published["papers/paper-1.html"]).contains("paper-1/figures.csv"))
    }

    @Test func `a paper whose day of issue is not known says so, and a correction says what it changes and why`()
        async throws
    {
        let folder = try await Self.issued()
        try folder.write(
            Self.report().replacing(
                "{on: 20/07/2022, version: 1}", with: "{on: not stated, version: 2, why: The day was \"ours\".}"),
            to: "reports/paper.md")
        let paper = try await Self.issue(folder)
        #expect(paper.head.issued == nil)
        #expect(paper.head.why == "The day was \"ours\".")
        let published = try await Self.published(folder, "public").mapValues { String(decoding: $0, as: UTF8.self) }
        for path in ["papers/paper-2.html", "papers/paper-2/paper.html"] {
            let page = try #require(published[path])
            #expect(page.contains("Corrected: version 2, day of issue not stated"), "\(path)")
            #expect(page.contains("The day was “ours”."), "\(path)")
        }
        #expect(try #require(published["papers/paper-1.html"]).contains("Version 2, day of issue not stated"))
        #expect(try !Self.told(folder).contains { $0.contains("reports/paper.md") })
    }

    @Test func `before it is issued the build says how`() throws {
        let folder = try TemporaryFolder()
        for (path, text) in Self.sources { try folder.write(text, to: path) }
        #expect(try Self.told(folder).contains("unrecorded-paper reports/paper.md"))
    }

    @Test func `whatever the plan says later, what is published is what was issued`() async throws {
        let folder = try await Self.issued()
        let before = try await Self.published(folder, "public")
        #expect(
            Set(before.keys) == [
                "papers/paper-1.html", Self.page, "papers/paper-1/paper.css", "papers/paper-1/paper.pdf",
                "papers/paper-1/paper.docx", "papers/paper-1/paper.odt", "papers/paper-1/paper.txt",
                "papers/paper-1/paper.csv", "papers/paper-1/house.svg", "reports/paper.html", "print/paper.pdf",
                "print/paper.docx", "print/paper.odt",
            ])
        try folder.write(
            Self.section("Second thoughts", id: "S1.2", "Formerly: S1.1\n"), to: "plans/p/s.md")
        try folder.write("date,group,said,consent,about,did,audience\n", to: "young-people/heard.csv")
        try folder.write(
            try #require(Self.sources["assets/house.svg"]).replacing("M1", with: "M2"), to: "assets/house.svg")
        let after = try await Self.published(folder, "public")
        for (path, bytes) in before where path.hasPrefix("papers/paper-1/") || path.hasPrefix("print/") {
            #expect(after[path] == bytes, "\(path)")
        }
        #expect(String(decoding: try #require(after[Self.page]), as: UTF8.self).contains("First"))
        // Its links go on working: the old address leads to the new one.
        #expect(try !Self.told(folder).contains { $0.hasPrefix("paper-leads-nowhere") })
    }

    @Test func `a page that has gone is told`() async throws {
        let folder = try await Self.issued()
        try folder.write(Self.section("Second thoughts", id: "S1.2"), to: "plans/p/s.md")
        try folder.write(Self.report().replacing("S1.1", with: "S1.2"), to: "reports/paper.md")
        #expect(
            try Self.told(folder).filter { $0.hasPrefix("paper-leads") || $0.hasPrefix("issued") } == [
                "paper-leads-nowhere \(Self.page)", "issued-text-changed reports/paper.md",
            ])
    }

    @Test(arguments: [
        "paper.html", "paper.css", "paper.pdf", "paper.docx", "paper.odt", "paper.txt", "paper.csv", "paper.yaml",
    ])
    func `a changed byte is an error that names the file, and nothing else`(file: String) async throws {
        let folder = try await Self.issued()
        let path = "papers/paper-1/" + file
        try folder.write(try #require(folder.read(path)) + "x", to: path)
        #expect(
            try Self.check(folder).problems.filter { $0.severity == .error }
                .map { "\($0.id) \($0.span.file.path.dropFirst(folder.path.count + 1))" } == [
                    "issued-paper-changed \(path)"
                ])
    }

    @Test func `its own words come back as they were`() async throws {
        let folder = try await Self.issued("audience: board", until: Day(year: 2029, month: 12, day: 31))
        let paper = try #require(Self.check(folder, "board").assessment?.plan.content.papers.first)
        #expect(paper.head.title == "The \"paper\": OA1 & more # and a \\ sign")
        #expect(paper.head.board == "Executive" && paper.head.pages == 3)
        #expect(paper.head.meeting == paper.head.asOf)
        #expect(try Self.told(folder, "board").contains("kept-too-long papers/paper-1/paper.yaml"))
    }

    @Test func `an edition that may not show it copies nothing of it`() async throws {
        let folder = try await Self.issued("audience: board")
        let page = String(
            decoding: try #require(try await Self.published(folder, "board")[Self.page]), as: UTF8.self)
        #expect(page.contains("A house") && page.contains("Board edition"))
        for edition in ["intranet", "public", "young-people"] {
            let plan = try Sites.render(folder.path, edition)
            #expect(!plan.files.contains { $0.address.path.contains("paper-1") || $0.address.path.contains("house") })
            #expect(!plan.files.contains { String(decoding: $0.bytes, as: UTF8.self).contains("all of them") })
        }
    }

    @Test(arguments: ["reports/paper.md", "papers/paper-1/paper.yaml"])
    func `where either says that fewer may see it, fewer do`(file: String) async throws {
        let folder = try await Self.issued()
        let text = try #require(folder.read(file))
        let from = file.hasSuffix(".md") ? "kind:" : "issued:"
        try folder.write(text.replacing(from, with: "audience: board\n" + from), to: file)
        let files = [
            "paper.yaml", "paper.html", "paper.css", "paper.pdf", "paper.docx", "paper.odt", "paper.txt", "paper.csv",
            "house.svg",
        ]
        let kept = files.map { ($0, Array((folder.read("papers/paper-1/" + $0) ?? "").utf8)) }
        let sums = KeptFolder(name: "", path: "", files: kept).sealed()["sums.txt"] ?? []
        try folder.write(String(decoding: sums, as: UTF8.self), to: "papers/paper-1/sums.txt")
        #expect(try await Self.published(folder, "public").isEmpty)
        #expect(try await Self.published(folder, "board")[Self.page] != nil)
    }

    @Test func `a correction replaces it, and the first stays where it was and says so`() async throws {
        let folder = try await Self.issued()
        try folder.write(Self.report(2).replacing("were asked", with: "were heard"), to: "reports/paper.md")
        #expect(try Self.told(folder).contains("unrecorded-paper reports/paper.md"))
        let first = folder.read(Self.page)
        try await Self.issue(folder)
        #expect(try Self.told(folder).filter { $0.contains("paper") } == [])
        let files = try await Self.published(folder, "public")
        #expect(files[Self.page].map { String(decoding: $0, as: UTF8.self) } == first)
        let plan = try Sites.render(folder.path, "public")
        #expect(try plan.text("papers/paper-2/paper.html").contains("were heard"))
        #expect(try plan.text("papers/paper-1.html").contains("This version was replaced"))
        #expect(try plan.text("papers/paper-1.html").contains("href=\"paper-2.html\""))
        #expect(try !plan.text("papers/paper-2.html").contains("This version was replaced"))
        #expect(try plan.text("reports/paper.html").contains("href=\"../papers/paper-2/paper.html\""))
    }

    @Test func `it stays when its text is taken out of the sources`() async throws {
        let folder = try await Self.issued()
        try FileManager.default.removeItem(atPath: folder.path + "/reports")
        let plan = try Sites.render(folder.path, "public")
        #expect(try plan.text("reports/index.html").contains("href=\"paper.html\""))
        #expect(try plan.text("reports/paper.html").contains("href=\"../papers/paper-1/paper.html\""))
    }

    @Test func `it is issued once`() async throws {
        let folder = try await Self.issued()
        await #expect(throws: PaperIssue.Failure.self) { try await Self.issue(folder) }
    }

    @Test(arguments: ["York", "Wexmoor"])
    func `every paper that the councils have could be issued`(council: String) throws {
        let path = council == "York" ? Sites.york : Sites.wexmoor
        let site = try CheckedSite.check(Sites.request(path, "board"), kinds: [])
        let assessment = try #require(site.assessment)
        for report in assessment.plan.content.reports {
            let day = report.day ?? site.day
            let issue = Report.Issue(date: Written(day, report.name), version: 1, why: nil, span: report.name.span)
            let (_, files) = try SitePress.issuing(report, issue, in: assessment, site)
            let folder = KeptFolder(name: report.name.text + "-1", path: "", files: files)
            let page = try IssuedPage.read(try #require(folder[IssuedPaper.page]), in: folder)
            #expect(!page.links.isEmpty)
        }
    }
}
