import Assessing
import Diagnostics
import Graph
import HTMLKit
import Plan

/// What stands at the head of a paper: what it is, its title, whom it goes to and when, and as at which day it tells.
struct ReportHead: Component {
    let report: Report

    func write(to page: inout Page) {
        page.needs(.papers)
        page.div(.class("paper-head")) { page in
            page.p(page.words.reports.name(of: report), .class("paper-kind"))
            page.add(ReportTitle(report: report))
            if hasFacts { writeFacts(to: &page) }
            page.add(ReportStamp(report: report))
            if let why = report.issued?.why { page.add(Correction(why: why.text)) }
        }
    }

    private var hasFacts: Bool {
        report.board != nil || report.meeting != nil || report.chiefOfficer != nil || report.portfolio != nil
    }

    private func writeFacts(to page: inout Page) {
        let words = page.words.reports
        page.summaryList { page in
            if let board = report.board { page.summaryRow(words.to) { $0.isolated(board.text) } }
            if let meeting = report.meeting { page.summaryRow(words.meeting, page.words.day(meeting.value)) }
            if let officer = report.chiefOfficer { page.summaryRow(words.reportOf) { $0.isolated(officer.text) } }
            if let portfolio = report.portfolio { page.summaryRow(words.portfolio) { $0.isolated(portfolio.text) } }
        }
    }
}

/// A paper's title. That of a board report is what it has to say; what it is called stands below.
private struct ReportTitle: Component {
    let report: Report

    func write(to page: inout Page) {
        if report.kind.value == .board {
            let headline = page.context.assessment.facts(of: report).headline
            page.h1(page.words.message(of: headline))
            page.p(.class("paper-title")) { $0.isolated(report.title.text) }
        } else {
            page.h1 { $0.isolated(report.title.text) }
        }
    }
}

/// What a corrected version of a paper changes, and why.
struct Correction: Component {
    let why: String

    func write(to page: inout Page) {
        page.p(.class("notice")) { page in
            page.strong("\(page.words.papers.whatChanged): ")
            page.isolated(why)
        }
    }
}

/// As at which day a paper tells, of which version and for whom; it stands at the foot of every sheet too.
struct ReportStamp: Component {
    let report: Report

    func write(to page: inout Page) {
        page.p(parts(page.context).joined(separator: " · "), .class("paper-stamp"))
    }

    private func parts(_ context: PageContext) -> [String] {
        let words = context.words
        var parts = [words.site.asAt.filled(["date": words.day(context.day)])]
        if let issued = report.issued { parts.append(words.issued(issued.version, on: issued.date?.value)) }
        parts += context.publication.versions(of: nil)
        parts.append(words.edition(context.plan.edition.name))
        return parts
    }
}

extension Words {
    /// That a version of a paper was given out, and on which day where that is known.
    func issued(_ version: Int, on day: Day?) -> String {
        let isFirst = version == 1
        guard let day else {
            return (isFirst ? reports.issuedUndated : reports.correctedUndated).filled(["version": "\(version)"])
        }
        return (isFirst ? reports.issued : reports.corrected).filled(["date": self.day(day), "version": "\(version)"])
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
