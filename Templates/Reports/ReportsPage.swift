import Diagnostics
import HTMLKit
import Plan

/// Every paper, the latest meeting first; annexes stand with the papers that name them.
struct ReportsPage: Component {
    func write(to page: inout Page) {
        let context = page.context
        let words = context.words.reports
        let reports = reports(context)
        page.layout(name: words.title) { page in
            page.h1(words.title)
            page.p(words.leadIn, .class("lead-in"))
            page.dataTable(
                words.papers(reports.count), columns: [words.paper, words.kind, words.to, words.meeting]
            ) { page in
                for report in reports {
                    page.dataRow { page in
                        page.a(.href(context.link(to: .report(report.name.text)))) { $0.isolated(report.title.text) }
                    } cells: { page in
                        page.dataCell(words.kind, words.name(of: report))
                        page.dataCell(words.to) { page in if let board = report.board { page.isolated(board.text) } }
                        page.dataCell(words.meeting) { page in
                            if let day = report.meeting { page.text(context.words.day(day.value)) }
                        }
                    }
                }
            }
        }
    }

    private func reports(_ context: PageContext) -> [Report] {
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
