import Assessing
import Foundation
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
        for address in [Address.overview, .quiet] {
            let page = TestSite.york.page(address)
            #expect(page.contains("Nothing has been reported yet on City of York Ambition Plan."))
            #expect(page.contains("at most 11 days old"))
            #expect(!page.contains("Everything open was reported on"))
        }
        let open = TestSite.york.assessment.tally(TestSite.york.plan.actions.map(\.id)).open
        #expect(TestSite.york.page(.overview).contains(#"<span class="figure">\#(open)</span> with no report yet"#))
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
    func `overdue actions and late steps are the same numbers on the overview and the deadlines`(index: Int) throws {
        let site = TestSite.all[index]
        let tally = site.assessment.tally(site.plan.actions.map(\.id).filter(site.assessment.isInForce))
        let past = site.words.past(overdue: tally.overdue, lateSteps: tally.lateSteps)
        let glance = try part("glance", of: site.page(.overview))
        #expect(glance.contains(#">\#(tally.overdue)</span> overdue action"#))
        #expect(glance.contains(#">\#(tally.lateSteps)</span> late step"#))
        let table = try part("overdue", of: site.page(.deadlines))
        #expect(table.contains("<caption>\(past)</caption>"))
        #expect(table.components(separatedBy: "<tr").count - 2 == tally.overdue + tally.lateSteps)
    }

    @Test(arguments: TestSite.all.indices)
    func `what slipped stands with the longest over first, steps included`(index: Int) throws {
        let site = TestSite.all[index]
        let rows = site.page(.attention).components(separatedBy: "<tr").dropFirst(2)
        let over = rows.map { row in
            let days = row.matches(of: #/(\d+) days? over/#).compactMap { Int($0.1) }
            return days.max() ?? 0
        }
        #expect(over.first.map { $0 > 0 } == true)
        #expect(over == over.sorted(by: >))
    }

    @Test func `a thread whose steps are late says so though no action is overdue`() throws {
        let part = try part("recommendations", of: TestSite.york.page(.overview))
        let row = try #require(part.components(separatedBy: "<tr").first { $0.contains("oa3.html") })
        let linked = try #require(TestSite.york.plan.recommendations.first { $0.id.local == "OA3" })
        let ids = linked.actions.map(\.id).filter(TestSite.york.assessment.isInForce)
        let tally = TestSite.york.assessment.tally(ids)
        #expect(tally.overdue == 0 && tally.lateSteps > 0)
        #expect(row.contains("\(tally.lateSteps) late step"))
    }

    @Test func `a lead's page lists what is past its date before what is to come`() throws {
        let site = TestSite.york
        let post = try #require(site.plan.posts["Head of MASH"])
        let page = site.page(site.plan.posts.address(of: post))
        let past = try #require(page.range(of: #"id="overdue""#))
        let due = try #require(page.range(of: #"id="due""#))
        #expect(past.lowerBound < due.lowerBound)
        #expect(try part("overdue", of: page).contains("<caption>1 overdue action and 4 late steps</caption>"))
    }

    // MARK: - Paused

    @Test func `what is paused is counted apart from its last status`() throws {
        let site = TestSite.wexmoor
        let tally = site.assessment.tally(site.plan.actions.map(\.id).filter(site.assessment.isInForce))
        #expect(tally.paused == 1)
        #expect(tally.open == tally.statuses.reduce(tally.paused) { $0 + $1.count })
        let page = site.page(.overview)
        #expect(page.contains("14 open now, 1 of them paused"))
        let onTrack = tally.statuses.first { $0.status.meaning == .onTrack }?.count
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
}
