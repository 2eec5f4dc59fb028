import Diagnostics
import Foundation
import Plan
import Publishing
import Testing

/// Plans of other fields than children's services: written as they were agreed, and built without a problem.
@Suite struct OtherPlansTests {
    private static let plans = ["audit", "climate", "fire"]

    private static func content(_ name: String) -> String {
        Sites.root.appending(path: "Tests/Fixtures/\(name)/Content").path(percentEncoded: false)
    }

    private static func check(_ name: String) throws -> CheckedSite {
        try CheckedSite.check(Sites.request(content(name)), kinds: ["missing-deadline", "missing-lead"])
    }

    private static func page(_ path: String, of name: String) throws -> String {
        try #require(SitePress(check(name), workers: 2)).plan().text(path)
    }

    @Test(arguments: plans) func `build without a problem of what their authors wrote`(name: String) throws {
        let site = try Self.check(name)
        #expect(site.problems.filter { $0.severity > .note }.map(\.message) == [])
        #expect(try #require(SitePress(site, workers: 2)).plan().pageCount > 10)
    }

    @Test(arguments: ["audit", "fire"]) func `count what was accepted, and what was not`(name: String) throws {
        let inspection = name == "fire" ? "2023-inspection" : "payroll-2024"
        let page = try Self.page("inspections/\(inspection).html", of: name)
        #expect(page.contains("Accepted: 1, Partly accepted: 1 and Not accepted: 1"))
    }

    @Test func `tell what was not accepted, by whom, when and why, and miss nothing that would answer it`() throws {
        let refused = try Self.page("recommendations/2023-inspection/c3.html", of: "fire")
        #expect(refused.contains("Not accepted by Fire Authority on 26 October 2023"))
        #expect(refused.contains("the centre is full until 2027"))
        #expect(!refused.contains("of a plan in force answers this"))
        let partly = try Self.page("recommendations/2023-inspection/c2.html", of: "fire")
        #expect(partly.contains("a second line for complaints outside the service"))
        let matrix = try Self.page("matrix.html", of: "fire")
        #expect(matrix.contains("Not accepted:") && matrix.contains("All others that no later one takes up"))
    }

    @Test func `say once that a plan has no dates or measures, and miss none`() throws {
        let plan = try Self.page("plans/climate.html", of: "climate")
        #expect(plan.contains("dates and measures"))
        let action = try Self.page("actions/climate/h1-1.html", of: "climate")
        #expect(!action.contains("How we will know"))
        #expect(!action.contains("nothing says how one will know"))
    }

    @Test func `tell an accepted fault of a whole plan on the page of each action that has it`() throws {
        let reason = "the Authority agreed dates for workstreams only"
        #expect(try Self.page("actions/improvement/w1-2.html", of: "fire").contains(reason))
        #expect(try !Self.page("actions/improvement/w1-1.html", of: "fire").contains(reason))
        #expect(try !Self.page("actions/improvement/w2-1.html", of: "fire").contains(reason))
    }
}
