import Diagnostics
import Foundation
import Plan
import Publishing
import Testing

/// What plans of other fields have beside sections and actions with a day: groups, milestones, dates as they are written,
/// words that were agreed anew, links to what has a file of its own.
@Suite struct PlanShapeTests {
    private static func page(_ path: String, of name: String) throws -> String {
        try OtherPlansTests.page(path, of: name)
    }

    // MARK: - Dates as they are written

    @Test func `count a date from an event, and tell the event with its day and source`() throws {
        let action = try Self.page("actions/priority-action/t2-2.html", of: "send")
        #expect(action.contains("By 12 February 2025"))
        #expect(action.contains("written “within eight months of the publication of the area report”"))
        let plan = try Self.page("plans/priority-action.html", of: "send")
        #expect(plan.contains("publication of the area report") && plan.contains("12 June 2024"))
        #expect(plan.contains("the letter with the report of the area inspection"))
        let waiting = try Self.page("actions/priority-action/t1-3.html", of: "send")
        #expect(waiting.contains("“within three months of the opening of the therapy hub”"))
        let told = try OtherPlansTests.check("send").problems.filter { $0.id == "event-without-day" }
        #expect(told.compactMap(\.subject?.entity) == ["priority-action:T1.3"])
    }

    @Test func `keep a word for a time as it is written, and tell what the plan says of it`() throws {
        let short = try Self.page("actions/quality/d1-3.html", of: "trust")
        #expect(short.contains("By 31 March 2025") && short.contains("written “Short term”"))
        let long = try Self.page("actions/quality/d1-4.html", of: "trust")
        #expect(long.contains("“Long term”") && !long.contains("class=\"overdue"))
        let plan = try Self.page("plans/quality.html", of: "trust")
        #expect(plan.contains("within the first year of the plan") && plan.contains("when the new building opens"))
    }

    @Test func `say once on a page what a plan's own word for a time means, and on paper below what uses it`() throws {
        let means = "which means: within the first year of the plan"
        let action = try Self.page("actions/quality/d1-3.html", of: "trust")
        #expect(action.ranges(of: means).count == 1 && action.ranges(of: "Short term").count == 2)
        #expect(action.ranges(of: "which means: when the new building opens").count == 1)
        for path in ["actions/index.html", "print/annex-a.html", "reports/annex-a.html"] {
            let page = try Self.page(path, of: "trust")
            #expect(page.ranges(of: "means: within the first year of the plan").count == 1, "\(path)")
            #expect(page.ranges(of: "means: when the new building opens").count == 1, "\(path)")
        }
        let plan = try Self.page("plans/quality.html", of: "trust")
        #expect(plan.ranges(of: "within the first year of the plan").count == 1)
    }

    @Test func `show each of several who lead a step, there and on their pages`() throws {
        let action = try Self.page("actions/quality/d1-3.html", of: "trust")
        #expect(action.contains(">Chief Pharmacist</a>, <a") && action.contains("Film it"))
        #expect(try Self.page("leads/chief-pharmacist.html", of: "trust").contains("Teach each new starter"))
    }

    @Test func `read months of two digits where a section says that it writes them so`() throws {
        #expect(try Self.page("actions/tracker/p2-1.html", of: "audit").contains("March 2025"))
        #expect(try Self.page("actions/tracker/p2-2.html", of: "audit").contains("January 2025 to June 2025"))
    }

    // MARK: - One level more

    @Test func `write actions under the heading that groups them, with what is stated of it`() throws {
        let section = try Self.page("sections/improvement/w3.html", of: "fire")
        let heading = try #require(section.firstRange(of: "id=\"g1\"")).lowerBound
        let next = try #require(section.firstRange(of: "id=\"g2\"")).lowerBound
        let group = section[heading..<next]
        #expect(group.contains("<span class=\"id\">3.1</span>") && group.contains("Training centre"))
        #expect(group.contains("Head of Assets") && group.contains("31 December 2024") && group.contains("At risk"))
        #expect(group.contains("Fit the second smoke house") && group.contains("Open the centre on four evenings"))
        #expect(!group.contains("List what each station needs"))
        let action = try Self.page("actions/improvement/w3-1.html", of: "fire")
        #expect(action.contains("<dt>Group</dt>") && action.contains("w3.html#g1"))
    }

