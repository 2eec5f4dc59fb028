import Assessing
import Diagnostics
import Foundation
import Graph
import Linking
import Plan
import Reading
import Testing

@testable import Publishing

/// A paper that was given out prints the same for ever, or the build says what would be different.
@Suite struct IssuedPaperTests {
    private static let report = """
        ---
        report: paper
        kind: committee report
        title: The paper
        board: Executive
        meeting: 28/07/2022
        issued: {on: 20/07/2022, version: 1, snapshot: kept}
        ---
        ## Summary

        Children were asked.

        ```actions
        plan: p
        ```

        ```you-said-we-did
        ```
        """

    private static func heard(_ rows: String) -> String {
        "date,group,said,consent,about,did,audience\n01/02/2022,Voices,Ask us first,yes,,We ask,\n" + rows
    }

    private static func section(_ title: String, _ lead: String, _ due: String) -> String {
        "---\nsection: S1\ntitle: Section\n---\n\n## S1.1 \(title)\nLead: \(lead)\nDue: \(due)\n\n"
            + "### How we will know\n- Children say so\n"
    }

    private static let sources = [
        "site.yaml": "council: Testham\ntitle: The plan\nreporting date: 12/12/2022\n"
            + "young people:\n  title: Us\n  groups: [Voices]\n",
        "boards.yaml": "- board: Executive\n",
        "posts.yaml": "- post: Head of Practice\n- post: Head of Homes\n",
        "plans/p/plan.md": "---\nplan: p\ntitle: The plan\nstate: agreed\nbegan: 01/01/2022\n---\n",
        "plans/p/s.md": section("First", "Head of Practice", "01/06/2023"),
        "reports/paper.md": report,
        "young-people/heard.csv": heard("02/02/2022,Voices,,,A house,We look,board\n"),
    ]

