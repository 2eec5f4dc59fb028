import Foundation
import Plan
import Reading
import Testing

@testable import Publishing

/// What a row said that is withheld since, no earlier state tells.
@Suite struct NarrowedRowTests {
    private static let head = "date,ref,status,text,new due,why,agreed by,audience\n"
    private static let row = "01/06/2022,S1.1,on track,Put off,30/09/2025,Because,Board"

    /// A site whose log was kept in July, and is another one now.
    private func page(_ edition: String, kept: [String], now: [String], from block: String = "from: kept") throws
        -> String
    {
        let folder = try TemporaryFolder()
        let statuses = "statuses:\n  - {id: on track, word: On track, shape: half, colour: blue, meaning: on track}\n"
        try folder.write(
            "council: Testham\ntitle: The plan\nreporting date: 12/12/2022\naudiences: [board, public]\n" + statuses,
            to: "site.yaml")
        try folder.write("- post: Head\n", to: "posts.yaml")
        try folder.write("---\nplan: p\ntitle: Plan\nstate: agreed\nbegan: 01/01/2022\n---\n", to: "plans/p/plan.md")
        try folder.write(
            "---\nsection: S1\ntitle: Section\n---\n\n## S1.1 One\nLead: Head\nDue: 01/06/2023\n\n### How we will know\n"
                + "- It works\n", to: "plans/p/s.md")
        for (name, month, rows) in [("kept", 7, kept), ("later", 8, now)] {
            try folder.write(Self.head + rows.joined(separator: "\n") + "\n", to: "plans/p/progress.csv")
            let content = try #require(ContentReader.read(folder: folder.path, name: "Content").content)
            let sources = ContentReader.sources(folder: folder.path, name: "Content")
            let day = try #require(Day(year: 2022, month: month, day: 13))
            let made = try SnapshotMaker.make(name, of: content, from: sources, on: day)
            try KeptShelf(content: folder.path, parent: KeptFolder.snapshots).create(made.folder)
        }
        try folder.write("---\npage: a\ntitle: A\n---\n```changes\n\(block)\n```\n", to: "pages/a.md")
        return try Sites.render(folder.path, edition).text("pages/a.html")
    }

    @Test(arguments: ["from: kept", "from: kept\nto: later"])
    func `a row that was narrowed shows neither its date nor that there was one`(_ block: String) throws {
        let text = try page("public", kept: [Self.row + ","], now: [Self.row + ",board"], from: block)
        #expect(!text.contains("2025") && !text.contains("On track") && !text.contains("Date changed"))
        let board = try page("board", kept: [Self.row + ","], now: [Self.row + ",board"], from: block)
        #expect(!board.contains("Date changed"))
    }

    @Test func `a row of the same day that is still shown was there before, too`() throws {
        let other = "01/06/2022,S1.1,,Shown,31/12/2024,Because,Board,"
        let text = try page("public", kept: [Self.row + ",", other], now: [Self.row + ",board", other])
        #expect(!text.contains("2025") && !text.contains("Date changed"))
    }

    @Test func `a row that is new since is told`() throws {
        #expect(try page("public", kept: [], now: [Self.row + ","]).contains("30 September 2025"))
    }
}
