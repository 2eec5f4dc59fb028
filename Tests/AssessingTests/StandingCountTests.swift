import Assessing
import Diagnostics
import Graph
import Plan
import Testing

@Suite("How open actions stand, each by the worst")
struct StandingCountTests {
    @Test func `the counts add up to what is open, whatever actions are meant`() throws {
        for linked in [try Councils.linkedYork(), try Councils.linkedWexmoor()] {
            let day = try #require(linked.content.site.reportingDate)
            let assessment = linked.assess(on: day)
            let groups = linked.content.plans.map { linked.ids(of: $0.scope.text) } + linked.sections.map(\.actions)
            for ids in groups {
                let counts = assessment.standings(of: ids)
                #expect(counts.reduce(0) { $0 + $1.count } == assessment.tally(ids).open)
                #expect(counts.allSatisfy { $0.count > 0 })
                #expect(Set(counts.map(\.kind)).count == counts.count)
            }
        }
    }

    @Test func `in the groups of the headline each is counted once, as the headline counts it`() throws {
        for linked in [try Councils.linkedYork(), try Councils.linkedWexmoor()] {
            let assessment = linked.assess(on: try #require(linked.content.site.reportingDate))
            for ids in linked.content.plans.map({ linked.ids(of: $0.scope.text) }) {
                let groups = assessment.headlineGroups(of: ids)
                let parts = assessment.headline(of: ids).parts
                #expect(groups.map(\.part) == parts.map { $0.part } && groups.map(\.count) == parts.map { $0.count })
            }
        }
    }

    @Test func `the worst stands first, and what is past its date is not counted by its status`() throws {
        let linked = try Councils.linkedWexmoor("intranet")
        let day = try #require(linked.content.site.reportingDate)
        let counts = linked.assess(on: day).standings(of: linked.ids(of: "better-together"))
        #expect(counts.first?.kind == .computed(.overdue) && counts.first?.count == 2)
        #expect(counts.last?.kind == .paused)
        let words = counts.compactMap { count in
            if case .stated(let stated) = count.kind { stated.status.word.text } else { nil }
        }
        #expect(!words.contains("Late"))
    }
}