    /// The sources in a folder of their own, with the paper on record.
    private static func issued() throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        for (path, text) in sources { try folder.write(text, to: path) }
        let content = try #require(check(folder).assessment?.plan.content)
        let day = try #require(Day(year: 2022, month: 7, day: 13))
        let sources = ContentReader.sources(folder: folder.path, name: "Content")
        let made = try SnapshotMaker.make("kept", of: content, from: sources, on: day)
        try KeptShelf(content: folder.path, parent: KeptFolder.snapshots).create(made.folder)
        #expect(try SnapshotRecords.record(check(folder), in: "kept", content: folder.path).map(\.report) == ["paper"])
        return folder
    }

    private static func check(_ folder: TemporaryFolder) throws -> CheckedSite {
        try CheckedSite.check(Sites.request(folder.path), kinds: [])
    }

    private static func errors(_ folder: TemporaryFolder) throws -> [Diagnostic] {
        try check(folder).problems.filter { $0.severity == .error }
    }

    @Test func beforeItsSnapshotAndItsRecordTheBuildFails() throws {
        let folder = try TemporaryFolder()
        for (path, text) in Self.sources { try folder.write(text, to: path) }
        #expect(try Self.errors(folder).map(\.id) == ["unknown-snapshot"])
    }

    @Test func onRecordItIsToldFromItsSnapshotWhateverThePlanSays() throws {
        let folder = try Self.issued()
        #expect(try Self.errors(folder).isEmpty)
        try folder.write(Self.section("Second thoughts", "Head of Homes", "01/09/2023"), to: "plans/p/s.md")
        #expect(try Self.errors(folder).isEmpty)
    }

    @Test func whatWasHeardIsToldAsItWasThenToThoseForWhomThePaperIs() throws {
        let folder = try Self.issued()
        let lines = try String(contentsOfFile: folder.path + "/papers/paper-1/paper.txt", encoding: .utf8)
            .split(separator: "\n")
        #expect(lines.contains { $0.contains("Ask us first") } && lines.contains { $0.contains("We ask") })
        #expect(!lines.contains { $0.contains("A house") })
        let changed = Self.heard("03/02/2022,Voices,Later,yes,,More,\n").replacing("We ask", with: "We asked them all")
        try folder.write(changed, to: "young-people/heard.csv")
        #expect(try Self.errors(folder).isEmpty)
    }

    @Test func itIsRecordedOnce() throws {
        let folder = try Self.issued()
        #expect(try !Self.check(folder).hasUnrecordedPapers(of: "kept"))
        #expect(try SnapshotRecords.record(Self.check(folder), in: "kept", content: folder.path).isEmpty)
    }

    @Test func anotherTextIsAnErrorThatShowsTheLines() throws {
        let folder = try Self.issued()
        try folder.write(Self.report.replacing("were asked", with: "were heard"), to: "reports/paper.md")
        let error = try #require(try Self.errors(folder).first)
        #expect(error.id == "issued-paper-changed")
        #expect(error.message.contains("no longer “Children were asked.”"))
        #expect(error.message.contains("now “Children were heard.”"))
        #expect(error.span.file.path.hasSuffix("reports/paper.md"))
    }

    @Test(arguments: ["paper.txt", "paper.yaml", "sums.txt"]) func aByteOfItsRecordIsAnErrorThatNamesTheFile(
        file: String
    ) throws {
        let folder = try Self.issued()
        let path = folder.path + "/papers/paper-1/" + file
        try (String(contentsOfFile: path, encoding: .utf8) + "x").write(
            toFile: path, atomically: true, encoding: .utf8)
        let error = try #require(try Self.errors(folder).first)
        #expect(error.id == "issued-paper-changed")
        #expect(error.span.file.path.hasSuffix("papers/paper-1/" + file))
    }

    @Test func aCorrectionIsANewVersionAndIsMarked() throws {
        let folder = try Self.issued()
        let corrected = Self.report.replacing("were asked", with: "were heard").replacing(
            "version: 1", with: "version: 2")
        try folder.write(corrected, to: "reports/paper.md")
        #expect(try Self.errors(folder).map(\.id) == ["unrecorded-paper"])
        let papers = try SnapshotRecords.record(Self.check(folder), in: "kept", content: folder.path)
        #expect(papers.map(\.version) == [2])
        #expect(papers.first?.lines.contains { $0.contains("Corrected") && $0.contains("version 2") } == true)
        #expect(try Self.errors(folder).isEmpty)
        // The first is still on record.
        try folder.write(Self.report, to: "reports/paper.md")
        #expect(try Self.errors(folder).isEmpty)
    }

    @Test func `words that are withdrawn go from its snapshot and its record, and it is still what was issued`() throws
    {
        let folder = try Self.issued()
        let content = try #require(Self.check(folder).assessment?.plan.content)
        let withdrawal = try #require(Withdrawal("Ask us first", on: .latest))
        let changed = try WithdrawnTexts.withdraw(withdrawal, from: content, in: folder.path)
        #expect(changed == ["snapshots/kept", "papers/paper-1"].map { folder.path + "/" + $0 })
        let lines = try String(contentsOfFile: folder.path + "/papers/paper-1/paper.txt", encoding: .utf8)
        #expect(lines.contains("(withdrawn on ") && !lines.contains("Ask us first"))
        #expect(try Self.errors(folder).isEmpty)
    }

    @Test(arguments: ["public", "intranet", "board"]) func itPrintsTheSameInEveryEdition(edition: String) throws {
        let folder = try Self.issued()
        let site = try CheckedSite.check(Sites.request(folder.path, edition), kinds: [])
        #expect(!site.problems.contains { $0.severity == .error })
    }

    @Test func thePlainTextOfAPageHasALineForEachBlock() {
        let page =
            "<!DOCTYPE html><html><head><title>T</title></head><body><h1>A &amp; B</h1><p>One <a href=\"#x\">two</a>"
            + "<br>three</p><table><tr><th>H</th><td>1 &lt; 2</td></tr></table></body></html>"
        #expect(PaperLines.lines(of: Array(page.utf8)) == ["A & B", "One two", "three", "H", "1 < 2"])
    }
}
