import Assessing
import Diagnostics
import Graph
import HTMLKit
import Plan

/// A paper within a pack. What was issued, or is no paper of ours, is published by itself: the pack says so.
struct PackPaper: Component {
    let name: String

    func write(to page: inout Page) {
        let content = page.context.plan.content
        if let report = content.reports.first(where: { $0.name.text == name }), !content.isIssued(report),
            [.committee, .annex].contains(report.kind.value)
        {
            page.part(of: page.context.publication.telling(of: report)) { page in
                page.add(ReportHead(report: report))
                page.add(ReportMatter(report: report, isInPack: true))
                page.add(ReportEnd(report: report))
            }
        } else if let document = content.documents.first(where: { $0.name.text == name }) {
            write(document, to: &page)
        } else if let meeting = content.meeting(named: name), let minutes = meeting.minutes {
            page.h1(page.words.meetings.minutes)
            page.p(meeting.title.text, .class("paper-title"))
            page.add(MinutesMatter(meeting: meeting, minutes: minutes))
        } else if let plan = content.workPlans.first(where: { $0.name.text == name }) {
            page.h1 { $0.text(plan.title) }
            page.add(WorkPlanMatter(plan: plan))
        } else if let scorecard = content.scorecards.first(where: { $0.scope.text == name }) {
            page.h1 { $0.text(scorecard.title) }
            page.add(ScorecardMatter(rows: page.context.assessment.rows(of: scorecard)))
        } else if let paper = page.context.plan.paper(named: name) {
            page.p { page in page.phrase(page.words.meetings.publishedByItself) { $0.isolated(paper.title) } }
        }
    }

    private func write(_ document: SourceDocument, to page: inout Page) {
        let words = page.words
        page.h1 { $0.text(document.title) }
        page.summaryList { page in
            if let sender = document.sender {
                page.summaryRow(words.labels.documents.from) { $0.add(OfficeName(name: sender)) }
            }
            if let recipient = document.recipient {
                page.summaryRow(words.labels.documents.to) { $0.add(OfficeName(name: recipient)) }
            }
            if let date = document.date { page.summaryRow(words.labels.date) { $0.writeDate(date) } }
            if let source = document.source {
                page.summaryRow(words.labels.source) { $0.add(SourceLink(text: source, scope: document.scope)) }
            }
        }
        page.proses(document.prose, in: document.scope, level: 2)
    }
}
