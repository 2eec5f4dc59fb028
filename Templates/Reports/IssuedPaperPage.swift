import Assessing
import Graph
import HTMLKit
import Plan

/// The site's own page about a paper that was issued: where it lies, and whether another version has replaced it. What
/// the paper says stands in the paper and nowhere else.
struct IssuedPaperPage: Component {
    let paper: IssuedPaper

    func write(to page: inout Page) {
        let context = page.context
        let words = context.words.reports
        page.layout(name: name(context), list: (words.title, context.link(to: .reports))) { page in
            page.needs(.papers)
            page.div(.class("paper-head")) { page in
                page.p(words.name(of: paper.head.kind, letter: paper.head.letter), .class("paper-kind"))
                page.h1 { $0.isolated(paper.head.title) }
                if paper.head.board != nil || paper.head.meeting != nil { writeFacts(to: &page) }
                page.p(stamp(page.words), .class("paper-stamp"))
                if let why = paper.head.why { page.add(Correction(why: why)) }
            }
            let replacement = replacement(context)
            if let replacement {
                page.p(.class("notice")) { page in
                    page.text(page.words.papers.replaced)
                    page.text(" ")
                    page.add(IssueLink(paper: replacement))
                }
            }
            page.add(PaperLinks(paper, context))
            page.add(OtherIssues(of: paper.head.report, besides: [paper, replacement].compactMap(\.self)))
        }
    }

    /// The latest version, where that is another.
    private func replacement(_ context: PageContext) -> IssuedPaper? {
        context.plan.content.issues(of: paper.head.report).first.flatMap {
            $0.head.version > paper.head.version ? $0 : nil
        }
    }

    /// Versions have the same title, and the last one has two pages.
    private func name(_ context: PageContext) -> String {
        let kind = context.words.reports.name(of: paper.head.kind, letter: paper.head.letter)
        let version = context.address == .report(paper.head.report) ? [] : [context.words.version(of: paper)]
        return ([kind, paper.head.title] + version).joined(separator: ": ")
    }

    private func writeFacts(to page: inout Page) {
        let words = page.words.reports
        page.summaryList { page in
            if let board = paper.head.board { page.summaryRow(words.to) { $0.isolated(board) } }
            if let meeting = paper.head.meeting { page.summaryRow(words.meeting, page.words.day(meeting)) }
        }
    }

    private func stamp(_ words: Words) -> String {
        [
            words.site.asAt.filled(["date": words.day(paper.head.asOf)]),
            words.issued(paper.head.version, on: paper.head.issued),
        ].joined(separator: " · ")
    }
}

/// The versions of a report that were issued, each with its page about it. There is nothing where there are none.
struct OtherIssues: Component {
    private let report: String
    private let named: [Int]

    /// - Parameter named: The versions that the page names already.
    init(of report: String, besides named: [IssuedPaper] = []) {
        self.report = report
        self.named = named.map(\.head.version)
    }

    func write(to page: inout Page) {
        let papers = page.context.plan.content.issues(of: report).filter { !named.contains($0.head.version) }
        guard !papers.isEmpty else { return }
        page.placedHeading(2, page.words.papers.otherVersions)
        page.ul { page in for paper in papers { page.li { $0.add(IssueLink(paper: paper)) } } }
    }
}

/// A version of a paper, by its number and the day on which it was issued.
struct IssueLink: Component {
    let paper: IssuedPaper

    func write(to page: inout Page) {
        page.a(page.words.version(of: paper), .href(page.context.link(to: .issued(paper.name))))
    }
}

extension Words {
    /// A version of a paper by its number and the day on which it was issued.
    func version(of paper: IssuedPaper) -> String {
        let version = "\(paper.head.version)"
        guard let issued = paper.head.issued else { return papers.undatedIssue.filled(["version": version]) }
        return papers.issue.filled(["version": version, "date": day(issued)])
    }
}
