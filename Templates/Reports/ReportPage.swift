import Assessing
import Diagnostics
import Graph
import HTMLKit
import Plan

/// A paper as a page of the site.
struct ReportPage: Component {
    let report: Report

    /// An annex is often called as the plan that it shows: its letter tells them apart.
    private func name(_ context: PageContext) -> String {
        guard report.kind.value == .annex else { return report.title.text }
        return context.words.reports.annexOf.filled([
            "annex": context.words.reports.name(of: report), "title": report.title.text,
        ])
    }

    func write(to page: inout Page) {
        let context = page.context
        page.layout(name: name(context), list: (context.words.reports.title, context.link(to: .reports))) { page in
            page.add(ReportHead(report: report))
            page.add(PaperLinks(report.name.text, context))
            page.add(PapersDue(report: report))
            page.add(ReportMatter(report: report))
            page.add(ReportEnd(report: report))
            page.add(OtherIssues(of: report.name.text))
        }
    }
}

/// By which day the papers of a report's meeting must be published, and by which rule.
struct PapersDue: Component {
    let report: Report

    func write(to page: inout Page) {
        let context = page.context
        if let running = context.assessment.papersDue(report), let due = running.lastDay {
            page.p(.class("aside")) { page in
                page.text(
                    context.words.reports.papersDue.filled([
                        "date": context.words.day(due), "clock": running.clock.name.text,
                    ]))
                page.text(" ")
                page.span(running.clock.source.text)
            }
        }
    }
}
