import Plan
import Publishing
import Testing

/// The same sources and the same day make the same bytes.
@Suite struct DeterminismTests {
    @Test(arguments: [Sites.york, Sites.wexmoor]) func `any number of workers makes the same bytes`(
        _ content: String
    ) throws {
        let folder = try TemporaryFolder()
        func write(_ workers: Int) throws -> OutputFolder.Report {
            let plan = try Sites.render(content, "board", workers: workers)
            return try OutputFolder(folder.path, workers: workers).write(plan)
        }
        #expect(try write(16).changed > 100)
        for workers in [1, 2, 3] { #expect(try write(workers) == OutputFolder.Report()) }
    }

    @Test func `files are sorted by their paths and stand once`() throws {
        let paths = try Sites.edition("intranet", of: Sites.york).files.map(\.address.path)
        #expect(paths == paths.sorted())
        #expect(Set(paths).count == paths.count)
    }

    @Test func `every path is safe on every file share`() throws {
        for content in [Sites.york, Sites.wexmoor] {
            for file in try Sites.edition("draft", of: content).files {
                let path = file.address.path
                #expect(path.utf8.count < 120)
                #expect(path.utf8.allSatisfy { "abcdefghijklmnopqrstuvwxyz0123456789-/.".utf8.contains($0) })
                #expect(path.split(separator: "/").count <= 3)
            }
        }
    }
}