    @Test func `count a group that is stated as a whole among what slipped`() throws {
        #expect(try Self.page("index.html", of: "fire").contains("The builder has one crew for two sites."))
        #expect(try Self.page("leads/head-of-assets.html", of: "fire").contains(">Workstreams and groups</"))
        #expect(try Self.page("assets/search-index.js", of: "fire").contains("Training centre"))
        let paper = try Self.page("print/annex-a.html", of: "fire")
        #expect(paper.contains("ledger-part") && paper.contains("Training centre"))
    }

    @Test func `show milestones with their own leads, dates and states`() throws {
        let action = try Self.page("actions/improvement/w3-1.html", of: "fire")
        #expect(action.contains("id=\"w3-1a\"") && action.contains("Appoint the builder"))
        #expect(action.contains("May 2024") && action.contains("Minutes of the Authority in September 2024"))
        #expect(try Self.page("leads/head-of-people.html", of: "fire").contains("Fit the second smoke house"))
    }

    @Test func `give other programs groups and the plan's own columns`() throws {
        let data = try Self.page("data/plan.json", of: "fire")
        #expect(data.contains("\"group\":\"improvement:G1\"") && data.contains("\"done\":\"45%\""))
        let actions = try Self.page("data/actions.csv", of: "fire")
        #expect(actions.contains("Group,Per cent complete,Impact,Executive lead"))
        #expect(try Self.page("data/progress.csv", of: "fire").contains("Per cent complete,Impact"))
    }

    // MARK: - Words that were agreed anew

    @Test func `tell the words of the day, and the earlier ones with who agreed`() throws {
        let action = try Self.page("actions/priority-action/t1-2.html", of: "send")
        #expect(action.contains("<h1>") && action.contains("Publish what every school and college can ask for"))
        #expect(action.contains("Earlier words") && action.contains("“Publish what every school can ask for (PA1)”"))
        #expect(action.contains("Partnership Board") && action.contains("Colleges asked to be named."))
        let list = try Self.page("actions/index.html", of: "send")
        #expect(list.contains("school and college") && !list.contains("what every school can ask"))
        let measure = try Self.page("actions/priority-action/t2-2.html", of: "send")
        #expect(measure.contains("what comes next and when"))
    }

    @Test func `tell of agreed words among the changes, and by whom they were agreed`() throws {
        let page = try Self.page("changes.html", of: "send")
        #expect(page.contains("and college") && page.contains("agreed by Partnership Board"))
        let feed = try Self.page("changes.atom", of: "send")
        #expect(feed.contains("reworded, agreed by Partnership Board"))
    }

    @Test func `tell an earlier day in its own words`() throws {
        let request = SiteRequest(
            content: OtherPlansTests.content("send"), day: Day(year: 2024, month: 11, day: 1),
            today: try #require(Day(year: 2030, month: 1, day: 1)), workers: 2)
        let site = try CheckedSite.check(request, kinds: [])
        let page = try #require(SitePress(site, workers: 2)).plan().text("actions/priority-action/t1-2.html")
        #expect(page.contains("what every school can ask") && !page.contains("college"))
    }

    // MARK: - Links

    @Test func `lead from a text to posts, papers and headings of pages`() throws {
        let page = try Self.page("pages/about.html", of: "audit")
        #expect(page.contains("href=\"../leads/head-of-finance.html\">finance lead</a>"))
        #expect(page.contains("href=\"../reports/annex-a.html\">the annex</a>"))
        #expect(page.contains("href=\"#what-weighs-most\">above</a>") && page.contains("id=\"what-weighs-most\""))
        let paper = try Self.page("print/annex-a.html", of: "audit")
        #expect(paper.contains("the page about the tracker") && !paper.contains("pages/about.html"))
    }
}
