import Diagnostics
import Linking
import Plan
import Reading
import Testing

/// Small numbers are known for what they are, however a row writes them.
@Suite struct WrittenFigureTests: OfOneScorecard {
    private func told(_ rows: String, _ values: String) throws -> [String] {
        try read(rows, values).problems.map { "\($0.id): \($0.message)" }
    }

    @Test(arguments: [
        ("Unit: children", "3.0", "c"), ("Unit: children", "7.0", "7.0"), ("Unit: staff", "0.6", "c"),
        ("Unit: children per worker", "3.2", "3.2"), ("Unit: Year 11 pupils", "3", "c"),
        ("Unit: week-old babies", "3", "c"), ("Unit: 11-year-olds", "3", "c"), ("Unit: days", "3", "3"),
        ("Unit: weeks waited by children", "3", "3"), ("Unit: day", "3", "3"),
        ("Unit: years 10 and 11 pupils", "4", "c"),
    ]) func `a count is one whatever its decimals and its unit`(unit: String, value: String, printed: String) throws {
        #expect(try shown("## A1 Row\n\(unit)\n", "indicator,2018/19\nA1,\(value)\n") == ["A1": printed])
    }

    @Test(arguments: [
        ("%", "97", "c"), ("per cent", "66.28", "66.28"), ("percentage of children", "2.5", "c"), ("pct", "50", "c"),
        ("Share (%)", "66.7", "c"), ("children seen, per cent", "50", "c"), ("proportion", "0.667", "c"),
        ("rate (per 10,000 children)", "5.1", "c"), ("rate/1,000", "5.1", "c"), ("per thousand", "5.1", "c"),
        ("FTE", "0.6", "c"), ("WTE", "1.5", "c"),
    ])
    func `a percentage is one where its unit says so`(unit: String, value: String, printed: String) throws {
        #expect(try shown("## A1 Row\nUnit: \(unit)\n", "indicator,2018/19\nA1,\(value)\n") == ["A1": printed])
    }

    @Test func `a percentage of a small base is one without any unit`() throws {
        let rows = "## A1 All\nUnit: children\n\n## A2 Share\nPercentage of: A1\n"
        #expect(try shown(rows, "indicator,2018/19\nA1,8\nA2,50\n")["A2"] == "c")
    }

    @Test func `those left of a base are known without the share`() throws {
        let rows =
            "## A1 All\nUnit: children\n\n## A2 Seen\nUnit: children\n\n## A3 Share\nPercentage of: A1\nNumerator: A2\n"
        let shown = try shown(rows, "indicator,2018/19,2019/20\nA1,25,100\nA2,21,50\nA3,-,50%\n")
        #expect(shown["A1"]?.hasPrefix("c") ?? false || shown["A2"]?.hasPrefix("c") ?? false)
    }

    @Test(arguments: [
        ("A4 + A5 + A6 = A1", "A1,3,4\nA4,1,1\nA5,1,1\nA6,1,2\n"), ("A4 + A5 = A1", "A1,3,2\nA4,1,1\nA5,2,1\n"),
    ]) func `small parts of small totals stop nothing`(sum: String, values: String) throws {
        let parts = sum.matches(of: /A[4-6]/).map { "## \($0.output) Part \($0.output)\nUnit: children\n" }
        let rows = "## A1 All\nUnit: children\nAdds up: \(sum)\n\n" + parts.joined(separator: "\n")
        let content = try read(rows, "indicator,2018/19,2019/20\n" + values).content
        #expect(SmallNumbers.decide(for: content).problems.filter { $0.severity == .error }.isEmpty)
    }

    @Test func `a part of one is a percentage of its base`() throws {
        let rows = "## A1 All\nUnit: children\n\n## A2 Share\nPercentage of: A1\n"
        #expect(try shown(rows, "indicator,2018/19\nA1,100\nA2,0.97\n")["A2"] == "c")
        #expect(try shown(rows, "indicator,2018/19\nA1,100\nA2,0.5\n")["A2"] == "0.5")
    }

    @Test func `one percentage among counts leaves them counts`() throws {
        #expect(try shown("## A1 Row\nUnit: children\n", "indicator,2018/19,2019/20\nA1,3,50%\n") == ["A1": "c c"])
    }

    @Test func `a rate of nobody knows how many is kept back, and one of many is not`() throws {
        let unit = "## A1 Row\nUnit: per 10,000\nCounts: children\n"
        let values = "indicator,2018/19\nA1,0.9\n"
        #expect(try shown(unit, values) == ["A1": "c"])
        #expect(try shown(unit + "Smallest base: 90000\n", values) == ["A1": "0.9"])
        #expect(try shown(unit + "Smallest base: 30000\n", values) == ["A1": "c"])
    }

