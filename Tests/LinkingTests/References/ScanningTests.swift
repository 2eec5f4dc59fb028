import Graph
import Plan
import Testing

@testable import Linking

@Suite("In running text")
struct ScanningTests {
    private let scanner: ReferenceScanner

    init() throws {
        let site = try SmallSite().inspection("one", "R1", "R2", "R3", "R4-1", "R5_1").inspection("two", "R1")
            .plan("p", "answers: [one]")
            .section("P2", "## P2.1 First\n\n## P2.10 Tenth\n\n### How\n- P2.10a A step\n\n## P2.2 Second\n").link()
        scanner = ReferenceScanner(resolver: site.resolver, scope: "p")
    }

    /// What is found: the words as written; a tag in brackets; `?` before what means nothing.
    private func found(_ text: String) -> [String] {
        scanner.scan(text).map { found in
            let written = String(decoding: Array(text.utf8)[found.range], as: UTF8.self)
            let isKnown = if case .success = found.result { true } else { false }
            return (isKnown ? "" : "?") + (found.isTag ? "(\(written))" : written)
        }
    }

    @Test(arguments: [
        ("P2.10", ["P2.10"]), ("P2.1", ["P2.1"]), ("P2.1 and P2.10.", ["P2.1", "P2.10"]), ("P2.10a", ["P2.10a"]),
        ("P2.100", []), ("P2.1.1", []), ("P2.1b", []), ("P2.3", []), ("P2", ["P2"]), ("P2. Next", ["P2"]),
    ])
    func `the longest word counts, so that P2.10 is never P2.1`(text: String, expected: [String]) {
        #expect(found(text) == expected)
    }

    @Test(arguments: [
        "xR1", "R1x", "1R1", "R11", "_R1", "R1_x", "-R1", "R1-led", "R1.5", ".R1", "éR1", "R1é", "ÅR1", "R1ß",
        "R1Ж",
        "naïveR1", "R1\u{301}",
    ])
    func `letters, digits, _, - and a full stop with a digit are no neighbours`(text: String) {
        #expect(found(text).isEmpty)
    }

    @Test(arguments: [
        "R1.", "R1,", "R1;", "R1:", "R1!", "R1?", "(see R1)", "“R1”", "‘R1’", "\"R1\"", "'R1'", "R1’s", "R1's",
        "–R1–", "—R1—", "…R1…", "R1/x", "[R1]", "«R1»", "R1\u{A0}x", "x\u{202F}R1", "R1…", "*R1*", "R1\n", "\tR1",
        "R1 –", "🙂R1🙂", "•R1", "café R1", "R1.)", "R1...",
    ])
    func `other marks are`(text: String) { #expect(found(text) == ["R1"]) }

    @Test func `a dash of print does not hide the second of two`() {
        #expect(found("R1–R3") == ["R1", "R3"])
        #expect(found("R1/R2, R3") == ["R1", "R2", "R3"])
        #expect(found("R4-1 and R5_1") == ["R4-1", "R5_1"])
    }

    @Test(arguments: [
        ("see two:R1.", ["two:R1"]), ("(two:R1)", ["(two:R1)"]), ("p:P2.10a", ["p:P2.10a"]),
        ("two:R9", ["?two:R9"]), ("none:R1", ["?none:R1"]), ("two: R1", ["R1"]), (":R1", ["R1"]),
        ("R1:R2", ["R1", "R2"]),
    ])
    func `a scope before it belongs to it`(text: String, expected: [String]) { #expect(found(text) == expected) }

    @Test(arguments: [
        ("(R1)", ["(R1)"]), ("Title (R1)", ["(R1)"]), ("(R1) (R2)", ["(R1)", "(R2)"]),
        ("(R1, R2)", ["(R1)", "(R2)"]), ("(R1 and R2)", ["(R1)", "(R2)"]),
        ("(R1, R2 and R3)", ["(R1)", "(R2)", "(R3)"]), ("(R1 & R2)", ["(R1)", "(R2)"]),
        ("(R1/R2)", ["(R1)", "(R2)"]), ("(R1; R2)", ["(R1)", "(R2)"]), ("( R1 )", ["(R1)"]),
        ("(R1 R2)", ["(R1)", "(R2)"]), ("(two:R1, R2)", ["(two:R1)", "(R2)"]),
    ])
    func `brackets that hold nothing but ids are a tag`(text: String, expected: [String]) {
        #expect(found(text) == expected)
    }

    @Test(arguments: [
        "(see R1)", "(R1 is next)", "[R1]", "R1", "(the 3 of R1)", "(R1", "R1)", "(R1\u{2009}–\u{2009}R1x)",
    ])
    func `brackets that hold more, and other brackets, are none`(text: String) { #expect(found(text) == ["R1"]) }

    @Test func `a tag that names nothing is a mistake, and a word in prose is only a word`() {
        #expect(found("(R9)") == ["?(R9)"])
        #expect(found("(r1)") == ["?(r1)"])
        #expect(found("(R1, R9)") == ["(R1)", "?(R9)"])
        #expect(found("R9 and r1 and P3.1") == [])
    }

    @Test(arguments: [
        "DIP sampling", "Annex A data", "COVID-19", "s20", "(s20)", "a child on s20, aged 16", "GCSE", "B&B",
        "Covid19", "2022/23", "16-17", "Q2", "Year 11", "YO1 6GA", "A4", "(16+)", "£20m", "section 17", "",
    ])
    func `the field's own words are left alone`(text: String) { #expect(found(text).isEmpty) }

    @Test(arguments: [
        "https://example.org/R1", "http://example.org/a/R1?b=R2", "(https://example.org/R1)", "www.example.org/R1",
        "R1@example.org", "board@R1.org",
    ])
    func `a web or mail address holds none`(text: String) { #expect(found(text).isEmpty) }

    @Test func `an address hides nothing beside it`() {
        #expect(found("R1 https://example.org/R2 R3") == ["R1", "R3"])
    }

    @Test func `ranges are right behind letters of several bytes`() {
        let text = "Zoë – “P2.10” (R1)"
        #expect(found(text) == ["P2.10", "(R1)"])
    }

    @Test func `any bytes can be scanned, and what is found is as written`() {
        let parts = [
            "R1", "P2.10", "(", ")", " ", ".", "-", "é", "–", "’", ":", "two", "@", "/", "\n", "🙂", "_", "9", "a",
        ]
        var generator = Generator(seed: 7)
        for _ in 0..<4_000 {
            let text = (0..<Int.random(in: 0...12, using: &generator))
                .map { _ in parts.randomElement(using: &generator) ?? "" }.joined()
            let bytes = Array(text.utf8)
            var end = 0
            for found in scanner.scan(text) {
                #expect(found.range.lowerBound >= end && found.range.upperBound <= bytes.count)
                end = found.range.upperBound
                let written = String(decoding: bytes[found.range], as: UTF8.self)
                #expect(
                    written.split(separator: ":").last.map { LocalID.isRecognisable(String($0)) } == true, "\(text)")
            }
        }
    }
}

/// Chance that is the same on every run.
struct Generator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        var mixed = state ^ (state >> 33)
        mixed = mixed &* 0xFF51_AFD7_ED55_8CCD
        return mixed ^ (mixed >> 33)
    }
}
