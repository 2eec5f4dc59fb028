import Assessing
import Diagnostics
import Graph
import Plan
import Testing

@Suite("What a board report tells of")
struct BoardFactsTests {
    private static func board() throws -> (report: Report, assessment: Assessment) {
        let linked = try Councils.linkedWexmoor("board")
        let report = try #require(linked.content.reports.first { $0.name.text == "2025-06-10-improvement-board" })
        return (report, linked.assess(on: try #require(report.day)))
    }

    @Test func `where actions stood at each meeting adds up, each action once`() throws {
        let (report, assessment) = try Self.board()
        let facts = assessment.facts(of: report)
        let standings = facts.standings
        #expect(standings.days.count == facts.meetings.count + 1 && standings.days.count > 2)
        #expect(standings.totals.last == facts.actions.count)
        for index in standings.days.indices {
            #expect(standings.rows.reduce(0) { $0 + $1.counts[index] } == standings.totals[index])
        }
        #expect(standings.rows.allSatisfy { row in row.counts.contains { $0 > 0 } })
        #expect(Set(standings.rows.map(\.kind)).count == standings.rows.count)
        #expect(standings.rows.first?.kind == .open(.computed(.overdue)))
    }

    @Test func `a later date that a recommendation speaks of is not asked for twice`() throws {
        var (report, assessment) = try Self.board()
        #expect(assessment.facts(of: report).unmentionedRequests.isEmpty)
        let first = try #require(report.recommendations.first)
        report.recommendations = [first]
        #expect(assessment.facts(of: report).unmentionedRequests.map(\.id.local) == ["S3.2"])
        report.recommendations = []
        #expect(assessment.facts(of: report).unmentionedRequests.map(\.id.local) == ["S1.4", "S3.2"])
    }

    @Test func `where nothing changed since the board was told last, what had changed until then is told besides`()
        throws
    {
        let (report, assessment) = try Self.board()
        let facts = assessment.facts(of: report)
        let periods = facts.periods
        #expect(periods.map(\.isEmpty) == [true, false])
        #expect(periods.map(\.to) == [try #require(report.day), periods[0].from])
        #expect(periods[0].from == facts.meetings.last)
        let scopes = Set(facts.plans.map(\.scope.text))
        #expect(periods[1].changes.allSatisfy { scopes.contains($0.item.id.scope) })
    }

    @Test func `a report of some plans tells of no others`() throws {
        var (report, assessment) = try Self.board()
        let plan = try #require(assessment.plan.plan("better-together"))
        report.query.filter.plans = [ReferenceText(plan.scope, target: assessment.plan.entities[plan.id])]
        let facts = assessment.facts(of: report)
        #expect(facts.exceptions.allSatisfy { $0.scope == "better-together" } && !facts.exceptions.isEmpty)
        let both = [facts.exceptionsBySection, facts.otherActions].map { $0.flatMap(\.actions) }
        #expect(both.flatMap(\.self).count == facts.actions.count && !both[1].isEmpty)
        #expect(Set(both[0]) == Set(facts.exceptions.map(\.id)))
        #expect(facts.exceptionsBySection.allSatisfy { $0.section.id.scope == "better-together" })
        #expect(facts.periods.flatMap(\.changes).allSatisfy { $0.item.id.scope == "better-together" })
    }

    @Test func `how much rests on the word of leads counts actions, and who checked`() throws {
        let (report, assessment) = try Self.board()
        let facts = assessment.facts(of: report)
        let reported = facts.actions.filter { !$0.log.isEmpty || $0.stepLog.values.contains { !$0.isEmpty } }
        #expect(facts.ownWord.reported == reported.count && facts.ownWord.evidenced > 0)
        #expect(facts.ownWord.evidenced < facts.ownWord.reported)
        let checks = facts.ownWord.checks
        let differences = assessment.select(facts.query(.difference).filter).differences
        #expect(checks.byOthers + checks.byLead + checks.notStated == differences.count && checks.byLead > 0)
    }
}
