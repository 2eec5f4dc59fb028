import HTMLKit
import Plan

/// All of a paper between its head and its end, by its kind. It is the same on a page of the site and on paper.
struct ReportMatter: HTML {
    let report: Report
    let context: PageContext

    var body: some HTML {
        let paper = ReportWriter(report, context)
        switch report.kind.value {
        case .committee: PaperText(paper: paper)
        case .annex: AnnexMatter(paper: paper)
        case .thread: ThreadMatter(paper: paper)
        case .board: BoardMatter(paper: paper)
        }
    }
}

/// The text of a paper, with its paragraphs numbered.
struct PaperText: HTML {
    let paper: ReportWriter

    var body: some HTML {
        div(.class("paper-text")) { Written { writer in paper.writeText(into: &writer) } }
    }
}