    @Test(arguments: ["c,3", "c,three children", ",3", ",4 of them"])
    func `what is printed shows no figure that is kept back`(cells: String) throws {
        let values = "indicator,period,value,symbol,as printed\nA1,2018/19,,\(cells)\n"
        #expect(
            try told("## A1 Row\nUnit: children\n", values).contains {
                $0.hasPrefix("unknown-figure: no figure is given, and")
            })
    }

    @Test func `what is printed shows no other figure than the value`() throws {
        func figures(_ printed: String) throws -> [String] {
            let values = "indicator,period,value,symbol,as printed\nA1,2018/19,1017,,\"\(printed)\"\n"
            return try told("## A1 Row\nUnit: children\n", values).filter { $0.hasPrefix("unknown-figure") }
        }
        #expect(try figures("1,017 (3 of them boys)").count == 1)
        #expect(try figures("1,017") == [])
        #expect(try figures("1017 [p]") == [])
    }

    @Test func `what is printed beside a value tells no other number in words, and is no small one`() throws {
        func values(_ printed: String) -> String {
            "indicator,period,value,symbol,as printed\nA1,2018/19,30,,\(printed)\n"
        }
        let row = "## A1 Row\nUnit: children\n"
        #expect(try told(row, values("30 (three of them babies)")).contains { $0.hasPrefix("unknown-figure") })
        #expect(try shown(row, values("3"))["A1"] == "c")
    }

    @Test(arguments: [("2 of 9", 1), ("3*", 1), ("<5", 0), ("1 to 5", 0), ("NC", 0), ("5 or fewer", 0)])
    func `a word in place of a figure prints none`(word: String, told: Int) throws {
        let front = "symbols: [{word: \"\(word)\", symbol: c}]\n"
        let problems = try read("## A1 Row\nUnit: children\n", "indicator,2018/19\nA1,7\n", front: front).problems
        #expect(problems.filter { $0.id == "unknown-figure" }.count == told)
    }

    @Test func `a part of a mean says of how many it is`() throws {
        let rows =
            "## A1 Days\nUnit: days\nCounts: children\nMean of: A2\n\n## A1a Girls\nRow of: A1\n\n## A2 Children\n"
            + "Unit: children\n\n## A3 Girls\nUnit: children\n"
        let values = "indicator,row,2018/19\nA1,,12\nA1,A1a,13.5\nA2,,40\nA3,,8\n"
        #expect(try shown(rows, values)["A1a"] == "c")
        #expect(try shown(rows.replacing("Row of: A1\n", with: "Row of: A1\nMean of: A3\n"), values)["A1a"] == "13.5")
    }

    @Test func `the same figures elsewhere are of what these are of, whichever of the two says it`() throws {
        let rows =
            "## A1 Wait of few\nUnit: days\nCounts: children\nMean of: A3\nSame as: A2\n\n## A2 Wait\nUnit: days\n"
            + "Counts: children\n\n## A3 Children\nUnit: children\n"
        #expect(try shown(rows, "indicator,2018/19\nA1,12.5\nA2,12.5\nA3,3\n")["A2"] == "c")
    }

    @Test func `a share that an edition leaves out is not worked out of what it shows`() throws {
        let rows =
            "## A1 All\nUnit: children\n\n## A2 Seen\nUnit: children\n\n## A3 Share\nAudience: board\nPercentage of: A1\n"
            + "Numerator: A2\n"
        let shown = try shown(rows, "indicator,2018/19\nA1,25\nA2,24\nA3,96%\n")
        #expect(shown["A1"] == "c" || shown["A2"] == "c")
    }

    @Test func `a small total of small parts is kept back with them, and stops nothing`() throws {
        let rows =
            "## A1 All\nUnit: children\nAdds up: A2 + A3 = A1\n\n## A2 Boys\nUnit: children\n\n## A3 Girls\nUnit: children\n"
        let content = try read(rows, "indicator,2018/19\nA1,3\nA2,1\nA3,2\n").content
        #expect(SmallNumbers.decide(for: content).problems.filter { $0.severity == .error }.isEmpty)
    }

    @Test func `rows that are the same as one that is the same are of what the last is of`() throws {
        let rows =
            "## A1 Share\nCounts: children\nSame as: A2\n\n## A2 Share again\nCounts: children\nSame as: A3\n\n"
            + "## A3 Share of all\nCounts: children\nPercentage of: A4\n\n## A4 All\nUnit: children\n"
        let values = "indicator,2018/19\nA1,50%\nA2,50%\nA3,50%\nA4,300\n"
        #expect(try shown(rows, values)["A1"] == "50%")
    }

    @Test(arguments: [("12.5", "40%", "c"), ("12.5", "80%", "c"), ("100.5", "50%", "50%"), ("100.5", "97%", "c")])
    func `a percentage may be of parts of posts`(base: String, share: String, printed: String) throws {
        let rows = "## A1 Posts\nUnit: FTE\n\n## A2 Filled\nCounts: staff\nPercentage of: A1\n"
        #expect(try shown(rows, "indicator,2018/19\nA1,\(base)\nA2,\(share)\n")["A2"] == printed)
    }

    @Test func `a base that is named and has no count for a period is told as that`() throws {
        let rows = "## A1 All\nUnit: children\n\n## A2 Share\nPercentage of: A1\n"
        let content = try read(rows, "indicator,2018/19,2019/20\nA1,100,\nA2,50%,67%\n").content
        let messages = SmallNumbers.decide(for: content).problems.filter { $0.id == "unknown-base" }.map(\.message)
        #expect(
            messages == ["`s:A1` has no count for `2019/20`, so nothing says of how many `67%` is the percentage"])
    }

    @Test(arguments: ["c,twins", "c,iii", "c,a single child", "c,the Roma child", ",both boys", ",a pair"])
    func `what is printed tells no figure in words`(cells: String) throws {
        let values = "indicator,period,value,symbol,as printed\nA1,2018/19,,\(cells)\n"
        #expect(try told("## A1 Row\nUnit: children\n", values).contains { $0.hasPrefix("unknown-figure") })
    }

    @Test(arguments: ["c,c", "c,*", "c,[c]", "c,suppressed", "c,low", ",not collected yet", "x,not available"])
    func `what is printed may say that there is no figure`(cells: String) throws {
        let values = "indicator,period,value,symbol,as printed\nA1,2018/19,,\(cells)\n"
        #expect(try !told("## A1 Row\nUnit: children\n", values).contains { $0.hasPrefix("unknown-figure") })
    }
}
