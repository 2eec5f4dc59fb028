import Assessing
import Diagnostics
import Graph
import HTMLKit
import Plan

/// What stands at the head of a paper: what it is, its title, whom it goes to and when, and as at which day it tells.
struct ReportHead: HTML {
    let report: Report
    let context: PageContext

    private var words: ReportWords { context.words.reports }

    var body: some HTML {
        div(.class("paper-head")) {
            p(.class("paper-kind")) { words.name(of: report) }
            h1 { Isolated(report.title.text) }
            if hasFacts { facts }
            ReportStamp(report: report, context: context)
        }
    }

    private var hasFacts: Bool {
        report.board != nil || report.meeting != nil || report.chiefOfficer != nil || report.portfolio != nil
    }

    private var facts: some HTML {
        SummaryList {
            if let board = report.board { SummaryRow(words.to) { Isolated(board.text) } }
            if let meeting = report.meeting { SummaryRow(words.meeting) { context.words.day(meeting.value) } }
            if let officer = report.chiefOfficer { SummaryRow(words.reportOf) { Isolated(officer.text) } }
            if let portfolio = report.portfolio { SummaryRow(words.portfolio) { Isolated(portfolio.text) } }
        }
    }
}

/// As at which day a paper tells, of which version and for whom; it stands at the foot of every sheet too.
struct ReportStamp: HTML {
    let report: Report
    let context: PageContext

    var body: some HTML {
        p(.class("paper-stamp")) { parts.joined(separator: " · ") }
    }

    private var parts: [String] {
        let words = context.words
        var parts = [words.site.asAt.filled(["date": words.day(context.day)])]
        if let issued = report.issued {
            let phrase = issued.version > 1 ? words.reports.corrected : words.reports.issued
            parts.append(
                phrase.filled([
                    "date": words.day(issued.date.value), "version": "\(issued.version)",
                ]))
        }
        parts += context.publication.versions(of: nil)
        parts.append(words.edition(context.plan.edition.name))
        return parts
    }
}

extension Publication {
    /// The version of each plan that a page is about, as it was on the day: of one plan, or of those in force.
    func versions(of plan: String?) -> [String] {
        planNotes.compactMap { note in
            (plan.map { $0 == note.scope } ?? note.isInForce) ? note.version : nil
        }
    }
}
