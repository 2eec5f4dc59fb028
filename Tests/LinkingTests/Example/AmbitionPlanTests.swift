import Diagnostics
import Graph
import Plan
import Testing

@testable import Linking

@Suite("The worked example's second plan holds")
struct AmbitionPlanTests {
    private let site: LinkedSite
    private let plan: ImprovementPlan

    init() throws {
        site = try Councils.linkedYork()
        plan = try #require(site.plan.plan("ambition"))
    }

    @Test func `nine sections and 52 actions`() {
        #expect(plan.sections.map(\.id.text) == (1...9).map { "P\($0)" })
        #expect(plan.actions.count == 52)
        #expect(Set(plan.actions.map(\.title.text)).count == 52)
        #expect(plan.log.map(\.ref.text) == ["P4.3a", "P5.6a", "P7.2a", "P7.3a"])
        #expect(plan.log.allSatisfy { $0.status == nil && $0.date.source.text == "December 2022" })
        #expect(plan.differences.isEmpty)
    }

    @Test func `122 steps and three within a step`() {
        let steps = plan.actions.flatMap(\.steps)
        #expect(steps.count == 122)
        #expect(steps.flatMap(\.steps).count == 3)
        #expect(steps.flatMap(\.steps).flatMap(\.steps).isEmpty)
    }

    @Test func `133 measures and three within a measure`() {
        let measures = plan.actions.flatMap(\.measures)
        #expect(measures.count == 133)
        #expect(measures.flatMap(\.parts).count == 3)
        #expect(plan.sections.flatMap(\.measures).isEmpty)
    }

    @Test func `80 times, one action without any, and five days that do not exist`() {
        #expect(plan.actions.flatMap(\.due).count == 80)
        #expect(plan.actions.filter(\.due.isEmpty).map(\.id.text) == ["P4.2"])
        let impossible = plan.actions.filter { $0.due.contains(where: \.isImpossible) }
        #expect(impossible.map(\.id.text) == ["P5.7", "P6.2", "P7.4", "P7.5", "P8.2"])
        #expect(plan.actions.flatMap(\.due).filter(\.isImpossible).count == 5)
    }

    @Test func `every time understood, an impossible day as its month`() {
        for due in plan.actions.flatMap(\.due) {
            #expect(due.value != .notUnderstood, "\(due.source.text)")
            if due.isImpossible { #expect(due.value.lastDay?.calendarMonth.lastDay == due.value.lastDay) }
        }
    }

    @Test func `eight actions with a printed tag in the title`() {
        let tagged = site.plan.actions.filter { action in
            action.id.scope == "ambition" && action.ties.contains { $0.through == .title }
        }
        #expect(tagged.count == 8)
    }

    @Test func `the tags of the measures as printed`() {
        let tags = plan.actions.flatMap(\.measures).flatMap(\.tags)
        #expect((1...7).map { number in tags.filter { $0.local == "OA\(number)" }.count } == [0, 1, 4, 3, 2, 1, 4])
        let threads = (1...7).map { number in
            site.plan.recommendation(EntityID("2022-ilacs:OA\(number)"))?.measures.filter(\.isTagged).count
        }
        #expect(threads == [0, 1, 4, 3, 2, 1, 4])
    }

    @Test func `23 points of what was already done`() {
        #expect(plan.accounts.map(\.recommendation.text) == (1...7).map { "OA\($0)" })
        #expect(plan.accounts.map(\.doneSoFar.count) == [3, 3, 3, 4, 3, 3, 4])
        let shown = site.plan.recommendations.filter { $0.id.scope == "2022-ilacs" }.map(\.accounts.count)
        #expect(shown == Array(repeating: 1, count: 7))
    }

    @Test func `a thread from every recommendation to the plan, through a section of the first plan or a tag`() {
        for recommendation in site.plan.recommendations where recommendation.id.scope == "2022-ilacs" {
            #expect(!recommendation.actions.isEmpty, "\(recommendation.id.full)")
        }
        #expect(site.subjects(.unthreadedRecommendation) == [])
        let notLinked = site.plan.recommendations.filter { $0.recommendation.notLinked != nil }
        #expect(notLinked.map(\.id.full) == ["FV2", "FV4", "FV5"].map { "2019-focused-visit:\($0)" })
    }
}
