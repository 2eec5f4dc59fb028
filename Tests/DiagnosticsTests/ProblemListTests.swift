import Diagnostics
import Foundation
import Testing

@Suite struct ProblemListTests {
    private func problems(_ kind: SampleKind, _ count: Int, in file: SourceFile) -> [Diagnostic] {
        (0..<count).map { number in
            Diagnostic(kind, "it is odd", at: Span(file: file, start: number, end: number + 1))
        }
    }

    private let file = DiagnosticsTests.file(String(repeating: "x\n", count: 2_000))

    @Test func `of many of a kind in a file fifty are shown, and the others counted once`() {
        let output = TextFormatter(usesColour: false).format(problems(.oddThing, 1_550, in: file))
        #expect(output.ranges(of: "warning: it is odd").count == 50)
        #expect(output.hasSuffix("\n   = and 1,500 more of this kind in this file\n\n"))
        #expect(output.ranges(of: " more of this kind").count == 1)
    }

    @Test func `what is rare is not lost among what is common, nor one file among the others`() {
        let other = DiagnosticsTests.file("y", path: "Content/b.md")
        let all =
            problems(.oddThing, 51, in: file) + problems(.brokenThing, 1, in: file) + problems(.oddThing, 1, in: other)
        let output = TextFormatter(usesColour: false).format(all)
        #expect(output.contains("= and 1 more of this kind in this file"))
        #expect(output.contains("error: it is odd"))
        #expect(output.contains("--> Content/b.md:1:1"))
    }

    @Test func `those that are only counted are counted here too`() {
        for count in [1_001, 5_000] {
            let output = TextFormatter(usesColour: false).format(problems(.oddThing, count, in: long).condensed())
            #expect(output.hasSuffix("   = and \(count == 1_001 ? "951" : "4,950") more of this kind in this file\n\n"))
            #expect(output.ranges(of: " more of this kind").count == 1)
        }
        #expect(problems(.oddThing, 5_000, in: long).condensed().count == 1_000)
        #expect(problems(.oddThing, 1_000, in: long).condensed().map(\.count) == Array(repeating: 1, count: 1_000))
    }

    private let long = DiagnosticsTests.file(String(repeating: "x\n", count: 5_000))

    @Test func `fifty of a kind are all shown`() {
        #expect(!TextFormatter(usesColour: false).format(problems(.oddThing, 50, in: file)).contains("more of this"))
    }

    @Test func `JSON counts the others too`() throws {
        let bytes = try JSONFormatter.format(problems(.oddThing, 70, in: file) + problems(.brokenThing, 2, in: file))
        let entries = try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [[String: Any]])
        #expect(entries.count == 52)
        #expect(entries.compactMap { $0["more"] as? Int } == [20])
        #expect(entries[49]["more"] as? Int == 20)
    }

    @Test(.timeLimit(.minutes(5)), arguments: ["a", "é", "e\u{301}", "<b>"])
    func `thousands of problems on a long line cost what a few do`(_ letters: String) {
        let line = DiagnosticsTests.file(String(repeating: letters, count: (1 << 16) / letters.utf8.count))
        let step = line.byteCount / 2_000
        let all = (0..<2_000).map {
            Diagnostic(SampleKind.oddThing, "it is odd", at: Span(file: line, start: $0 * step, end: $0 * step + 3))
        }
        let output = TextFormatter(usesColour: false).format(all)
        #expect(output.utf8.count < 100_000)
        #expect(output.split(separator: "\n").allSatisfy { $0.count < 130 })
    }
}
