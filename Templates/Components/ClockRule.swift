import Assessing
import Diagnostics
import Graph
import HTMLKit
import Plan

/// What a clock says, and the law or document that says so.
struct ClockRule: Component {
    let clock: Clock

    func write(to page: inout Page) {
        page.p(.class("aside")) { page in
            page.text(page.words.labels.clocks.rule(of: clock))
            page.text(": ")
            page.span { $0.add(SourceLink(text: clock.source, scope: "")) }
        }
    }
}

/// The meetings of a board that a reader of the day asks for: the last and the next, with the days for their papers.
struct MeetingRows: Component {
    let board: Board

    func write(to page: inout Page) {
        let context = page.context
        let words = context.words.labels.clocks
        let meetings = context.assessment.meetings(of: board)
        if let next = meetings.toCome.first {
            page.summaryRow(words.nextMeeting, meeting(next, words.papersAreDue, context))
        }
        if let last = meetings.before.last {
            page.summaryRow(words.lastMeeting, meeting(last, words.papersWereDue, context))
        }
        if let clock = board.clock(in: context.plan.content.calendar) {
            page.summaryRow(words.papersDue) { $0.add(ClockRule(clock: clock)) }
        }
    }

    private func meeting(_ day: Day, _ phrase: Phrase, _ context: PageContext) -> String {
        let meeting = context.words.day(day)
        guard let due = board.papersDue(before: day, context.plan.content.calendar) else { return meeting }
        return phrase.filled(["meeting": meeting, "due": context.words.day(due)])
    }
}
