import Diagnostics
import Foundation
import Plan
import Reading
import Testing

/// The four files with which the guide begins.
struct SmallestSiteTests {
    private static func files() throws -> [(path: String, bytes: [UInt8])] {
        let url = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../GUIDE.md")
        let guide = try String(contentsOf: url, encoding: .utf8)
        let part = try #require(
            guide.components(separatedBy: "### The least that builds\n").last?
                .components(separatedBy: "\n## Three kinds").first)
        return part.matches(of: #/`([^`\n]+)`:\n\n```\w+\n((?s).*?)```\n/#).map {
            (String($0.output.1), Array($0.output.2.utf8))
        }
    }

    @Test func `they make a site, and only what the guide says is missing`() throws {
        let files = try Self.files()
        #expect(files.map(\.path) == ["site.yaml", "posts.yaml", "plans/better/plan.md", "plans/better/s1.md"])
        let reading = ContentReader.read(files: files, name: "Content")
        #expect(reading.problems.map(\.message) == [])
        let problems = Pipeline.problems(reading, day: Day(year: 2026, month: 6, day: 1))
        #expect(problems.filter { $0.severity > .note }.map(\.id) == ["missing-statement"])
        #expect(reading.content?.plans.first?.sections.first?.actions.count == 1)
    }
}
