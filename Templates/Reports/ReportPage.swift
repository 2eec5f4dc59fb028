import Diagnostics
import HTMLKit
import Plan

/// A paper as a page of the site.
struct ReportPage: HTML {
    let report: Report
    let context: PageContext

    var body: some HTML {
        PageLayout(
            context, name: report.title.text, list: (context.words.reports.title, context.link(to: .reports))
        ) {
            ReportHead(report: report, context: context)
            PaperLinks(report.name.text, context)
            ReportMatter(report: report, context: context)
            ReportEnd(report: report, context: context)
        }
    }
}
