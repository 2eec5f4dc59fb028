import Assessing
import Diagnostics
import Graph
import HTMLKit
import Plan

/// A paper within a pack that is written from the sources. What is published by itself, the pack names.
struct PackPaper: Component {
    let paper: NamedPaper?
    /// Whether a report has its head, which says of which edition it is.
    var hasHead = true
    /// What the ids in it begin with, where it stands in the pack once more.
    var again = ""

    func write(to page: inout Page) {
        guard let paper else { return }
        switch paper.kind {
        case .report(let report) where [.committee, .annex].contains(report.kind.value):
            page.part(of: page.context.publication.telling(of: report)) { page in
                if hasHead { page.add(ReportHead(report: report)) }
                page.add(ReportMatter(report: report, place: again + Slug.make(report.name.text)))
                page.add(ReportEnd(report: report))
            }
        case .document(let document): write(document, to: &page)
        case .minutes(let meeting, let minutes):
            page.h1(page.words.meetings.minutes)
            page.p(meeting.title.text, .class("paper-title"))
            page.add(MinutesMatter(meeting: meeting, minutes: minutes))
        case .workPlan(let plan):
            page.h1 { $0.text(plan.title) }
            page.add(WorkPlanMatter(plan: plan))
        case .scorecard(let scorecard):
            page.h1 { $0.text(scorecard.title) }
            page.add(ScorecardMatter(rows: page.context.assessment.rows(of: scorecard)))
        case .report, .issued, .other:
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
