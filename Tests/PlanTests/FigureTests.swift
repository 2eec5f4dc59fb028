import Testing

@testable import Plan

struct FigureTests {
    @Test(arguments: [
        ("143.51", 14_351, 2, false), ("16.00%", 1_600, 2, true), ("1,075", 1_075, 0, false), ("-3", -3, 0, false),
        ("−0.5", -5, 1, false), ("0", 0, 0, false), ("8 %", 8, 0, true),
    ])
    func `a figure keeps the decimals that it is printed with`(
        text: String, digits: Int, decimals: Int, isPercent: Bool
    ) throws {
        let figure = try #require(Figure(text))
        #expect(figure == Figure(digits: digits, decimals: decimals, isPercent: isPercent))
    }

    @Test(arguments: [
        "", "-", "tbc", "1,5", "1.", ".5", "12 children", "£5", "1,0000", "1234567890", "0.1234567", "5%%", "1 2", "٣",
        "--1", "1e5", "0x10", ",5", "1,,000",
    ])
    func `what is no figure is none`(text: String) { #expect(Figure(text) == nil) }

    @Test func `figures compare by their size`() throws {
        let (one, two) = (try #require(Figure("8.50")), try #require(Figure("8.5")))
        #expect(one.isSame(as: two))
        #expect(try #require(Figure("9")) < #require(Figure("10.0")))
        #expect("\(try #require(Figure("38.1")).distance(to: #require(Figure("40.00"))))" == "1.90")
        #expect("\(Figure(digits: -5, decimals: 2))" == "−0.05")
    }

    @Test func `a sum that does not fit is none`() {
        let most = Figure(digits: 999_999_999, decimals: 0)
        let fine = Figure(digits: 1, decimals: 6)
        #expect(Figure.sum(of: Array(repeating: most, count: 20_000) + [fine]) == nil)
        #expect(Figure.sum(of: []) == nil)
        #expect("\(Figure.sum(of: [most, fine]).map(\.description) ?? "")" == "999999999.000001")
    }

    @Test func `a share is told to a tenth of a per cent`() throws {
        let part = try #require(Figure("100"))
        #expect(part.share(of: try #require(Figure("225")))?.description == "44.4%")
        #expect(part.share(of: try #require(Figure("0"))) == nil)
    }
}
