import Diagnostics
import Foundation
import Plan
import Testing

@testable import Reading

@Suite struct ContentFilesTests {
    @Test func `a folder without a site says so`() {
        let (content, problems) = ContentReader.read(files: [], name: "Content")
        #expect(content == nil)
        #expect(short(problems) == ["missing-file 1:1 there is no `site.yaml` in `Content`"])
    }

    @Test(arguments: [
        "notes.txt", "plan.md", "plans/p.md", "plans/p/deep/a.md", "inspections/a.csv", "pages/a/b.md", "Sites.yaml",
        "plans/p/a.xlsx",
    ]) func `a file of no known kind is reported`(path: String) {
        let reading = Sources([path: "---\n---\n"]).read()
        #expect(reading.problems.filter { $0.id == "unknown-file" }.map(\.span.file.path) == ["Content/" + path])
    }

    @Test func `a plan without its file says so`() {
        let reading = Sources(["plans/p/progress.csv": "date,ref\n"]).read()
        #expect(reading.told == ["missing-file 1:1 the plan `p` has no `plan.md`"])
    }

    @Test func `a real folder is read without what systems and word processors leave in it`() throws {
        let manager = FileManager.default
        let folder = manager.temporaryDirectory.appending(path: "goldthread-test-" + UUID().uuidString)
        defer { try? manager.removeItem(at: folder) }
        let left = [
            ".hidden/b.md", "pages/~$a.md", "pages/.c.md", ".DS_Store", "pages/Thumbs.db", "desktop.ini", "Desktop.ini",
            "~$plan.docx", "plans/~WRL0003.tmp", "assets/thumbs.db", "__MACOSX/site.yaml",
        ]
        for path in ["site.yaml", "pages/a.md"] + left {
            let url = folder.appending(path: path)
            try manager.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
            let text = path == "site.yaml" ? "council: A\ntitle: B\n" : "---\npage: a\ntitle: A\n---\n"
            try Data(text.utf8).write(to: url)
        }
        try manager.createSymbolicLink(
            at: folder.appending(path: "loop"), withDestinationURL: folder)
        let (content, problems) = ContentReader.read(folder: folder.path, name: "Content")
        #expect(content?.pages.map(\.name.text) == ["a"])
        #expect(problems.map { "\($0.id) \($0.span.file.path)" } == ["linked-file Content/loop"])
    }
}
