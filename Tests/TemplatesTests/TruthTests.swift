import Assessing
import Foundation
import Graph
import Linking
import Plan
import Templates
import Testing

/// What pages must not let a reader believe, and figures that must agree wherever they stand.
struct TruthTests {
    private func part(_ id: String, of page: String) throws -> String {
        try #require(page.components(separatedBy: #"id="\#(id)""#).dropFirst().first)
            .components(separatedBy: "</section>")[0]
    }

    // MARK: - Silence

    @Test func `a plan on which nothing was ever reported says so, and how old it is`() throws {
        let site = try TestSite.written([
            "posts.yaml": "- post: Head of Practice\n",
            "plans/p/plan.md": "---\nplan: p\ntitle: The plan\nstate: agreed\nbegan: December 2022\n---\n",
            "plans/p/s.md": "---\nsection: S1\ntitle: One\n---\n\n## S1.1 First\nLead: Head of Practice\n"
                + "Due: 01/06/2023\n",
        ])
        for address in [Address.overview, .quiet] {
            let page = site.page(address)
            #expect(page.contains("Nothing has been reported yet on The plan."))
            #expect(page.contains("at most 11 days old"))
            #expect(!page.contains("Everything open was reported on"))
        }
    }

    @Test func `an action that is too new to be silent is told beside those that are`() throws {
        let quiet = try part("quiet", of: TestSite.wexmoor.page(.overview))
        #expect(quiet.contains("Nothing has been reported yet on 1 action of Better Together"))
    }

    @Test func `a lead's page tells what its post has not reported on`() throws {
        let site = TestSite.wexmoor
        let post = try #require(site.plan.posts["Head of Corporate Parenting and Care Leavers"])
        let page = site.page(site.plan.posts.address(of: post))
        #expect(try part("quiet", of: page).contains("202 days"))
        #expect(page.contains("Nothing reported for 202 days"))
    }

    // MARK: - Overdue actions and late steps

    @Test(arguments: TestSite.all.indices)
    func `what is past its date is the same numbers on the overview and the deadlines`(index: Int) throws {
        let site = TestSite.all[index]
        let tally = site.assessment.tally(site.plan.actions.map(\.id).filter(site.assessment.isInForce))
        let past = site.words.past(tally.past, steps: tally.pastSteps)
        let overview = site.page(.overview)
        #expect(overview.contains("Of \(tally.open) open actions"))
        if tally.past.overdue > 0 { #expect(overview.contains("\(tally.past.overdue) are overdue")) }
        let steps = tally.pastSteps
        if steps.overdue > 0 {
            #expect(overview.contains("Of their steps, each with its own date, \(steps.overdue) is late"))
        }
        if steps.inSilence > 0 {
            #expect(
                overview.contains(
                    "Of their steps, each with its own date, \(steps.inSilence) passed its date with nothing reported"))
        }
        let table = try part("overdue", of: site.page(.deadlines))
        #expect(table.contains("<caption>\(past)</caption>"))
        #expect(table.components(separatedBy: "<tr").count - 2 == tally.past.total + tally.pastSteps.total)
    }

