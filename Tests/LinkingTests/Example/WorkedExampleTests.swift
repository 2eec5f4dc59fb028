import Diagnostics
import Graph
import Plan
import Testing

@testable import Linking

@Suite("The worked example holds")
struct WorkedExampleTests {
    private let site: LinkedSite
    private let content: Content

    init() throws {
        site = try Councils.linkedYork()
        content = try #require(Councils.york.content)
    }

    @Test func `two inspections, the later with four judgements and seven recommendations`() throws {
        #expect(content.inspections.map(\.scope.text) == ["2019-focused-visit", "2022-ilacs"])
        let later = try #require(content.inspection("2022-ilacs"))
        #expect(later.judgements.count == 4)
        #expect(later.recommendations.map(\.id.text) == (1...7).map { "OA\($0)" })
        let earlier = try #require(content.inspection("2019-focused-visit"))
        #expect(earlier.recommendations.map(\.id.text) == (1...5).map { "FV\($0)" })
    }

    @Test func `the areas of 2019 that a recommendation of 2022 took up, and no others`() {
        let pairs = site.plan.recommendations.flatMap { from in
            from.takenUpBy.map { "\(from.id.local) \($0.full)" }
        }
        #expect(pairs == ["FV1 2022-ilacs:OA3", "FV3 2022-ilacs:OA1"])
        #expect(site.plan.recommendation(EntityID("2022-ilacs:OA3"))?.takesUp == [EntityID("2019-focused-visit:FV1")])
    }

    @Test func `the first plan whole: sections, actions, outcomes, progress, versions`() throws {
        let plan = try #require(content.plan("ofsted"))
        #expect(plan.sections.map(\.id.text) == (1...7).map { "AP\($0)" })
        #expect(plan.actions.count == 32)
        #expect(plan.actions.allSatisfy { !$0.title.text.isEmpty })
        #expect(plan.sections.flatMap(\.measures).count == 20)
        #expect(plan.actions.flatMap(\.measures).isEmpty)
        let own = plan.log.filter { $0.date.value.slashed == "13/07/2022" }
        #expect(own.count == 32)
        #expect(Set(own.map(\.ref.text)) == Set(plan.actions.map(\.id.text)))
        // A status stands where version 3.0 prints the word.
        #expect(own.count { $0.status?.source.text == "complete" } == 9)
        #expect(own.count { $0.status?.source.text == "under way" } == 5)
        let later = plan.log.dropFirst(32)
        #expect(Set(later.map(\.date.source.text)) == ["28/07/2022", "December 2022"])
        #expect(later.allSatisfy { $0.evidence != nil })
        #expect(plan.versions.map(\.name.text) == ["1.0", "2.0", "3.0"])
        #expect(plan.actions.allSatisfy { !$0.due.isEmpty && $0.lead != nil })
        #expect(plan.differences.isEmpty)
        guard case .superseded(let next) = plan.state.value else {
            Issue.record("it is not superseded")
            return
        }
        #expect(next.text == "ambition")
        #expect(plan.statement != nil && plan.statementSource != nil)
    }

    @Test func `each section of the first plan answers the recommendation of its number`() {
        let ties = site.plan.sections.filter { $0.id.scope == "ofsted" }.map { section in
            "\(section.id.local) " + section.ties.map(\.recommendation.full).joined(separator: " ")
        }
        #expect(ties == (1...7).map { "AP\($0) 2022-ilacs:OA\($0)" })
    }

    @Test func `every lead as a post, but for the one empty lead and the one post that no source names`() {
        let leads = site.plan.actions.filter { $0.id.scope != "improvement-2019" }
            .map { action in (action.id.full, action.leads.map(\.who)) }
        #expect(leads.filter { $0.1.isEmpty }.map(\.0) == ["ambition:P5.13"])
        #expect(leads.filter { $0.1.contains(.unnamed) }.map(\.0) == ["ambition:P7.2"])
        #expect(leads.filter { $0.1.contains(.unknown) }.isEmpty)
        #expect(site.plan.sections.flatMap(\.leads).allSatisfy { $0.who != .unknown && $0.who != .unnamed })
        #expect(site.problems(.personNotPost).isEmpty)
    }

    @Test
    func `the plan of 2019 as other papers tell it: six priorities, eleven objectives, nineteen points of progress`()
        throws
    {
        let plan = try #require(content.plans.first { $0.scope.text == "improvement-2019" })
        #expect(!plan.state.value.isStated && plan.ended == nil && plan.agreedBy == nil)
        #expect(plan.sections.compactMap(\.number?.text) == (1...6).map { "\($0)" })
        let actions = plan.sections.flatMap(\.actions)
        #expect(actions.map(\.id.text) == (1...11).map { "IB1.\($0)" })
        #expect(actions.allSatisfy { $0.lead == nil && $0.due.isEmpty })
        let points = plan.log.filter { $0.evidence?.text.hasPrefix("Overview of Children's Services") == true }
        let places = (38...56).map { "Overview of Children's Services, 24 September 2019, paragraph \($0)" }
        #expect(points.compactMap(\.evidence?.text) == places)
        #expect(plan.log.allSatisfy { $0.status == nil })
        for number in 1...5 {
            let area = try #require(
                site.plan.recommendation(EntityID(scope: "2019-focused-visit", local: "FV\(number)")))
            #expect(!area.actions.isEmpty && area.actions.allSatisfy { $0.through == .ours })
        }
    }

    @Test func `the bank holidays of 2022 and 2023 in England`() {
        let days = Day.all(from: Day(2022, 1, 1), to: Day(2023, 12, 31)).filter { day in
            if case .bankHoliday = content.calendar.nonWorkingReason(day) { true } else { false }
        }
        #expect(
            days.map(\.slashed) == [
                "03/01/2022", "15/04/2022", "18/04/2022", "02/05/2022", "02/06/2022", "03/06/2022", "29/08/2022",
                "19/09/2022", "26/12/2022", "27/12/2022", "02/01/2023", "07/04/2023", "10/04/2023", "01/05/2023",
                "08/05/2023", "29/05/2023", "28/08/2023", "25/12/2023", "26/12/2023",
            ])
    }

    @Test func `an explanation for every abbreviation`() {
        #expect(site.problems(.undefinedAbbreviation).isEmpty)
        #expect(!content.glossary.isEmpty)
        #expect(content.glossary.allSatisfy { $0.standsFor != nil || $0.meaning != nil })
    }

    @Test func `no error that the council has not accepted`() {
        let accepted = Set(content.site.accepted.map { "\($0.kind.text) \($0.entity.text)" })
        let open = site.problems.filter { $0.severity == .error }.filter { problem in
            !accepted.contains("\(problem.id) \(problem.subject?.entity ?? "")")
        }
        #expect(open.map { "\($0.id) \($0.span.place) \($0.message)" } == [])
    }
}

extension Day {
    /// A day that exists.
    init(_ year: Int, _ month: Int, _ day: Int) {
        self = Day(year: year, month: month, day: day) ?? .earliest
    }

    /// Every day of a stretch.
    static func all(from first: Day, to last: Day) -> [Day] { (0...(last - first)).map { first.adding(days: $0) } }
}
