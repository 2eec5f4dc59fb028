import Foundation
import Plan
import Reading
import Testing

@testable import Publishing

/// What a snapshot does not tell is told as not compared, and never as a change.
@Suite struct NotComparedTests {
    private static func plan(_ name: String) -> String {
        "---\nplan: \(name)\ntitle: Plan \(name)\nstate: agreed\nbegan: 01/01/2022\n---\n"
    }

    private static let page = "---\npage: a\ntitle: A\n---\n```changes\nfrom: kept\n```\n"

    /// A site of two plans with a page that tells what changed since a snapshot.
    private static func site(plans: [String] = []) throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        try folder.write("council: Testham\ntitle: The plan\nreporting date: 12/12/2022\n", to: "site.yaml")
        for name in ["p", "q"] {
            try folder.write(plan(name), to: "plans/\(name)/plan.md")
            try folder.write(section("One"), to: "plans/\(name)/s.md")
        }
        try folder.write("- post: Head\n", to: "posts.yaml")
        let content = try #require(ContentReader.read(folder: folder.path, name: "Content").content)
        let sources = ContentReader.sources(folder: folder.path, name: "Content")
        let day = try #require(Day(year: 2022, month: 7, day: 13))
        let made = try SnapshotMaker.make("kept", of: content, from: sources, on: day, plans: plans)
        try KeptShelf(content: folder.path, parent: KeptFolder.snapshots).create(made.folder)
        try folder.write(page, to: "pages/a.md")
        for name in ["p", "q"] { try folder.write(section("Two"), to: "plans/\(name)/s.md") }
        return folder
    }

    private static func section(_ title: String) -> String {
        "---\nsection: S1\ntitle: Section\n---\n\n## S1.1 \(title)\nLead: Head\nDue: 01/06/2023\n\n"
            + "### How we will know\n- It works\n"
    }

    private static func text(_ folder: TemporaryFolder) throws -> String {
        try Sites.render(folder.path, "draft").text("pages/a.html")
    }

    @Test func `all plans of a snapshot are compared`() throws {
        let text = try Self.text(Self.site())
        #expect(text.components(separatedBy: "Title reworded").count == 3)
        #expect(!text.contains("Not compared"))
    }

    @Test func `a plan that a snapshot is not of is not compared`() throws {
        let text = try Self.text(Self.site(plans: ["p"]))
        #expect(text.components(separatedBy: "Title reworded").count == 2)
        #expect(
            text.contains("Not compared, because what was kept of 13 July 2022 does not tell how they stood: Plan q"))
        #expect(!text.contains("Added to the plan"))
    }

    @Test func `nobody learns of a plan that the edition leaves out today`() throws {
        let folder = try Self.site(plans: ["p"])
        for name in ["p", "q"] {
            let narrowed = Self.plan(name).replacing("state:", with: "audience: board\nstate:")
            try folder.write(narrowed, to: "plans/\(name)/plan.md")
        }
        let text = try Sites.render(folder.path, "public").text("pages/a.html")
        #expect(!text.contains("Plan p") && !text.contains("Plan q") && !text.contains("Not compared"))
        #expect(!text.contains("No longer in the plan") && !text.contains("One"))
    }

    @Test func `a plan of which something is not understood is not compared`() throws {
        let folder = try Self.site()
        let path = folder.path + "/snapshots/kept"
        let content = try #require(ContentReader.read(folder: folder.path, name: "Content").content)
        let kept = try #require(content.snapshots.first)
        let files = kept.files.map { file, bytes in
            (file, file == "plans/q/s.md" ? bytes + Array("\n## S1.2 New\nNewer: field\n".utf8) : bytes)
        }
        try FileManager.default.removeItem(atPath: path)
        try KeptShelf(content: folder.path, parent: KeptFolder.snapshots)
            .create(KeptFolder(name: "kept", path: "", files: files).sealed())
        let text = try Self.text(folder)
        #expect(text.components(separatedBy: "Title reworded").count == 2)
        #expect(
            text.contains("Not compared, because what was kept of 13 July 2022 does not tell how they stood: Plan q"))
    }
}
