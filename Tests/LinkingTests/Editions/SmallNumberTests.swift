import Diagnostics
import Linking
import Plan
import Reading
import Testing

/// Which values editions keep back, for what ties figures together.
@Suite struct SmallNumberTests: OfOneScorecard {
    private let one = "## A1 Children adopted\nCounts: children\n"

    @Test func `counts from 1 to the threshold are gone from an edition, and 0 is not`() throws {
        let values = "indicator,2018/19,2019/20,2020/21,2021/22\nA1,0,1,5,6\n"
        #expect(try shown(one, values) == ["A1": "0 c c 6"])
        #expect(try shown(one, values, site: "small numbers: {threshold: 7}\n") == ["A1": "0 c c c"])
        #expect(try shown(one, values, edition: "board") == ["A1": "0 c c 6"])
        #expect(try shown(one, values, edition: "draft") == ["A1": "0 c c 6"])
    }

    @Test func `an edition shows them where the site says so, and wider ones do not`() throws {
        let values = "indicator,2018/19\nA1,3\n"
        let site = "small numbers: {shown to: intranet}\n"
        for (edition, value) in [("draft", "3"), ("board", "3"), ("intranet", "3"), ("public", "c")] {
            #expect(try shown(one, values, site: site, edition: edition) == ["A1": value])
        }
    }

