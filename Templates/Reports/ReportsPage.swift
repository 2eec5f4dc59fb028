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
            DataTable(words.papers(reports.count), columns: [words.paper, words.kind, words.to, words.meeting]) {
                ForEach(reports) { report in
                    DataRow {
                        a(.href(context.link(to: .report(report.name.text)))) { Isolated(report.title.text) }
                    } cells: {
                        DataCell(words.kind) { words.name(of: report) }
                        DataCell(words.to) { if let board = report.board { Isolated(board.text) } }
                        DataCell(words.meeting) { if let day = report.meeting { context.words.day(day.value) } }
                    }
                }
            }
        }
    }

    private var reports: [Report] {
        context.publication.reports.sorted { left, right in
            let days = [left, right].map { $0.meeting?.value ?? $0.day ?? .earliest }
            if days[0] != days[1] { return days[1] < days[0] }
            return left.name.text < right.name.text
        }
    }
}

extension ReportWords {
    /// What a paper is called by its kind; an annex by its letter.
    func name(of report: Report) -> String {
        switch report.kind.value {
        case .board: board
        case .committee: committee
        case .annex: report.letter.map { annexLetter.filled(["letter": $0.text]) } ?? annex
        case .thread: thread
        }
    }
}
