import Diagnostics
import HTMLKit
import Plan

/// Every paper, the latest meeting first; annexes stand with the papers that name them.
struct ReportsPage: HTML {
    let context: PageContext

    private var words: ReportWords { context.words.reports }

    var body: some HTML {
        PageLayout(context, name: words.title) {
            h1 { words.title }
            p(.class("lead-in")) { words.leadIn }
            DataTable(words.papers(papers.count), columns: [words.paper, words.kind, words.to, words.meeting]) {
                ForEach(papers) { paper in
                    DataRow {
                        a(.href(context.link(to: paper.address))) { Isolated(paper.title) }
                    } cells: {
                        DataCell(words.kind) { words.name(of: paper.kind, letter: paper.letter) }
                        DataCell(words.to) { if let board = paper.board { Isolated(board) } }
                        DataCell(words.meeting) { if let day = paper.meeting { context.words.day(day) } }
                    }
                }
            }
        }
    }

    private var papers: [ListedPaper] {
        context.publication.listedPapers.sorted { left, right in
            let days = [left, right].map { $0.meeting ?? $0.day ?? .earliest }
            if days[0] != days[1] { return days[1] < days[0] }
            return left.name < right.name
        }
    }
}

extension ReportWords {
    /// What a paper is called by its kind; an annex by its letter.
    func name(of report: Report) -> String { name(of: report.kind.value, letter: report.letter?.text) }

    func name(of kind: Report.Kind, letter: String?) -> String {
        switch kind {
        case .board: board
        case .committee: committee
        case .annex: letter.map { annexLetter.filled(["letter": $0]) } ?? annex
        case .thread: thread
        }
    }
}
