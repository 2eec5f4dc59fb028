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
            if let printed = clock.printedAs {
                page.text(" ")
                page.phrase(page.words.labels.clocks.printedAs) { $0.isolated(printed.text) }
            }
        }
    }
}

/// The meetings of a board that a reader of the day asks for: the last and the next, with the days for their papers.
struct MeetingRows: Component {
    let board: Board

    func write(to page: inout Page) {
        let context = page.context
        let words = context.words.labels.clocks
        let meetings = context.assessment.nearMeetings(of: board)
        if let next = meetings.next {
            page.summaryRow(words.nextMeeting, meeting(next, words.papersAreDue, context))
        }
        if let last = meetings.last {
            page.summaryRow(words.lastMeeting, meeting(last, words.papersWereDue, context))
        }
        if let clock = context.assessment.papersClock(of: board) {
            page.summaryRow(words.papersDue) { $0.add(ClockRule(clock: clock)) }
        }
    }

    private func meeting(_ meeting: BoardMeeting, _ phrase: Phrase, _ context: PageContext) -> String {
        let day = context.words.day(meeting.day)
        guard let due = meeting.papersDue else { return day }
        return phrase.filled(["meeting": day, "due": context.words.day(due)])
    }
}
