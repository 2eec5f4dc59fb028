import Assessing
import HTMLKit
import Graph
import Plan

/// The site's own page about a paper that was issued: where it lies, and whether another version has replaced it. What
/// the paper says stands in the paper and nowhere else.
struct IssuedPaperPage: HTML {
    let paper: IssuedPaper
    let context: PageContext

    private var words: Words { context.words }

    var body: some HTML {
        PageLayout(context, name: name, list: (words.reports.title, context.link(to: .reports))) {
            div(.class("paper-head")) {
                p(.class("paper-kind")) { words.reports.name(of: paper.head.kind, letter: paper.head.letter) }
                h1 { Isolated(paper.head.title) }
                if paper.head.board != nil || paper.head.meeting != nil { facts }
                p(.class("paper-stamp")) { stamp }
            }
            if let newest, newest.head.version > paper.head.version {
                p(.class("notice")) {
                    words.papers.replaced
                    " "
                    IssueLink(paper: newest, context: context)
                }
            }
            PaperLinks(paper, context)
            OtherIssues(report: paper.head.report, except: paper.head.version, context: context)
        }
    }

    private var newest: IssuedPaper? { context.plan.content.issues(of: paper.head.report).first }

    /// Versions have the same title, and the last one has two pages.
    private var name: String {
        let name = [words.reports.name(of: paper.head.kind, letter: paper.head.letter), paper.head.title]
        let version = context.address == .report(paper.head.report) ? [] : [paper.name]
        return (name + version).joined(separator: ": ")
    }

    private var facts: some HTML {
        SummaryList {
            if let board = paper.head.board { SummaryRow(words.reports.to) { Isolated(board) } }
            if let meeting = paper.head.meeting { SummaryRow(words.reports.meeting) { words.day(meeting) } }
        }
    }

    private var stamp: String {
        let phrase = paper.head.version > 1 ? words.reports.corrected : words.reports.issued
        return [
            words.site.asAt.filled(["date": words.day(paper.head.asOf)]),
            phrase.filled(["date": words.day(paper.head.issued), "version": "\(paper.head.version)"]),
        ].joined(separator: " · ")
    }
}

/// The versions of a report that were issued, each with its page about it. There is nothing where there are none.
struct OtherIssues: HTML {
    let report: String
    var except: Int?
    let context: PageContext

    private var papers: [IssuedPaper] {
        context.plan.content.issues(of: report).filter { $0.head.version != except }
    }

    var body: some HTML {
        if !papers.isEmpty {
            h2 { context.words.papers.otherVersions }
            ul { ForEach(papers) { paper in li { IssueLink(paper: paper, context: context) } } }
        }
    }
}

/// A version of a paper, by its number and the day on which it was issued.
struct IssueLink: HTML {
    let paper: IssuedPaper
    let context: PageContext

    var body: some HTML {
        a(.href(context.link(to: .issued(paper.name)))) {
            context.words.version(of: paper)
        }
    }
}

extension Words {
    /// A version of a paper by its number and the day on which it was issued.
    func version(of paper: IssuedPaper) -> String {
        papers.issue.filled(["version": "\(paper.head.version)", "date": day(paper.head.issued)])
    }
}
