import Diagnostics
import Graph
import Plan
import Testing

@testable import Assessing

/// What the day says of meetings: the law of their own day, what was asked for, approvals, and what stands on threads.
struct MeetingTests {
    private static func wexmoor(on day: String = "31/03/2025", edition: String = "public") throws -> Assessment {
        try Councils.linkedWexmoor(edition).assess(on: Day(day))
    }

    private static func meeting(_ name: String, _ assessment: Assessment) throws -> Meeting {
        try #require(assessment.plan.content.meeting(named: name))
    }

    @Test func `the rules of the kind of body count, and no other`() throws {
        let assessment = try Self.wexmoor()
        let cabinet = assessment.rules(for: try Self.meeting("2024-11-14-cabinet", assessment))
        let scrutiny = assessment.rules(for: try Self.meeting("2024-11-21-scrutiny", assessment))
        #expect(cabinet.contains { $0.rule.duty.value == .privateNotice && $0.lastDay == Day("16/10/2024") })
        #expect(cabinet.contains { $0.rule.duty.value == .callIn && $0.lastDay == nil })
        #expect(!scrutiny.contains { [.privateNotice, .keyDecision, .callIn, .reply].contains($0.rule.duty.value) })
        #expect(scrutiny.contains { $0.rule.duty.value == .papers && $0.outcome == .inTime })
    }

    @Test func `a rule counts for meetings of the days on which it is in force`() throws {
        let york = try Councils.linkedYork().assess(on: Day("12/12/2022"))
        let july = try Self.meeting("2019-07-23-scrutiny", york)
        let september = try Self.meeting("2019-09-24-scrutiny", york)
        #expect(york.registerBy(september) == Day("23/09/2019"))
        #expect(york.registerBy(july) == nil)
        #expect(york.papersDue(september) == Day("16/09/2019"))
    }

    @Test func `what a resolution asks is followed until it is answered`() throws {
        func states(_ day: String) throws -> [String: AskedFor.State] {
            let asked = try Self.wexmoor(on: day).asked()
            return Dictionary(uniqueKeysWithValues: asked.map { ($0.id.full, $0.state) })
        }
        let id = "2024-06-20-scrutiny:Minute2.2"
        #expect(try states("19/06/2024")[id] == nil)
        #expect(try states("28/07/2024")[id] == .open)
        #expect(try states("29/07/2024")[id] == .answered)
        #expect(try states("01/05/2025")["2024-09-12-scrutiny:Minute7.3"] == .passed)
        #expect(try states("30/04/2025")["2024-09-12-scrutiny:Minute7.3"] == .open)
    }

    @Test func `a reply to scrutiny has the clock of the law, from the day on which it was received`() throws {
        let assessment = try Self.wexmoor(on: "13/11/2024")
        let asked = try #require(assessment.asked().first { $0.id.full == "2024-09-12-scrutiny:Minute7.2" })
        #expect(asked.due == Day("19/11/2024"))
        #expect(asked.rule?.duty.value == .reply)
        #expect(asked.state == .open)
    }

    @Test func `minutes are a draft until a later meeting approves them`() throws {
        func isApproved(_ day: String) throws -> Bool {
            let assessment = try Self.wexmoor(on: day)
            guard
                case .approved(_, let minute) = assessment.approval(
                    of: try Self.meeting("2024-06-20-scrutiny", assessment))
            else { return false }
            #expect(minute.corrections?.source.text.contains("a third") == true)
            return true
        }
        #expect(try !isApproved("11/09/2024"))
        #expect(try isApproved("12/09/2024"))
    }

    @Test func `what mentions something stands on its thread, the newest first, and once`() throws {
        let assessment = try Self.wexmoor()
        let said = assessment.said(about: [EntityID("2023-ilacs:OA3")])
        #expect(said.map(\.meeting.name.text) == ["2025-01-23-scrutiny", "2024-09-12-scrutiny"])
        #expect(said.allSatisfy { $0.minute != nil })
        let toCome = assessment.said(about: [EntityID("2023-ilacs")])
        #expect(toCome.map(\.item?.id.text) == ["Item3"])
        #expect(try Self.wexmoor(on: "22/01/2025").said(about: [EntityID("2023-ilacs:OA3")]).first?.minute == nil)
    }

    @Test func `an old version of a work plan tells nothing of what came after it`() throws {
        let assessment = try Self.wexmoor()
        let plan = try #require(assessment.plan.content.workPlans.first)
        func rows(_ version: Int) throws -> [PlannedWork.Row] {
            try #require(assessment.planned(in: plan, version: plan.versions[version])).work.meetings.flatMap(\.rows)
        }
        #expect(try rows(0).map(\.entry.id.text) == ["WP1", "WP2", "WP3", "WP5", "WP6"])
        #expect(try rows(0).allSatisfy { $0.carriedFrom == nil && $0.why == nil })
        #expect(try rows(0).allSatisfy { $0.item.map { $0.meeting.date.value <= Day("20/06/2024") } ?? true })
        // The school buses were dropped in January; homes had moved by November.
        let second = try rows(1)
        #expect(second.last?.why == nil)
        #expect(second.filter { $0.entry.id.text == "WP3" }.map(\.carriedFrom) == [nil, Day("21/11/2024")])
        #expect(second.filter { $0.entry.id.text == "WP3" }.allSatisfy { $0.why != nil })
    }

    @Test func `a work plan is told as it stood on the day`() throws {
        func rows(_ day: String, at meeting: String) throws -> [String] {
            let assessment = try Self.wexmoor(on: day)
            let plan = try #require(assessment.plan.content.workPlans.first)
            let rows = assessment.planned(in: plan).meetings.first { $0.day == Day(meeting) }?.rows ?? []
            return rows.map { row in
                switch row.state {
                case .expected: row.entry.id.text
                case .carried: "\(row.entry.id.text) carried"
                case .dropped: "\(row.entry.id.text) dropped"
                }
            }
        }
        #expect(try rows("20/06/2024", at: "21/11/2024") == ["WP3"])
        #expect(try rows("31/03/2025", at: "21/11/2024") == ["WP3 carried", "WP4"])
        #expect(try rows("31/03/2025", at: "24/04/2025") == ["WP5", "WP6 dropped"])
        #expect(try rows("22/01/2025", at: "24/04/2025") == ["WP5", "WP6"])
    }

    @Test func `members are told with the days in office`() throws {
        let assessment = try Self.wexmoor()
        let board = try #require(assessment.plan.content.board(named: "Children's Scrutiny Committee"))
        let names = assessment.inOffice(of: board).map(\.name.text)
        #expect(names.contains("Councillor Bilberry") && !names.contains("Councillor Sorrel"))
    }
}
