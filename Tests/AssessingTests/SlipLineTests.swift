import Assessing
import Diagnostics
import Plan
import Testing

@Suite("The line of an action")
struct SlipLineTests {
    private static func line(
        _ action: String, _ rows: [String] = [], on day: String, site: String = ""
    ) throws -> SlipLine {
        let plan = SmallPlan(action: action, rows: rows).with { $0.site = site }
        let assessment = try plan.assess(on: day)
        return try #require(assessment.slipLines(of: assessment.actions).lines.first)
    }

    @Test func `a date that passed has a bar from it to the reporting day, whole where somebody said that it is late`()
        throws
    {
        let silent = try Self.line("Due: 31/01/2024", on: "31/03/2024")
        #expect(silent.past?.days == 60 && silent.past?.isSaid == false && silent.past?.step == nil)
        #expect(silent.over?.lowerBound == silent.agreed?.place && silent.over?.upperBound == silent.today)
        let said = try Self.line("Due: 31/01/2024", ["20/03/2024,A1,On track,,"], on: "31/03/2024")
        #expect(said.past?.isSaid == true)
        let kept = try Self.line("Due: 31/05/2024", on: "31/03/2024")
        #expect(kept.over == nil && kept.past == nil)
        #expect(try #require(kept.agreed).place > kept.today)
    }

    @Test func `earlier dates stand in their order before the one that counts, and a request after it`() throws {
        let line = try Self.line(
            "Due: 31/01/2024",
            [
                "01/01/2024,A1,,29/02/2024,The board", "01/02/2024,A1,,30/04/2024,The board",
                "01/03/2024,A1,,31/07/2024,",
            ],
            on: "31/03/2024")
        #expect(line.earlier.count == 2)
        let places = line.earlier.map(\.place) + [line.today] + [line.agreed, line.asked].compactMap { $0?.place }
        #expect(places.count == 5 && places == places.sorted())
    }

    @Test func `a step that is longer past its date than its action has a mark of its own`() throws {
        let action = "Due: 31/05/2024\n\n### How\n- Ask (due 31/01/2024)\n"
        let line = try Self.line(action, on: "31/03/2024")
        #expect(line.past?.step?.index == 0 && line.past?.days == 60)
        #expect(try #require(line.step).place < line.today)
        #expect(try #require(line.agreed).place > line.today)
    }

    @Test func `silence reaches from the last report to the reporting day`() throws {
        let line = try Self.line(
            "Due: 31/12/2024", ["05/01/2024,A1,On track,,"], on: "31/05/2024", site: "quiet after: 60")
        let silence = try #require(line.silence)
        #expect(silence.upperBound == line.today && silence.lowerBound < line.today)
        #expect(
            try Self.line("Due: 31/12/2024", ["20/05/2024,A1,On track,,"], on: "31/05/2024", site: "quiet after: 60")
                .silence == nil)
    }

    @Test(arguments: ["31/12/2199", "01/01/1900", "ongoing", "to be confirmed", "none", "31/11/2024"])
    func `every place lies on the line, whatever the date`(due: String) throws {
        for day in ["01/01/1900", "31/03/2024", "31/12/2199"] {
            let plan = SmallPlan(action: "Due: \(due)", rows: ["01/03/2024,A1,,31/12/2199,The board"])
            let assessment = try plan.assess(on: day)
            let slips = assessment.slipLines(of: assessment.actions)
            let small = assessment.actions.compactMap(assessment.slipLine)
            for line in slips.lines + small {
                let marks = line.earlier + [line.agreed, line.step, line.asked, line.back].compactMap(\.self)
                let places = marks.map(\.place) + [line.today] + slips.axis.ticks.map(\.place)
                #expect(places.allSatisfy { (0...1).contains($0) }, "\(due) on \(day)")
            }
            #expect(slips.axis.ticks.count <= 5)
        }
    }

    @Test func `a date that lies beyond the line says so`() throws {
        #expect(try #require(try Self.line("Due: 31/12/2099", on: "31/03/2024").agreed).isBeyond)
        #expect(try #require(try Self.line("Due: 31/12/2025", on: "31/03/2024").agreed).isBeyond == false)
        let assessment = try SmallPlan(action: "Due: 31/12/2025").assess(on: "31/03/2024")
        let small = try #require(assessment.actions.compactMap(assessment.slipLine).first)
        #expect(try #require(small.agreed).isBeyond && small.agreed?.place == 1)
    }

    @Test func `on lists only what is open in a plan in force has a line`() throws {
        func lines(_ plan: SmallPlan) throws -> Int {
            let assessment = try plan.assess(on: "31/03/2024")
            return assessment.actions.compactMap(assessment.slipLine).count
        }
        let plan = SmallPlan(action: "Due: 31/05/2024")
        #expect(try lines(plan) == 1)
        #expect(try lines(plan.with { $0.state = "draft" }) == 0)
        #expect(try lines(SmallPlan(action: "Due: 31/05/2024", rows: ["01/03/2024,A1,Complete,,"])) == 0)
        #expect(try lines(SmallPlan(action: "Due: ongoing")) == 0)
    }
}
