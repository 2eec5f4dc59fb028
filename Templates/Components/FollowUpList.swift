import Assessing
import Diagnostics
import Graph
import HTMLKit
import Plan

/// What became of a recommendation, the newest row first.
struct FollowUpList: Component {
    let thread: AssessedThread

    func write(to page: inout Page) {
        page.needs(.timeline)
        page.ol(.class("timeline")) { page in
            for row in thread.followUps { page.li { write(row, to: &$0) } }
        }
    }

    private func write(_ row: FollowUp, to page: inout Page) {
        page.p(.class("timeline-head")) { page in
            page.time(page.words.period(row.period), .datetime(row.date.value.iso8601))
        }
        if row.move != nil { page.p { $0.add(ClosingText(row: row)) } }
        if let text = row.text {
            page.div(.class("prose")) { $0.prose(text, in: thread.recommendation.id.scope, level: 3) }
        }
        if row.move == nil, row.by != nil || row.document != nil {
            page.p(.class("aside")) { writeSource(of: row, to: &$0) }
        }
    }

    /// Who said what only tells what happened, and where.
    private func writeSource(of row: FollowUp, to page: inout Page) {
        let words = page.words
        if let body = row.by { page.text(words.sentence(words.responses.by.filled(["body": body.text]))) }
        guard let document = row.document else { return }
        if row.by != nil { page.text(", ") }
        page.phrase(words.responses.within) { $0.text(document) }
    }
}
