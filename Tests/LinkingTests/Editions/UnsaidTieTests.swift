import Diagnostics
import Linking
import Plan
import Testing

/// Figures that are tied though their sources write the tie in other words, or not at all.
@Suite struct UnsaidTieTests: OfOneScorecard {
    private func shown(_ rows: [String], _ values: String) throws -> [String: String] {
        let entries = rows.enumerated().map {
            "## A\($0 + 1) Row of number \($0 + 1)\nCounts: children\n\($1)"
        }
        return try shown(entries.joined(separator: "\n"), values)
    }

    @Test(arguments: [
        ("April to June 2024", "Q1 2024/25"), ("Q1 2024/25", "April to June 2024"), ("30/06/2024", "June 2024"),
        ("30/06/2024", "Q1 2024/25"),
    ]) func `periods are the same however they are written`(part: String, whole: String) throws {
        let values = "indicator,period,value\nA1,\(part),3\nA2,\(part),17\nA3,\(whole),20\n"
        let shown = try shown(["", "", "Adds up: A1 + A2 = A3\n"], values)
        #expect(shown["A1"] == "c")
        #expect(shown["A2"] == "c" || shown["A3"] == "c")
    }

    @Test func `percentages of parts and of their total`() throws {
        let rows = ["", "", "Adds up: A1 + A2 = A3\n"] + (1...3).map { "Percentage of: A\($0)\n" }
        let shown = try shown(rows, "indicator,2023/24\nA1,20\nA2,20\nA3,40\nA4,10%\nA5,50%\nA6,30%\n")
        #expect(shown["A4"] == "c")
        #expect(shown["A5"] == "c" || shown["A6"] == "c")
    }

    @Test(arguments: [
        ("40,40,40,40,160", "5.0%,50.0%,50.0%,50.0%,38.8%", ""),
        ("40000,40000,40000,40000,40000", "0.5,5.0,5.0,5.0,15.5", "Unit: per 10,000\n"),
    ]) func `percentages and rates of quarters and of their year`(base: String, share: String, unit: String) throws {
        let rows = ["", "Percentage of: A1\nBasis: in the period\n" + unit]
        let shown = try shown(
            rows,
            "indicator,Q1 2023/24,Q2 2023/24,Q3 2023/24,Q4 2023/24,2023/24\nA1,\(base)\nA2,\(share)\n")
        #expect((shown["A2"] ?? "").split(separator: " ").filter { $0 == "c" }.count > 1)
    }

    @Test(arguments: [("40,80", "50%,26%", ""), ("40000,40000", "5.0,5.5", "Unit: per 10,000\n")])
    func `what came between two percentages to date`(base: String, share: String, unit: String) throws {
        let rows = ["Basis: year to date\n", "Percentage of: A1\nBasis: year to date\n" + unit]
        let shown = try shown(rows, "indicator,Q1 2023/24,Q2 2023/24\nA1,\(base)\nA2,\(share)\n")
        #expect(shown["A2"]?.contains("c") ?? false)
    }

    @Test(arguments: ["1,7", "2,7", "3,7", "4,7", "5,7"])
    func `which of two is hidden tells nothing of the smaller`(values: String) throws {
        let shown = try shown(["Basis: year to date\n"], "indicator,Q1 2023/24,Q2 2023/24\nA1,\(values)\n")
        #expect(shown == ["A1": "c c"])
    }

    @Test(arguments: [1, 2, 3, 4, 5]) func `nor does a base that is shown`(count: Int) throws {
        let rows = ["", "", "Percentage of: A1\nNumerator: A2\n"]
        let share = (count * 100 + 3) / 7
        let shown = try shown(rows, "indicator,2023/24\nA1,7\nA2,\(count)\nA3,\(share)%\n")
        #expect(shown == ["A1": "c", "A2": "c", "A3": "c"])
    }

    @Test func `what was shown before stays shown, and the newest is hidden`() throws {
        let rows = ["Basis: year to date\n"]
        #expect(try shown(rows, "indicator,Q1 2023/24\nA1,20\n") == ["A1": "20"])
        let values = "indicator,Q1 2023/24,Q2 2023/24\nA1,20,23\n"
        #expect(try shown(rows, values) == ["A1": "20 c"])
        // The note names what would be known, which stands in no cell.
        let content = try read("## A1 Row\nCounts: children\n" + rows[0], values).content
        #expect(
            SmallNumbers.decide(for: content).problems.map(\.message) == [
                "of 2 values of `s:A1`, 1 because of others kept back: with `s:A1` of `Q2 2023/24`, "
                    + "a small number that stands nowhere could be worked out"
            ])
    }

    @Test func `sums that miss their total by one`() throws {
        let shown = try shown(["", "", "Adds up: A1 + A2 = A3\n"], "indicator,2023/24\nA1,3\nA2,17\nA3,21\n")
        #expect(shown["A2"] == "c" || shown["A3"] == "c")
        let year = try self.shown(
            ["Basis: in the period\n"],
            "indicator,Q1 2023/24,Q2 2023/24,Q3 2023/24,Q4 2023/24,2023/24\nA1,3,20,30,40,94\n")
        #expect((year["A1"] ?? "").split(separator: " ").filter { $0 == "c" }.count > 1)
    }

    @Test func `quarters and years of another basis`() throws {
        let shown = try shown(
            ["Basis: other\n"],
            "indicator,Q1 2023/24,Q2 2023/24,Q3 2023/24,Q4 2023/24,2023/24\nA1,3,10,11,24,48\n")
        #expect((shown["A1"] ?? "").split(separator: " ").filter { $0 == "c" }.count > 1)
    }
}
