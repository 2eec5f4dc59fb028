import Foundation
import Plan
import Templates
import Testing

/// Every example of every component, byte for byte. `GOLDTHREAD_UPDATE=1 swift test` writes them anew; look at the
/// difference before committing it.
struct GalleryTests {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Golden")

    private static func examples() throws -> [(name: String, html: String)] {
        let site = try TestSite.written([
            "inspections/i.md": "---\ninspection: i\ntitle: Inspection\n---\n## R1 One\n\n## R2 Two\n",
            "plans/p/plan.md": "---\nplan: p\ntitle: Plan\nstate: agreed\nbegan: 01/01/2022\nanswers: [i]\n---\n",
            "plans/p/s1.md":
                "---\nsection: S1\ntitle: One\n---\n## S1.1 First (R1)\nDue: 01/02/2022\n\n## S1.2 Second (R1)\n",
            "plans/p/s2.md": "---\nsection: S2\ntitle: Two\n---\n## S2.1 Third (R2)\nDue: 31/12/2022\n",
        ])
        return Gallery.rendered(Publication(site.assessment, site.words))
    }

    @Test func `examples are as they were agreed`() throws {
        let environment = ProcessInfo.processInfo.environment
        let examples = try GalleryTests.examples()
        #expect(Set(examples.map(\.name)).count == examples.count)
        if environment["GOLDTHREAD_UPDATE"] == "1", environment["CI"] == nil {
            try? FileManager.default.removeItem(at: GalleryTests.folder)
            try FileManager.default.createDirectory(at: GalleryTests.folder, withIntermediateDirectories: true)
            for (name, html) in examples {
                try Data((html + "\n").utf8).write(to: GalleryTests.folder.appending(path: name + ".html"))
            }
            return
        }
        let kept = try FileManager.default.contentsOfDirectory(atPath: GalleryTests.folder.path)
        #expect(kept.sorted() == examples.map { $0.name + ".html" }.sorted())
        for (name, html) in examples {
            let file = GalleryTests.folder.appending(path: name + ".html")
            #expect(String(decoding: try Data(contentsOf: file), as: UTF8.self) == html + "\n", "\(name)")
        }
    }

    @Test func `expectations are never updated by a machine that checks`() {
        let environment = ProcessInfo.processInfo.environment
        #expect(!(environment["GOLDTHREAD_UPDATE"] == "1" && environment["CI"] != nil))
    }

    @Test func `the gallery is in every edition but the one that shows least`() {
        #expect(!TestSite.wexmoor.rendered.keys.contains("gallery.html"))
        #expect(TestSite.wexmoorBoard.page(.gallery).contains("component-status-tag"))
        #expect(!TestSite.wexmoorBoard.page(.overview).contains("gallery.html"))
        let draft = TestSite(content: "Tests/Fixtures/wexmoor/Content", edition: "draft")
        #expect(draft.page(.overview).contains("gallery.html"))
    }
}
