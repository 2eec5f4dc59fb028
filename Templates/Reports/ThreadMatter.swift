import Assessing
import Diagnostics
import HTMLKit
import Plan

/// One recommendation on paper: what was asked, what is missing, what answers it, how one will know, what difference
/// it made.
struct ThreadMatter: Component {
    let paper: ReportWriter

    func write(to page: inout Page) {
        if !paper.report.prose.isEmpty { page.add(PaperText(paper: paper)) }
        if let thread = page.context.assessment.thread(of: paper.report) { page.add(ThreadBlock(thread: thread)) }
    }
}
