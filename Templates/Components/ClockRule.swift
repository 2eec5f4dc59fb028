import Assessing
import Diagnostics
import Graph
import HTMLKit
import Plan

/// What a clock says, and the law or document that says so.
struct ClockRule: HTML {
    let clock: Clock
    let context: PageContext

    var body: some HTML {
        p(.class("aside")) {
            context.words.labels.clocks.rule(of: clock)
            ": "
            span { SourceLink(text: clock.source, scope: "", context: context) }
        }
    }
}

/// The meetings of a board that a reader of the day asks for: the last and the next, with the days for their papers.
struct MeetingRows: HTML {
    let board: Board
    let context: PageContext

    private var words: ClockWords { context.words.labels.clocks }

    var body: some HTML {
        let meetings = context.assessment.meetings(of: board)
        if let next = meetings.toCome.first {
            SummaryRow(words.nextMeeting) { meeting(next, words.papersAreDue) }
        }
        if let last = meetings.before.last {
            SummaryRow(words.lastMeeting) { meeting(last, words.papersWereDue) }
        }
        if let clock = board.clock(in: context.plan.content.calendar) {
            SummaryRow(words.papersDue) { ClockRule(clock: clock, context: context) }
        }
    }

    private func meeting(_ day: Day, _ phrase: Phrase) -> String {
        let meeting = context.words.day(day)
        guard let due = board.papersDue(before: day, context.plan.content.calendar) else { return meeting }
        return phrase.filled(["meeting": meeting, "due": context.words.day(due)])
    }
}
