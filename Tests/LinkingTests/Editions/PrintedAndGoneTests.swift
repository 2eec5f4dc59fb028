import Diagnostics
import Linking
import Plan
import Reading
import Testing

/// What a paper printed and the sources do not have any more is still known to whoever has the paper.
@Suite struct PrintedAndGoneTests: OfOneScorecard {
    /// Rows of children, and what the public edition shows of them beside a paper that printed a figure in a period.
    private func shown(
        _ rows: [String], _ values: String, _ printed: (row: String, period: String, figure: String)? = nil,
        units: [String: String] = [:]
    ) throws -> [String: String] {
        let entries = rows.enumerated().map {
            "## A\($0 + 1) Row of number \($0 + 1)\nUnit: \(units["A\($0 + 1)"] ?? "children")\nCounts: children\n\($1)"
        }
        var (content, _) = try read(entries.joined(separator: "\n"), values)
        if let printed {
            let (first, last) = try #require(Self.days[printed.period])
            content.papers = [
                IssuedPaper(
                    head: .init(
                        report: "board", version: 1, title: "Paper", kind: .board,
                        asOf: try #require(Day(iso8601: "2024-06-01"))),
                    folder: KeptFolder(name: "board-1", path: "Content/papers/board-1", files: []), links: [],
                    printed: [
                        .init(
                            id: EntityID(scope: "s", local: printed.row),
                            first: try #require(Day(iso8601: first)), last: try #require(Day(iso8601: last)),
                            figure: Figure(printed.figure))
                    ])
            ]
        }
        let edition = try #require(Edition("public", audiences: content.site.audiences))
        let selected = Selection.select(edition, of: content).content.scorecards.flatMap(\.indicators).flatMap(\.rows)
        return Dictionary(
            uniqueKeysWithValues: selected.map { row in
                (row.id.text, row.values.all.map(\.printed.text).joined(separator: " "))
            })
    }

    private static let days = [
        "Q1": ("2023-04-01", "2023-06-30"), "2023/24": ("2023-04-01", "2024-03-31"),
    ]

    @Test func `a quarter of a year`() throws {
        let values = "indicator,Q2 2023/24,Q3 2023/24,Q4 2023/24,2023/24\nA1,27,16,3,60\n"
        #expect(try shown([""], values) == ["A1": "27 16 c 60"])
        let both = try shown([""], values, ("A1", "Q1", "14"))
        #expect(both["A1"]?.split(separator: " ").filter { $0 == "c" }.count == 2)
    }

    @Test func `a year to date`() throws {
        let values = "indicator,Q2 2023/24\nA1,12\n"
        #expect(try shown(["Basis: year to date\n"], values) == ["A1": "12"])
        #expect(try shown(["Basis: year to date\n"], values, ("A1", "Q1", "10")) == ["A1": "c"])
    }

    @Test func `a base`() throws {
        let rows = ["", "", "Percentage of: A1\nNumerator: A2\n"]
        let values = "indicator,2022/23,2023/24\nA1,100,\nA2,50,17\nA3,50%,\n"
        #expect(try shown(rows, values)["A2"] == "50 17")
        #expect(try shown(rows, values, ("A1", "2023/24", "20"))["A2"] == "50 c")
    }

    @Test(arguments: ["10%", "10.0%"]) func `a percentage`(figure: String) throws {
        let rows = ["", "", "Percentage of: A1\nNumerator: A2\n"]
        let values = "indicator,2022/23,2023/24\nA1,100,30\nA2,50,3\nA3,50%,\n"
        #expect(try shown(rows, values)["A1"] == "100 30")
        #expect(try shown(rows, values, ("A3", "2023/24", figure))["A1"] == "100 c")
    }

    @Test func `a rate`() throws {
        let rows = ["", "", "Percentage of: A1\nNumerator: A2\n"]
        let values = "indicator,2022/23,2023/24\nA1,1000,300\nA2,50,3\nA3,50,\n"
        #expect(try shown(rows, values, units: ["A3": "per 1,000"])["A1"] == "1000 300")
        #expect(try shown(rows, values, ("A3", "2023/24", "10"), units: ["A3": "per 1,000"])["A1"] == "1000 c")
    }

    @Test func `the same figure in another row`() throws {
        let rows = ["", "Same as: A1\n", "", "Adds up: A2 + A3 = A4\n", ""]
        let values = "indicator,2022/23,2023/24\nA1,20,\nA2,20,9\nA3,21,3\nA4,41,12\n"
        let hidden = try shown(rows, values)
        #expect(hidden["A3"] == "21 c")
        #expect(hidden["A2"] == "20 c" || hidden["A4"] == "41 c")
        let told = try shown(rows, values, ("A1", "2023/24", "9"))
        #expect(told["A4"] == "41 c")
    }

    @Test func `what a paper keeps back stays kept back when what it was kept back for is gone`() throws {
        let values = "indicator,2022/23,2023/24\nA1,20,3\nA2,21,17\n"
        #expect(try shown(["", ""], values)["A2"] == "21 17")
        #expect(try shown(["", ""], values, ("A2", "2023/24", "c"))["A2"] == "21 c")
    }
}
