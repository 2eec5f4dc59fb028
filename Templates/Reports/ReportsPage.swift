import Assessing
import Diagnostics
import Graph
import HTMLKit
import Plan

/// Every paper, the latest meeting first; annexes stand with the papers that name them.
struct ReportsPage: Component {
    func write(to page: inout Page) {
        let context = page.context
        let words = context.words.reports
        let papers = papers(context)
        page.layout(name: words.title) { page in
            page.h1(words.title)
            page.p(words.leadIn, .class("lead-in"))
            page.dataTable(
                words.papers(papers.count),
                columns: [words.paper, words.kind, words.to, words.meeting, words.asAt, words.files]
            ) { page in
                for paper in papers {
                    page.dataRow { page in
                        page.a(.href(context.link(to: paper.address))) { $0.isolated(words.title(of: paper)) }
                    } cells: { page in
                        page.dataCell(
                            words.kind,
                            paper.kind == .thread
                                ? words.threadInShort : words.name(of: paper.kind, letter: paper.letter))
                        page.dataCell(words.to) { writeBoard(of: paper, to: &$0) }
                        page.dataCell(words.meeting, isDate: true) { page in
                            if let day = paper.meeting { page.text(context.words.day(day)) }
                        }
                        page.dataCell(words.asAt, isDate: true) { page in
                            if let day = paper.day { page.text(context.words.day(day)) }
                        }
                        page.dataCell(words.files) { $0.add(PaperLinks(of: paper, $0.context)) }
                    }
                }
            }
        }
    }

    /// The body that it is for, which has a page where the site lists its meetings.
    private func writeBoard(of paper: ListedPaper, to page: inout Page) {
        guard let name = paper.board else { return }
        let known = page.context.plan.content.board(named: name)
        let body = page.context.assessment.meetingBodies.first { $0.name.text == known?.name.text }
        page.pageLink(body.flatMap { page.context.reach(.body($0.name.text)) }) { $0.isolated(name) }
    }

    private func papers(_ context: PageContext) -> [ListedPaper] {
        context.publication.listedPapers.sorted { left, right in
            let days = [left, right].map { $0.meeting ?? $0.day ?? .earliest }
            if days[0] != days[1] { return days[1] < days[0] }
            return left.name < right.name
        }
    }
}

extension ReportWords {
    /// What a paper is called in a list. An annex is often called as the plan that it shows: its letter tells them apart.
    func title(of paper: ListedPaper) -> String {
        guard paper.kind == .annex else { return paper.title }
        return annexOf.filled(["annex": name(of: paper.kind, letter: paper.letter), "title": paper.title])
    }

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
