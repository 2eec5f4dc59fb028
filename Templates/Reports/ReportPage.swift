import Diagnostics
import Graph
import HTMLKit
import Plan

/// A paper as a page of the site.
struct ReportPage: HTML {
    let report: Report
    let context: PageContext

    /// An annex is often called as the plan that it shows: its letter tells them apart.
    private var name: String {
        guard report.kind.value == .annex else { return report.title.text }
        return context.words.reports.annexOf.filled([
            "annex": context.words.reports.name(of: report), "title": report.title.text,
        ])
    }

    var body: some HTML {
        PageLayout(
            context, name: name, list: (context.words.reports.title, context.link(to: .reports))
        ) {
            ReportHead(report: report, context: context)
            PaperLinks(report.name.text, context)
            PapersDue(report: report, context: context)
            ReportMatter(report: report, context: context)
            ReportEnd(report: report, context: context)
            OtherIssues(report: report.name.text, context: context)
        }
    }
}

/// By which day the papers of a report's meeting must be published, and by which rule.
struct PapersDue: HTML {
    let report: Report
    let context: PageContext

    private var calendar: WorkingCalendar { context.plan.content.calendar }

    var body: some HTML {
        if let meeting = report.meeting?.value,
            let board = report.board.flatMap({ context.plan.content.board(named: $0.text) }),
            let clock = board.clock(in: calendar), let due = board.papersDue(before: meeting, calendar)
        {
            p(.class("aside")) {
                context.words.reports.papersDue.filled(["date": context.words.day(due), "clock": clock.name.text])
                " "
                span { clock.source.text }
            }
        }
    }
}
