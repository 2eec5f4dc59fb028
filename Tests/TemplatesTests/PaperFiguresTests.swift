import Assessing
import Diagnostics
import Foundation
import Graph
import HTMLKit
import Plan
import Testing

@testable import Templates

/// What a paper shows of figures is kept with it as numbers when it is issued, wherever in it a figure stands.
@Suite struct PaperFiguresTests {
    /// The figures in the lines of a paper, `March 2025: 18`; what a row should reach is none.
    private static func figures(in page: String) -> Set<String> {
        let lines = page.matches(of: /<p class="figure-line">.*?<\/p>/.dotMatchesNewlines()).map { String($0.output) }
        let parts = lines.flatMap {
            $0.matches(of: /<span>(?:Baseline|Last figure)(.*?)<\/span>/).map { String($0.output.1) }
        }
        return Set(
            parts.compactMap { part in
                part.firstMatch(of: /([0-9][0-9.,]*%?) \(([^()]+)\)/).map { "\($0.output.2): \($0.output.1)" }
            })
    }

    /// The same of the rows that are kept.
    private static func kept(_ bytes: [UInt8]?, _ periods: [String: String]) -> Set<String> {
        let rows = String(decoding: bytes ?? [], as: UTF8.self).split(separator: "\r\n").dropFirst()
        return Set(
            rows.map { row in
                let cells = row.replacing(/"[^"]*"/, with: "").split(separator: ",", omittingEmptySubsequences: false)
                return "\(periods["\(cells[6]) \(cells[7])"] ?? ""): \(cells[9])"
            })
    }

    /// What pages call the periods of all figures, by their days.
    private static func periods(of site: TestSite) -> [String: String] {
        let content = site.plan.content
        let rows =
            content.scorecards.flatMap(\.indicators).flatMap(\.rows) + content.plans.flatMap(\.measured).map(\.row)
        return Dictionary(
            rows.flatMap(\.values.all).map(\.period.value).map { period in
                (
                    "\(period.firstDay.iso8601) \(period.lastDay.iso8601)",
                    site.words.periodOfFigures(period).replacing("\u{A0}", with: " ")
                )
            }, uniquingKeysWith: { first, _ in first })
    }

    @Test(arguments: [("York", 0), ("Wexmoor", 2), ("Wexmoor's board", 4)])
    func `every figure of a line is kept`(council: String, atLeast: Int) {
        let sites = ["York": TestSite.york, "Wexmoor": .wexmoor, "Wexmoor's board": .wexmoorBoard]
        guard let site = sites[council] else { return }
        let publication = Publication(site.assessment, site.words)
        let periods = Self.periods(of: site)
        var seen = 0
        var lost: Set<String> = []
        for report in site.plan.content.reports {
            let issue = Report.Issue(date: nil, version: 9, why: nil, span: report.name.span)
            let (_, page, figures) = SitePages.issuing(report, issue, publication)
            var writer = HTMLWriter()
            page.render(&writer)
            let shown = Self.figures(in: String(decoding: writer.bytes, as: UTF8.self).replacing("\u{A0}", with: " "))
            lost.formUnion(shown.subtracting(Self.kept(figures, periods)))
            seen += shown.count
        }
        #expect(lost.isEmpty)
        #expect(seen >= atLeast)
    }
}
