import Assessing
import Diagnostics
import HTMLKit
import Plan

/// One recommendation on paper: what was asked, what is missing, what answers it, how one will know, what difference
/// it made.
struct ThreadMatter: HTML {
    let paper: ReportWriter

    private var context: PageContext { paper.context }

    var body: some HTML {
        if !paper.report.prose.isEmpty { PaperText(paper: paper) }
        if let thread = context.assessment.thread(of: paper.report) { ThreadBlock(thread: thread, context: context) }
    }
}