    @Test(arguments: TestSite.all.indices)
    func `what slipped stands with the longest over first, steps included`(index: Int) throws {
        let site = TestSite.all[index]
        let rows = site.page(.attention).components(separatedBy: "<tr").dropFirst(2)
        let over = rows.map { row in
            let days = row.matches(of: #/(\d+) days? (?:over|ago)/#).compactMap { Int($0.1) }
            return days.max() ?? 0
        }
        #expect(over.first.map { $0 > 0 } == true)
        #expect(over == over.sorted(by: >))
    }

    @Test func `a thread whose steps were due before the plan began says so though no action is past its date`() throws
    {
        let part = try part("recommendations", of: TestSite.york.page(.overview))
        let row = try #require(part.components(separatedBy: "<tr").first { $0.contains("oa3.html") })
        let linked = try #require(TestSite.york.plan.recommendations.first { $0.id.local == "OA3" })
        let ids = linked.actions.map(\.id).filter(TestSite.york.assessment.isInForce)
        let tally = TestSite.york.assessment.tally(ids)
        #expect(tally.past.isZero && tally.pastSteps.beforePlan > 0)
        #expect(row.contains("Dated before the plan: \(tally.pastSteps.beforePlan) step"))
    }

    @Test func `a lead's page lists what is past its date before what is to come`() throws {
        let site = TestSite.york
        let post = try #require(site.plan.posts["Head of MASH"])
        let page = site.page(site.plan.posts.address(of: post))
        let past = try #require(page.range(of: #"id="before-plan""#))
        let due = try #require(page.range(of: #"id="due""#))
        #expect(past.lowerBound < due.lowerBound)
        let part = try part("before-plan", of: page)
        #expect(part.contains("These dates had passed already when the plan began."))
        #expect(part.contains("Counted apart, and not as late: 1 action and 4 steps."))
    }

    // MARK: - Paused

    @Test func `what is paused is counted apart from its last status`() throws {
        let site = TestSite.wexmoor
        let tally = site.assessment.tally(site.plan.actions.map(\.id).filter(site.assessment.isInForce))
        #expect(tally.paused == 1)
        #expect(tally.open == tally.statuses.reduce(tally.paused) { $0 + $1.count })
        let page = site.page(.overview)
        #expect(page.contains("14 open now, 1 of them paused"))
        let onTrack = tally.statuses.filter { $0.stated.status.meaning == .onTrack }.reduce(0) { $0 + $1.count }
        let filtered = site.page(.actions()).components(separatedBy: "<tr").count {
            $0.contains(#"data-status="on-track"#)
        }
        #expect(onTrack == filtered)
    }

    @Test(arguments: TestSite.all.indices)
    func `the states of some actions are together all of them`(index: Int) {
        let site = TestSite.all[index]
        for section in site.plan.sections {
            let tally = site.assessment.tally(section.actions)
            let ended = tally.complete + tally.withdrawn + tally.mergedOrCarried + tally.endedWithPlan
            #expect(tally.statuses.reduce(ended + tally.paused) { $0 + $1.count } == tally.total)
        }
    }

    // MARK: - What the site is

    @Test func `every page of York says that it is a worked example`() {
        let notice = "A worked example, made from published papers."
        for (path, page) in TestSite.york.rendered { #expect(page.contains(notice), "\(path)") }
        for (path, page) in TestSite.wexmoor.rendered { #expect(!page.contains("site-notice"), "\(path)") }
    }

    @Test func `the overview says its edition and versions beside its day, and leads to the versions`() throws {
        let lead = try #require(TestSite.wexmoor.page(.overview).firstMatch(of: #/<p class="told-on">(.*?)<\/p>/#)).1
        #expect(lead.contains("As at 31 March 2025 · Public edition"))
        #expect(lead.contains(#"<a href="versions.html">Better Together: version 2.1</a>"#))
    }

    // MARK: - Dates

    @Test func `what was due before its plan began says so wherever its date stands`() {
        let site = TestSite.york
        let post = site.plan.posts["Head of MASH"].map(site.plan.posts.address)
        for address in [Address.deadlines, .action(EntityID(scope: "ambition", local: "P4.3")), post].compactMap(\.self)
        {
            #expect(site.page(address).contains("Dated before the plan"), "\(address.path)")
        }
        #expect(!TestSite.wexmoor.page(.deadlines).contains("Dated before the plan"))
    }

    @Test func `of several dates those before the plan began say so, and no other`() {
        // Of the five dates of P7.5 two say so, and one names a day that does not exist in the month before.
        let page = TestSite.york.page(.action(EntityID(scope: "ambition", local: "P7.5")))
        let dates = page.components(separatedBy: "<ol class=\"dates\">")[1].components(separatedBy: "</ol>")[0]
            .components(separatedBy: "<li>").dropFirst().map { $0.contains("Predates the plan") }
        #expect(dates == [true, false, true, false, true])
        let december = TestSite.york.page(.deadlines).components(separatedBy: "id=\"due-2022-12\"")[1]
            .components(separatedBy: "</section>")[0]
        #expect(december.contains("P7.4"))
        // What P7.4 says of one of its steps is no word on its own date.
        let own = december.replacingOccurrences(of: "Dated before the plan: ", with: "")
        #expect(!own.contains("Dated before the plan"))
    }

    @Test func `a step does not repeat the date that is told beside it`() {
        let action = EntityID(scope: "better-together", local: "S3.6")
        for address in [Address.deadlines, .action(action)] {
            let page = TestSite.wexmoor.page(address)
            #expect(page.contains("Ask carers which hours matter"), "\(address.path)")
            #expect(!page.contains("(due 30/04/2025)"), "\(address.path)")
        }
    }

    @Test func `a plan's statement stands beside what its log says`() {
        #expect(TestSite.york.page(.plan("ofsted")).contains("Its own log states 10 of 32 actions as complete."))
    }

    // MARK: - Threads

    @Test func `a section tells what only its actions answer, as its plan does`() {
        let page = TestSite.york.page(.section(EntityID(scope: "ambition", local: "P2")))
        let facts = page.components(separatedBy: "<dl class=\"summary\">")[1].components(separatedBy: "</dl>")[0]
        #expect(facts.contains("oa7.html"))
        #expect(facts.contains("through its actions"))
    }

    @Test(arguments: TestSite.all.indices)
    func `a thread says that nothing is past its date only where enough was reported`(index: Int) {
        let site = TestSite.all[index]
        for linked in site.plan.recommendations {
            let says = site.page(linked.address).contains("No action and no step is past its date.")
            let ids = site.assessment.thread(of: linked).current.map(\.id)
            #expect(says == site.assessment.headline(of: ids).isClear, "\(linked.id.full)")
            #expect(!says || index > 0, "nothing was reported on York's plan")
        }
    }

    @Test func `a headline names its base and begins with the worst, silence with it`() {
        let york = TestSite.york.page(.overview)
        #expect(
            york.contains(
                "Of 52 open actions, nothing was reported on 48 in the last 90 days; in all, none is said to be overdue, 3 are dated before the plan, 9 have no end date and 40 are not yet due."
            ))
        #expect(
            york.contains(
                "Of their steps, each with its own date, 1 passed its date with nothing reported and 12 are dated before the plan. Dated before the plan: the date had passed already when the plan began, so it is counted apart and not as late."
            ))
        let wexmoor = TestSite.wexmoor.page(.overview)
        #expect(wexmoor.contains("Of 17 open actions, 2 are overdue, 1 is paused,"))
        #expect(wexmoor.contains("In the last 90 days nothing was reported on 3 of the 17."))
    }

    @Test func `a check by whoever leads the work is flagged`() throws {
        let flag = "Checked by its own lead"
        for id in ["S1.1", "S4.1"] {
            let page = TestSite.wexmoor.page(.action(EntityID(scope: "better-together", local: id)))
            #expect(page.contains(flag), "\(id)")
        }
        for id in ["S2.1", "S3.1"] {
            let page = TestSite.wexmoor.page(.action(EntityID(scope: "better-together", local: id)))
            #expect(!page.contains(flag), "\(id)")
        }
        #expect(TestSite.wexmoor.page(.difference).contains(flag))
    }

    @Test func `what is undated, silent or without a status is missing from its thread`() throws {
        let page = TestSite.wexmoor.page(.recommendation(EntityID(scope: "2023-ilacs", local: "OA4")))
        let gaps = try part("gaps", of: page)
        let items = gaps.components(separatedBy: "<li").dropFirst()
        func names(_ text: String, _ id: String) -> Bool { items.contains { $0.contains(text) && $0.contains(id) } }
        #expect(names("no date is stated", "s4-2.html"))
        #expect(names("nothing has been reported for too long", "s4-2.html"))
        #expect(names("no status is stated", "s4-6.html"))
    }

    @Test func `recommendations of two inspections with one id are told apart`() {
        let page = TestSite.wexmoor.page(.actions())
        #expect(page.contains("OA1 (2023) ") && page.contains("OA1 (2024) "))
        #expect(!TestSite.york.page(.actions()).contains("OA1 (2022)"))
    }

    @Test func `what no later inspection took up stands on the overview, but not what only the links of the site lack`()
        throws
    {
        let site = try TestSite.written([
            "inspections/i.md": "---\ninspection: i\ntitle: I\npublished: 01/05/2022\n---\n\n## OA1 Now\n",
            "inspections/j.md": "---\ninspection: j\ntitle: J\npublished: 01/05/2019\n---\n\n"
                + "## FV1 Open\n\n## FV2 Carried on\nTaken up by: i:OA1\n\n## FV3 Not linked\nNot linked: Nobody says.\n",
            "plans/p/plan.md": "---\nplan: p\ntitle: The plan\nstate: agreed\nanswers: i\n---\n",
            "plans/p/s.md": "---\nsection: S1\ntitle: One\nanswers: OA1\n---\n\n## S1.1 First\n",
        ])
        let part = try part("recommendations", of: site.page(.overview))
        #expect(part.contains("fv1.html"))
        for id in ["fv2", "fv3"] { #expect(!part.contains("\(id).html"), "\(id)") }
        #expect(site.page(.recommendation(EntityID(scope: "j", local: "FV3"))).contains("Nobody says."))
        #expect(site.page(.matrix).contains("Not linked by this site"))
        let york = try self.part("recommendations", of: TestSite.york.page(.overview))
        #expect(!york.contains("fv1.html") && !york.contains("fv2.html"))
    }

    @Test func `a thread begins with plain words and what is done, and ends with where it came from`() throws {
        let page = TestSite.wexmoor.page(.recommendation(EntityID(scope: "2023-ilacs", local: "OA4")))
        let places = try ["plain", "actions", "difference", "measures", "gaps", "origin", "accounts"].map {
            try #require(page.range(of: #"<h2 id="\#($0)""#), "\($0)").lowerBound
        }
        #expect(places == places.sorted())
    }

    @Test func `an action's page says what was last reported directly below how it stands`() throws {
        let page = TestSite.wexmoor.page(.action(EntityID(scope: "better-together", local: "S1.4")))
        let latest = try #require(page.range(of: "Latest progress"))
        let summary = try #require(page.range(of: #"<dl class="summary""#))
        #expect(latest.lowerBound < summary.lowerBound)
        #expect(page[..<summary.lowerBound].contains("Decisions are faster on the days with an officer"))
    }

    @Test func `a vacant post is said where something is to be done`() {
        #expect(
            TestSite.wexmoor.page(.deadlines).contains("Vacant since 17 January 2025: nobody is named to act"))
    }
}
