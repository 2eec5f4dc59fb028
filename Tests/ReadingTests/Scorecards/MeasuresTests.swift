import Diagnostics
import Plan
import Testing

@testable import Reading

/// The figures of a plan's measures.
@Suite struct MeasuresTests {
    private func read(_ table: String) -> Reading {
        Sources.section(
            "## P1.1 One\n\n### How we will know\n- P1.1a Calls passed on\n- P1.1b Plans looked at\n",
            others: ["plans/p/measures.csv": table]
        ).read()
    }

    private func measured(_ table: String) throws -> [MeasuredRow] {
        let reading = read(table)
        #expect(reading.told == [])
        return try #require(reading.content?.plans.first).measured
    }

    private static let wide = """
        measure,unit,basis,polarity,baseline,target,target by,Q1 2023/24,Q2 2023/24
        P1.1a,number,in the period,up is bad,Q1 2023/24,20,31/03/2024,112,71
        P1.1b,%,snapshot,up is good,,90%,,-,80%

        """

    @Test func `a row for each measure has a column for each period`() throws {
        let rows = try measured(Self.wide)
        #expect(rows.map(\.row.id.text) == ["P1.1a", "P1.1b"])
        #expect(rows[0].row.values.figures.map(\.printed.text) == ["112", "71"])
        #expect(rows[0].row.target?.value == .figure(Figure(digits: 20)))
        #expect(rows[0].row.targetBy?.source.text == "31/03/2024")
        #expect(rows[0].row.baseline?.source.text == "Q1 2023/24")
        #expect(rows[0].row.polarity?.value == .upIsBad)
        #expect(rows[1].row.baseline == nil)
        #expect(rows[1].row.values.all.map(\.printed.text) == ["-", "80%"])
    }

    @Test func `a row for each value says the same`() throws {
        let long = try measured(
            """
            measure,unit,basis,polarity,baseline,target,target by,period,value
            P1.1a,number,in the period,up is bad,Q1 2023/24,20,31/03/2024,Q1 2023/24,112
            P1.1a,,,,,,,Q2 2023/24,71
            P1.1b,%,snapshot,up is good,,90%,,Q1 2023/24,-
            P1.1b,,,,,,,Q2 2023/24,80%

            """)
        let wide = try measured(Self.wide)
        #expect(
            long.map { $0.row.values.all.map(\.printed.text) } == wide.map { $0.row.values.all.map(\.printed.text) })
        #expect(long.map(\.row.target?.value) == wide.map(\.row.target?.value))
        #expect(long.map(\.row.basis?.value) == wide.map(\.row.basis?.value))
    }

    @Test func `a measure without any value keeps what it should reach`() throws {
        let rows = try measured("measure,target,Q1 2023/24\nP1.1a,20,\n")
        #expect(rows.first?.row.target?.value == .figure(Figure(digits: 20)))
    }

    @Test(arguments: [
        (
            "measure,target,period,value\nP1.1a,20,Q1 2023/24,30\nP1.1a,25,Q2 2023/24,28\n",
            "duplicate-key 3:7 `target` is `25` here, and `20` in a row above"
        ),
        (
            "measure,period,value\nP1.1a,Q1 2023/24,30\nP1.1a,Q1 2023/24,31\n",
            "two-figures 3:18 two values are given for `Q1 2023/24`"
        ),
        (
            "measure,Q2 2023/24,Q1 2023/24\nP1.1a,30,31\n",
            "period-order 1:20 `Q1 2023/24` stands behind a later period"
        ),
        (
            "measure,Q1 2023/24\nP1.1a,some\n", "unknown-figure 2:7 `some` is neither a figure nor a symbol"
        ),
        (
            "measure,target,Q1 2023/24\nP1.1a,soon,30\n",
            "unknown-figure 2:7 `soon` is not understood as a target"
        ),
        (
            "measure,01/05/2024\nP1.1a,30\n",
            "spreadsheet-value 1:9 `01/05/2024` is a day, and Excel writes it where a month was typed"
        ),
        ("measure,owner,Q1 2023/24\nP1.1a,Head,30\n", "unknown-key 1:9 `owner` is not known in a row of measures"),
    ]) func `what is wrong is told at its place`(table: String, problem: String) {
        #expect(read(table).told.contains { $0.hasPrefix(problem) }, "\(read(table).told)")
    }
}
