import Foundation
import Plan
import Publishing
import Testing

@testable import Printing

/// A paper of each of the five plans of other fields, made by WeasyPrint and pandoc themselves, where they are installed.
@Suite(.enabled(if: InstalledTools.areThere)) struct OtherPlansPrintedTests {
    @Test(arguments: [
        ("audit", "annex-a"), ("climate", "annex-a"), ("fire", "annex-a"), ("send", "board"), ("trust", "annex-a"),
    ]) func `a paper of each is printed without a fault`(name: String, report: String) async throws {
        let content = InstalledTools.root.appending(path: "Tests/Fixtures/\(name)/Content")
        let today = try #require(Day(year: 2030, month: 1, day: 1))
        let request = SiteRequest(content: content.path(percentEncoded: false), today: today, workers: 1)
        let site = try CheckedSite.check(request, kinds: [])
        let job = try #require(SitePress(site, workers: 1)?.jobs.jobs.first { $0.report == report })
        for renderer in site.renderers where renderer.format != .odt {
            let installed = try await renderer.installed(environment: InstalledTools.environment)
            let made = try await installed.make(job, within: .seconds(120))
            #expect(made.bytes.count > 4_000, "\(renderer.format)")
        }
    }
}