    @Test func `a percentage of nobody knows how many is kept back until somebody says`() throws {
        let values = "indicator,2018/19,2019/20\nA1,67%,66.28%\n"
        #expect(try shown("## A1 Seen\n", values) == ["A1": "c 66.28%"])
        #expect(try shown("## A1 Seen\n", values, edition: "draft") == ["A1": "c 66.28%"])
        #expect(try shown("## A1 Seen\nSmallest base: 200\n", values) == ["A1": "67% 66.28%"])
        #expect(try shown("## A1 Seen\nCounts: things\n", values) == ["A1": "67% 66.28%"])
        #expect(
            try shown("## A1 Seen\n", values, site: "small numbers: {shown to: intranet}\n", edition: "intranet")
                == ["A1": "67% 66.28%"])
    }

    @Test func `nothing of a value that is kept back stays with it`() throws {
        let (content, _) = try read(one + "Printed arrow: ▲\n", "indicator,2018/19,2019/20\nA1,3,7\n")
        let edition = try #require(Edition.widest(of: content.site.audiences))
        let row = try #require(Selection.select(edition, of: content).content.scorecards.first?.indicators.first?.own)
        let value = try #require(row.values.all.first)
        #expect(value.figure == nil && value.symbol == .confidential && value.keptBack != nil)
        #expect(value.printed.file.text == "c")
        #expect(row.printed.isEmpty)
    }

    @Test func `what counts nobody is shown, and what may count people is not`() throws {
        let values = "indicator,2018/19\nA1,3\nA2,3\nA3,3\nA4,3\n"
        let rows =
            "## A1 Homes\nCounts: things\n\n## A2 Waiting\nUnit: days\n\n## A3 Left\nUnit: number\n\n"
            + "## A4 Social workers\nUnit: social workers\n"
        #expect(try shown(rows, values) == ["A1": "3", "A2": "3", "A3": "c", "A4": "c"])
    }

    @Test func `what others published is shown, if document and page are named`() throws {
        let values = "indicator,2018/19\nA1,3\n"
        #expect(try shown(one + "Published in: Annex A, page 4\n", values) == ["A1": "3"])
        #expect(try shown(one, values, front: "published in: Annex A, sheet 4\n") == ["A1": "3"])
        #expect(try shown(one + "Published in: Annex A\n", values) == ["A1": "c"])
        let long = "indicator,period,value,published in\nA1,2018/19,3,\"Annex A, p. 4\"\nA1,2019/20,3,\n"
        #expect(try shown(one, long) == ["A1": "3 c"])
    }

    // MARK: - Percentages and means

    private let share = "## A1 Seen\nCounts: children\nPercentage of: A2\n\n## A2 All\nCounts: children\n"

    @Test(arguments: [
        ("50%", "40", "50% 40"), ("10%", "40", "c 40"), ("93%", "40", "c 40"), ("100%", "40", "100% 40"),
        ("100%", "9", "c 9"), ("0%", "8", "c 8"), ("0%", "40", "0% 40"), ("50%", "4", "c c"),
    ])
    func `a percentage is kept back with few behind or beside it, or of everybody in a small base`(
        share: String, base: String, expected: String
    ) throws {
        let shown = try shown(self.share, "indicator,2018/19\nA1,\(share)\nA2,\(base)\n")
        #expect("\(shown["A1"] ?? "") \(shown["A2"] ?? "")" == expected)
    }

    @Test func `a percentage that is kept back can not be worked out of its two counts`() throws {
        let rows = share + "\n## A3 Seen, in number\nCounts: children\n"
        let shown = try shown(
            rows.replacing("Percentage of: A2", with: "Percentage of: A2\nNumerator: A3"),
            "indicator,2018/19\nA1,97%\nA2,100\nA3,97\n")
        #expect(shown == ["A1": "c", "A2": "100", "A3": "c"])
    }

    @Test func `a smallest base decides where no row says of how many it is`() throws {
        let row = "## A1 Seen\nCounts: children\nSmallest base: 60\n"
        #expect(try shown(row, "indicator,2018/19,2019/20,2020/21\nA1,50%,5%,93%\n") == ["A1": "50% c c"])
    }

    @Test func `a mean of few is kept back`() throws {
        let rows = "## A1 Days\nCounts: children\nMean of: A2\n\n## A2 Children\nCounts: children\n"
        #expect(
            try shown(rows, "indicator,2018/19,2019/20\nA1,12.5,13.5\nA2,4,40\n") == ["A1": "c 13.5", "A2": "c 40"])
    }

    // MARK: - Time

    @Test func `a year to date tells what came between, so one of two figures is kept back`() throws {
        let row = one + "Basis: year to date\n"
        #expect(
            try shown(row, "indicator,Q1 2023/24,Q2 2023/24,Q3 2023/24,Q1 2024/25\nA1,20,23,40,21\n")
                == ["A1": "20 c 40 21"])
    }

    @Test func `a year tells the one quarter that is kept back`() throws {
        let row = one + "Basis: in the period\n"
        let shown = try shown(
            row, "indicator,Q1 2023/24,Q2 2023/24,Q3 2023/24,Q4 2023/24,2023/24\nA1,20,3,40,30,93\n")
        #expect(shown == ["A1": "20 c 40 c 93"])
    }

    @Test func `a row that adds up another over time is bound to it, before and after a revision`() throws {
        let rows =
            one + "Basis: in the period\n\n## A2 Since April\nCounts: children\nBasis: year to date\nAccumulates: A1\n"
        let values = """
            indicator,period,value,revised on
            A1,Q1 2023/24,30,
            A1,Q2 2023/24,4,
            A1,Q2 2023/24,40,10/11/2023
            A2,Q1 2023/24,30,
            A2,Q2 2023/24,34,
            A2,Q2 2023/24,70,10/11/2023

            """
        let shown = try shown(rows, values)
        // 34 less 30 would tell the 4, and what was known of the first quarter stays.
        #expect(shown == ["A1": "30 c 40", "A2": "30 c 70"])
    }

    @Test func `the same row under another code is kept back with it`() throws {
        let rows = one + "\n## A2 As carers report it\nCounts: things\nSame as: A1\n"
        #expect(try shown(rows, "indicator,2018/19,2019/20\nA1,3,9\nA2,3,9\n") == ["A1": "c 9", "A2": "c 9"])
    }

    @Test func `a part that only a board sees is protected from a total that everybody sees`() throws {
        let rows =
            "## A1 Missing\nCounts: children\nAdds up: A1a + A1b = A1c\n\n## A1a Near\nRow of: A1\nAudience: board\n\n"
            + "## A1b Far\nRow of: A1\n\n## A1c All\nRow of: A1\n"
        let site = "small numbers: {shown to: board}\n"
        let values = "indicator,row,2018/19\nA1,A1a,3\nA1,A1b,20\nA1,A1c,23\n"
        #expect(try shown(rows, values, site: site) == ["A1b": "c", "A1c": "23"])
        #expect(try shown(rows, values, site: site, edition: "board") == ["A1a": "3", "A1b": "20", "A1c": "23"])
    }

    // MARK: - What is told

    private func told(_ rows: String, _ values: String, site: String = "") throws -> [String] {
        let (content, problems) = try read(rows, values, site: site)
        return (problems + SmallNumbers.decide(for: content).problems).map(\.id).filter { $0 != "missing-file" }
    }

    @Test func `what is not said is told, and so is a threshold or an edition that cannot be`() throws {
        #expect(
            try told("## A1 Left\nUnit: number\n", "indicator,2018/19\nA1,3\n") == [
                "uncounted-row", "small-number-kept",
            ])
        #expect(
            try told("## A1 Seen\n", "indicator,2018/19\nA1,67%\n") == ["unknown-base", "small-number-kept"])
        #expect(try told("## A1 Seen\n", "indicator,2018/19\nA1,66.28%\n") == [])
        #expect(try told(one + "Same as: B7\n", "indicator,2018/19\nA1,67\n") == ["unknown-reference"])
        #expect(try told(one + "Accumulates: B7\n", "indicator,2018/19\nA1,67\n") == ["unknown-indicator"])
        for wrong in ["threshold: few", "threshold: 1", "shown to: nobody", "shown to: public"] {
            #expect(try told(one, "indicator,2018/19\nA1,67\n", site: "small numbers: {\(wrong)}\n") == ["wrong-type"])
        }
    }

    @Test func `a zero gives a small number away, and that is an error`() throws {
        let rows =
            "## A1 Missing\nCounts: children\nAdds up: A1a + A1b = A1c\n\n## A1a Near\nRow of: A1\n\n"
            + "## A1b Far\nRow of: A1\n\n## A1c All\nRow of: A1\nPublished in: Annex A, page 4\n"
        let values = "indicator,row,2018/19\nA1,A1a,3\nA1,A1b,0\nA1,A1c,3\n"
        #expect(try told(rows, values).contains("small-number-told"))
    }
}
