import HTMLKit
import Plan

/// All of a paper between its head and its end, by its kind. It is the same on a page of the site and on paper.
struct ReportMatter: Component {
    let report: Report
    /// What the ids of its paragraphs begin with, where it stands among other papers.
    var place: String?

    func write(to page: inout Page) {
        let paper = ReportWriter(report, page.words.reports, place: place)
        switch report.kind.value {
        case .committee: page.add(PaperText(paper: paper))
        case .annex: page.add(AnnexMatter(paper: paper))
        case .thread: page.add(ThreadMatter(paper: paper))
        case .board: page.add(BoardMatter(paper: paper))
        }
    }
}

/// The text of a paper, with its paragraphs numbered.
struct PaperText: Component {
    let paper: ReportWriter

    func write(to page: inout Page) {
        page.div(.class("paper-text")) { paper.writeText(to: &$0) }
    }
}
