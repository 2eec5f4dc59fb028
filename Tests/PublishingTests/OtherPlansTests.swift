import Diagnostics
import Foundation
import Plan
import Publishing
import Testing

/// Plans of other fields than children's services: written as they were agreed, and built without a problem.
@Suite struct OtherPlansTests {
    private static let plans = ["audit", "climate", "fire", "send", "trust"]

    static func content(_ name: String) -> String {
        Sites.root.appending(path: "Tests/Fixtures/\(name)/Content").path(percentEncoded: false)
    }

    static func check(_ name: String) throws -> CheckedSite {
        try CheckedSite.check(Sites.request(content(name)), kinds: ["missing-deadline", "missing-lead"])
    }

    static func page(_ path: String, of name: String) throws -> String {
        try #require(SitePress(check(name), workers: 2)).plan().text(path)
    }

    @Test(arguments: plans) func `build without a problem of what their authors wrote`(name: String) throws {
        let site = try Self.check(name)
        let told: Set = ["past-due", "no-update", "review-passed", "open-ended", "event-without-day"]
        #expect(site.problems.filter { $0.severity > .note && !told.contains($0.id) }.map(\.message) == [])
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

    @Test func `show what a plan prints in place of an id, and tell how it is linked`() throws {
        let recommendation = try Self.page("recommendations/payroll-2024/r1.html", of: "audit")
        #expect(recommendation.contains("<span class=\"id\">4.01.01</span>"))
        #expect(recommendation.contains("Linked in texts as</dt><dd><code>R1</code>"))
        #expect(recommendation.contains("<span class=\"id\">1a</span>") && !recommendation.contains(">P1.1<"))
        #expect(try Self.page("sections/improvement/w1.html", of: "fire").contains("Workstream One"))
        let list = try Self.page("actions/index.html", of: "climate")
        #expect(list.contains("Lend thermal cameras") && !list.contains("H1.1"))
        #expect(try !Self.page("actions/climate/h1-1.html", of: "climate").contains("class=\"id\">H1.1"))
    }

    @Test func `print of a recommendation what its inspection prints`() throws {
        let page = try Self.page("recommendations/payroll-2024/r1.html", of: "audit")
        for (name, value) in [
            ("Weight", "High"), ("Paragraphs", "17 (57, 138)"), ("Addressed to", "Head of Finance"),
            ("Exposure", "A wrong payment is found a year later."),
        ] { #expect(page.contains("<dt>\(name)</dt><dd>\(value)</dd>"), "\(name)") }
    }

    @Test func `close a recommendation by whoever made it, and tell the council's own judgement apart`() throws {
        let closed = try Self.page("recommendations/payroll-2024/r1.html", of: "audit")
        #expect(closed.contains("Closed by Internal Audit on 15 October 2024, in Follow-up of payroll in October 2024"))
        let judged = try Self.page("recommendations/payroll-2024/r2.html", of: "audit")
        #expect(judged.contains("The council judges this done: Audit Committee, 4 November 2024"))
        #expect(judged.contains("Two accounts were found open in a sample."))
        let all = try Self.page("recommendations/index.html", of: "audit")
        #expect(
            all.contains(
                "Of 3 recommendations, 1 is closed, the council judges 1 done, 1 is accepted in part and 1 is not accepted."
            ))
    }

    @Test func `choose recommendations by what they weigh and how they stand`() throws {
        let page = try Self.page("pages/about.html", of: "audit")
        #expect(page.contains("Reconcile the payroll") && !page.contains("Close the accounts"))
        #expect(page.contains("Have the list of leavers") && !page.contains("Pay expenses weekly"))
    }

    @Test func `count a section that is stated as a whole among what slipped`() throws {
        let first = try Self.page("index.html", of: "fire")
        #expect(
            first.contains(
                "As a whole, Workstream Two is stated as At risk and 3.1 Training centre is stated as At risk."))
        #expect(first.contains("Too few hours are free for training."))
        #expect(try Self.page("attention.html", of: "fire").contains("Too few hours are free for training."))
    }

    @Test func `keep what each row of progress said on another scale, and show the last`() throws {
        let action = try Self.page("actions/improvement/w1-2.html", of: "fire")
        #expect(action.contains("Per cent complete</dt><dd><span class=\"figure\">45%"))
        #expect(action.contains("<span class=\"figure\">20%") && action.contains("No impact yet"))
        let section = try Self.page("sections/improvement/w1.html", of: "fire")
        #expect(section.contains("Some impact") && section.contains("100%") && !section.contains("20%"))
    }

    @Test func `show on the page of a post what it has another part in than its lead`() throws {
        let page = try Self.page("leads/assistant-chief-officer.html", of: "fire")
        #expect(page.contains(">Executive lead</h2>") && page.contains("Rank homes by risk"))
        #expect(!page.contains("Tell each station which homes"))
    }

    @Test func `head columns with the council's own names, and say for whom a difference is made`() throws {
        let action = try Self.page("actions/priority-action/t1-1.html", of: "send")
        #expect(action.contains(">Planned completion</dt>") && action.contains("Impact measures"))
        #expect(!action.contains("How we will know"))
        #expect(try Self.page("difference.html", of: "trust").contains("What changed for patients"))
        #expect(try !Self.page("difference.html", of: "fire").contains("children"))
    }

    @Test func `say that a review has passed with nothing reported since`() throws {
        #expect(
            try Self.page("actions/quality/d1-2.html", of: "trust").contains("passed, and nothing reported since"))
        #expect(try Self.check("trust").problems.contains { $0.id == "review-passed" })
    }

    @Test func `show who leads a step, there and on the page of the post`() throws {
        let action = try Self.page("actions/improvement/w1-1.html", of: "fire")
        #expect(action.contains("Agree the ranking with partners"))
        #expect(action.contains("<span class=\"moved\">Lead: <a") && action.contains(">Head of People</a>"))
        #expect(!action.contains("(lead:"))
        #expect(try Self.page("leads/head-of-people.html", of: "fire").contains("Actions in which it has a step"))
    }
}
