import Diagnostics
import Plan
import Testing

@testable import Assessing

/// The four judgements, each apart, of a scorecard of one indicator.
struct JudgementTests {
    private func row(_ fields: String, _ values: String, front: String = "") throws -> AssessedRow {
        try ScorecardFixture.row(fields, values, front: front)
    }

    private func movement(_ row: AssessedRow) -> Movement? {
        if case .compared(let movement) = row.direction { movement } else { nil }
    }

    private func comparison(_ row: AssessedRow) -> TargetJudgement.Comparison? {
        if case .compared(let comparison) = row.target { comparison } else { nil }
    }

    @Test func `one target for several rows is compared with none of them`() throws {
        let part = "Target: 85%\n\n## A1a Part\nRow of: A1\nPolarity: up is good"
        let values = "indicator,2017/18,2018/19\nA1a,80%,90%\n"
        let shared = try row(part, values)
        #expect(shared.sharedTarget?.source.text == "85%")
        guard case .notCompared(.shared) = shared.target else {
            Issue.record("\(shared.target)")
            return
        }
        let own = try row(part + "\nTarget: 88%", values)
        #expect(own.sharedTarget == nil)
        #expect(comparison(own)?.isMet == true)
    }

    @Test func `a target that is for a later day is not missed yet`() throws {
        let fields = "Basis: snapshot\nPolarity: up is bad\nTarget: 0\nTarget by: "
        let values = "indicator,May 2024,March 2025\nA1,37,41\n"
        let early = try row(fields + "30/06/2025", values)
        #expect(comparison(early)?.isMet == false)
        #expect(comparison(early)?.laterBy?.source.text == "30/06/2025")
        // It must be explained all the same.
        #expect(early.states == [.worse, .exception])
        let late = try row(fields + "31/03/2025", values)
        #expect(comparison(late)?.laterBy == nil)
        #expect(late.states == [.targetMissed, .worse, .exception])
    }

    // MARK: - Like with like

    @Test func `a first quarter to date is compared neither with a year nor with a year's target`() throws {
        let row = try row(
            "Basis: year to date\nPolarity: up is bad\nTarget: 300\nTarget for: 2019/20",
            "indicator,2017/18,2018/19,Q1 2019/20\nA1,310,290,80\n")
        #expect(movement(row)?.from.value.printed.text == "310")
        #expect(movement(row)?.to.value.printed.text == "290")
        #expect(movement(row)?.effect == .better)
        #expect(row.later(than: try #require(movement(row)))?.value.printed.text == "80")
        guard case .notCompared(.otherTime) = row.target else {
            Issue.record("\(row.target)")
            return
        }
    }

    @Test func `a quarter to date is compared with the same quarter of another year`() throws {
        let row = try row(
            "Basis: year to date\nPolarity: up is good",
            "indicator,Q1 2018/19,Q2 2018/19,Q1 2019/20\nA1,10,22,12\n")
        #expect(movement(row)?.from.value.printed.text == "10")
        #expect(row.alike(try #require(movement(row))) == 2)
    }

    @Test func `snapshots are compared whatever the period, and none across a break`() throws {
        let fields = "Basis: snapshot\nPolarity: up is good"
        let values = "indicator,2017/18,2018/19,Q1 2019/20\nA1,50%,52%,55%\n"
        #expect(movement(try row(fields, values))?.from.value.printed.text == "52%")
        let broken = try row(fields + "\nBreaks: Q1 2019/20: another age group", values)
        #expect(movement(broken)?.to.value.printed.text == "52%")
        let first = try #require(Period.Fixture.quarter)
        #expect(broken.isAfterBreak(first))
    }

    @Test func `where no basis is stated only periods of one length are compared`() throws {
        let row = try row("Polarity: up is good", "indicator,2018/19,Q1 2019/20\nA1,16.00%,14.00%\n")
        guard case .nothingAlike(2) = row.direction else {
            Issue.record("\(row.direction)")
            return
        }
    }

    @Test func `a value that was revised stands in place of the first`() throws {
        let row = try row(
            "Basis: snapshot\nPolarity: up is good",
            "indicator,period,value,revised on\nA1,2017/18,40%,\nA1,2018/19,50%,\nA1,2018/19,45%,01/06/2020\n")
        #expect(row.latest?.value.printed.text == "45%")
        #expect(row.row.values.earlier(than: try #require(row.latest?.value)).map(\.printed.text) == ["50%"])
    }

    // MARK: - Targets

    @Test(arguments: [
        ("up is good", "85%", "90%", true), ("up is good", "85%", "84.99%", false), ("up is bad", "85%", "90%", false),
        ("up is bad", "85%", "85.0%", true), ("neutral", "80-90%", "85%", true), ("neutral", "80%-90%", "91%", false),
    ])
    func `a target is met by polarity, and a range inside`(
        polarity: String, target: String, value: String, isMet: Bool
    ) throws {
        let row = try row("Polarity: \(polarity)\nTarget: \(target)", "indicator,2018/19\nA1,\(value)\n")
        #expect(comparison(row)?.isMet == isMet)
    }

    @Test func `a figure beside a target is neither good nor bad where nobody says what is better`() throws {
        let row = try row("Polarity: neutral\nTarget: 40%", "indicator,2018/19\nA1,30%\n")
        #expect(comparison(row)?.isMet == nil)
        #expect(comparison(row)?.position == .below)
        #expect(comparison(row)?.distance.description == "10%")
    }

