import Diagnostics
import Foundation
import Graph
import Linking
import Plan
import Testing

@testable import Printing
@testable import Publishing
@testable import Reading

/// A pack that is out is published as it lies, in the copy of each edition, and what becomes of its papers is told.
@Suite struct IssuedPackTests {
    private static let name = "2022-09-15-scrutiny-pack"

    private static func meeting(_ more: String = "") -> String {
        """
        ---
        meeting: 2022-09-15-scrutiny
        board: Scrutiny
        date: 15 September 2022
        pack: yes
        ---
        ## Item1 A letter
        Paper: letter
        \(more)

        """
    }

    private static let sources = [
        "site.yaml": "council: Testham\ntitle: The plan\nreporting date: 12/12/2022\naudiences: [board, public]\n",
        "boards.yaml": "- board: Scrutiny\n  kind: board\n",
        "documents/letter.md": "---\ndocument: letter\ntitle: A letter\n---\nDear all.\n",
        "documents/secret.md": "---\ndocument: secret\ntitle: A secret\naudience: board\n---\nThe price.\n",
        "meetings/2022-09-15-scrutiny.md": meeting(),
    ]

    private static func issued() async throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        for (path, text) in sources { try folder.write(text, to: path) }
        let kept = try await issue(folder)
        try KeptShelf(content: folder.path, parent: KeptFolder.packs).create(kept)
        return folder
    }

    /// A PDF of one page that says which edition it is of.
    private static func pdf(_ text: String) -> [UInt8] {
        Array(
            ("%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\n"
                + "endobj\n3 0 obj\n<< /Type /Page /Parent 2 0 R >>\nendobj\n% \(text)\ntrailer << /Root 1 0 R >>\nstartxref\n0\n"
                + "%%EOF\n").utf8)
    }

    private static func issue(_ folder: TemporaryFolder) async throws -> KeptFolder {
        let sites = try ["board", "public"].map { try check(folder, $0) }
        return try await PackIssue.make(
            name, of: check(folder, "draft"), for: sites, path: folder.path + "/packs"
        ) { job, site throws(PrintFailure) in
            MadePaper(
                bytes: pdf("copy of \(site.edition)"), pages: 1,
                anchors: Dictionary(uniqueKeysWithValues: job.places.map { ($0, 1) }), numbers: ["7"])
        }
    }

    private static func check(_ folder: TemporaryFolder, _ edition: String) throws -> CheckedSite {
        try CheckedSite.check(Sites.request(folder.path, edition), kinds: [])
    }

    private static func told(_ folder: TemporaryFolder, _ edition: String = "public") throws -> [String] {
        try check(folder, edition).problems.filter { $0.severity > .note && $0.id != "missing-statement" }
            .map { "\($0.id) \($0.span.file.path.dropFirst(folder.path.count + 1))" }
    }

    @Test func `each edition has its own copy, unchanged, and pages lead to its pages`() async throws {
        let folder = try await Self.issued()
        #expect(try Self.told(folder) == [])
        for edition in ["board", "public"] {
            let plan = try Sites.render(folder.path, edition)
            #expect(try plan.text("print/\(Self.name).pdf").contains("copy of \(edition)"))
            #expect(!plan.files.contains { $0.address.path == "print/\(Self.name).html" }, "it is not made again")
            #expect(try plan.text("meetings/2022-09-15-scrutiny.html").contains("\(Self.name).pdf#page=1"))
        }
        #expect(try Sites.render(folder.path, "draft").text("print/\(Self.name).html").contains("Dear all."))
    }

    @Test func `it is issued once`() async throws {
        let folder = try await Self.issued()
        let error = await #expect(throws: PackIssue.Failure.self) { try await Self.issue(folder) }
        guard case .issuedBefore = error else {
            Issue.record("\(String(describing: error))")
            return
        }
    }

    @Test func `a paper that is changed or added afterwards is told at its item`() async throws {
        let folder = try await Self.issued()
        let item = "paper-after-publication meetings/2022-09-15-scrutiny.md"
        let letter = "documents/letter.md"
        let text = Self.sources[letter, default: ""]
        try folder.write(text.replacing("\n", with: "\r\n"), to: letter)
        #expect(try Self.told(folder) == [], "the ends of lines are no change")
        try folder.write(text.replacing("Dear", with: "Dearest"), to: letter)
        #expect(try Self.told(folder) == [item])
        try folder.write(text, to: letter)
        try folder.write("---\ndocument: new\ntitle: New\n---\nText.\n", to: "documents/new.md")
        try folder.write(Self.meeting("Annexes: new"), to: "meetings/2022-09-15-scrutiny.md")
        #expect(try Self.told(folder) == [item])
    }

    @Test func `a pack of which a byte is changed is an error at its file, and so is one of no meeting`()
        async throws
    {
        let folder = try await Self.issued()
        try folder.write("%PDF-1.7 other", to: "packs/\(Self.name)/public.pdf")
        #expect(try Self.told(folder) == ["issued-paper-changed packs/\(Self.name)/public.pdf"])
        let alone = try await Self.issued()
        try FileManager.default.removeItem(atPath: alone.path + "/meetings/2022-09-15-scrutiny.md")
        #expect(try Self.told(alone) == ["missing-file packs/\(Self.name)/sums.txt"])
    }

    @Test func `the sources of what some may not read are in no edition`() async throws {
        let folder = try TemporaryFolder()
        for (path, text) in Self.sources { try folder.write(text, to: path) }
        try folder.write(
            Self.meeting(
                "\n## Item2 A house\nPaper: secret\nConfidential: The law.\nPublic title confirmed by: Clerk\n"),
            to: "meetings/2022-09-15-scrutiny.md")
        try KeptShelf(content: folder.path, parent: KeptFolder.packs).create(try await Self.issue(folder))
        let files = try Sites.render(folder.path, "public").files
        #expect(!files.contains { String(decoding: $0.bytes, as: UTF8.self).contains("secret") })
        #expect(!files.contains { $0.address.path.contains("sources") || $0.address.path.hasPrefix("packs/") })
    }
}