    @Test func `a share is of the total of its rows, and is not told where one has no figure`() throws {
        let fields = "Polarity: up is bad\nTarget: 40% of total\nTotal of: A1, A2"
        let row = try row(fields, "indicator,2018/19\nA1,100\nA2,125\n")
        #expect(comparison(row)?.figure.description == "44.4%")
        #expect(comparison(row)?.isMet == false)
        let unknown = try self.row(fields, "indicator,2018/19\nA1,100\nA2,c\n")
        guard case .notCompared(.noTotal) = unknown.target else {
            Issue.record("\(unknown.target)")
            return
        }
    }

    // MARK: - Direction and benchmarks

    @Test(arguments: [
        ("100", "101", Movement.Course.level), ("100", "102", .rose), ("0", "0", .level), ("0", "1", .rose),
    ])
    func `a change within the tolerance is none`(from: String, to: String, course: Movement.Course) throws {
        let row = try row(
            "Basis: snapshot\nPolarity: up is bad", "indicator,2017/18,2018/19\nA1,\(from),\(to)\n",
            front: "tolerance: 1%\n")
        #expect(movement(row)?.course == course)
    }

    @Test func `a benchmark is compared for the last period that both have`() throws {
        let row = try row(
            "Polarity: up is bad\nBenchmarks: national, regional",
            "indicator,benchmark,2016/17,2017/18,2018/19\nA1,,10,9,8\nA1,national,11,7,-\nA1,regional,-,-,-\n")
        #expect(row.benchmarks.map(\.kind) == [.national, .regional])
        #expect(row.benchmarks[0].pair?.own.value.printed.text == "9")
        #expect(row.benchmarks[0].position == .above)
        #expect(row.benchmarks[0].effect == .worse)
        #expect(row.benchmarks[1].pair == nil)
    }

    @Test(arguments: [
        ("Polarity: up is good\nTarget: 85%", "70%", "67%", true),
        ("Polarity: up is good\nTarget: 85%", "67%", "70%", false),
        ("Polarity: up is good\nTarget: 60%", "70%", "67%", false),
        ("Polarity: neutral\nTarget: 38%-45%", "43%", "48%", true),
        ("Polarity: neutral\nTarget: 38%-45%", "50%", "48%", false),
        ("Polarity: neutral\nTarget: 38%-45%", "30%", "48%", true), ("Polarity: up is good", "70%", "67%", false),
    ])
    func `what misses its target and moves away is an exception`(
        fields: String, from: String, to: String, isException: Bool
    ) throws {
        let row = try row("Basis: snapshot\n" + fields, "indicator,2017/18,2018/19\nA1,\(from),\(to)\n")
        #expect(row.isException == isException)
    }

    // MARK: - Drawings

    @Test func `figures are joined only where they are alike and next to each other`() throws {
        let months = ["January", "February", "March", "April", "May", "June", "July"]
        let heads = months.map { "\($0) 2022" } + months.map { "\($0) 2023" }
        func joined(_ basis: String, _ periods: ArraySlice<String>) throws -> [Bool]? {
            let values = periods.indices.map { $0 == 2 ? "-" : "\(50 + $0 % 3)%" }.joined(separator: ",")
            let table = "indicator,\(periods.joined(separator: ","))\nA1,\(values)\n"
            return SeriesShape(try row("Basis: \(basis)", table))?.points.map(\.isJoined)
        }
        let rolling = try #require(try joined("rolling 12 months", heads[...]))
        #expect(rolling == [false, true, false] + Array(repeating: true, count: 10))
        #expect(try joined("year to date", heads[...])?.contains(true) == false)
        // So few are dots: a line would show a course where there may be chance alone.
        #expect(try joined("rolling 12 months", heads[..<7])?.contains(true) == false)
        #expect(SeriesShape(try row("", "indicator,2016/17\nA1,5\n")) == nil)
    }

    // MARK: - What the source prints

    @Test(arguments: [
        ("up is good", "▲", "Green", "16.00%", "14.00%", 2), ("up is bad", "▼", "Green", "16%", "14%", 0),
        ("up is bad", "", "Red", "438", "424", 1), ("neutral", "▲", "Red", "9.96%", "15.52%", 1),
        ("neutral", "◄►", "Neutral", "20%", "30%", 0), ("up is bad", "◄", "Neutral", "33%", "28%", 2),
        ("up is good", "◄►", "Neutral", "", "90%", 0), ("up is good", "▲", "", "", "90%", 1),
        ("up is good", "", "Neutral", "", "", 1),
    ])
    func `what is printed is held against the figures`(
        polarity: String, arrow: String, colour: String, from: String, to: String, faults: Int
    ) throws {
        var fields = "Polarity: \(polarity)"
        if !arrow.isEmpty { fields += "\nPrinted arrow: \(arrow)" }
        if !colour.isEmpty { fields += "\nPrinted colour: \(colour)" }
        let row = try row(fields, "indicator,2018/19,Q1 2019/20\nA1,\(from),\(to)\n", front: "tolerance: 1%\n")
        #expect(row.faults.count == faults)
    }
}

extension Period {
    /// Periods that tests ask for.
    fileprivate enum Fixture {
        static let quarter = Quarter(number: 1, year: 2019, basis: .financial).map(Period.quarter)
    }
}
