import Assessing
import Diagnostics
import Graph
import HTMLKit
import Plan

/// The first sheets of a pack: the notice of the meeting, and the agenda.
struct PackFront: Component {
    let meeting: Meeting

    func write(to page: inout Page) {
        let context = page.context
        let words = context.words
        if context.site.brand.logo != nil { page.div(.class("paper-logo")) { $0.add(Logo()) } }
        page.p(context.owner, .class("paper-owner"))
        page.add(MadeBy())
        if let notice = context.site.notice { page.p(.class("notice")) { $0.isolated(notice.text) } }
        page.div(.class("paper-head")) { page in
            page.p(meeting.title.text, .class("paper-kind"))
            page.h1(phrase(context).filled(["board": meeting.board.text]))
            page.p(stamp(context), .class("paper-stamp"))
        }
        page.summaryList { writeFacts(to: &$0) }
        page.proses(meeting.prose, in: meeting.name.text, level: 3)
        page.h2(words.meetings.agenda)
        for item in meeting.items { page.add(PackLine(item: item, meeting: meeting)) }
        writeEnd(to: &page)
    }

    private func phrase(_ context: PageContext) -> Phrase {
        let board = context.plan.content.board(named: meeting.board.text)
        let words = context.words.meetings
        return board?.kind?.value.isPublic == true ? words.noticeOfPublic : words.noticeOf
    }

    private func stamp(_ context: PageContext) -> String {
        [
            context.words.site.asAt.filled(["date": context.words.day(context.day)]),
            context.words.edition(context.plan.edition.name),
        ].joined(separator: " · ")
    }

    private func writeFacts(to page: inout Page) {
        let words = page.words.meetings
        if !meeting.members.isEmpty { page.summaryRow(words.called) { $0.add(TextList(meeting.members)) } }
        if let board = page.context.plan.content.board(named: meeting.board.text), let reason = board.membersByOffice {
            page.summaryRow(words.byOffice) { $0.text(reason) }
        }
        page.summaryRow(words.day, page.words.dayWithWeekday(meeting.date.value))
        if let time = meeting.time { page.summaryRow(words.time) { $0.text(time) } }
        if let place = meeting.place { page.summaryRow(words.place) { $0.text(place) } }
        page.add(SpeakingRow(meeting: meeting))
        if let filming = meeting.filming { page.summaryRow(words.filming) { $0.text(filming) } }
    }

    /// Whom to ask, and the same in other languages.
    private func writeEnd(to page: inout Page) {
        let words = page.words
        page.section(.class("paper-end")) { page in
            page.h2(words.meetings.contact)
            page.summaryList { page in
                if let clerk = meeting.clerk {
                    page.summaryRow(words.meetings.clerk) { $0.add(OfficeName(name: clerk)) }
                }
                if let contact = page.context.site.contact {
                    page.summaryRow(words.reports.contacts) { $0.text(contact) }
                }
            }
        }
        guard !page.context.site.languagePanel.isEmpty else { return }
        page.section(.class("paper-end paper-languages")) { page in
            page.h2(words.papers.languages)
            page.add(LanguagePanel(lines: page.context.site.languagePanel))
        }
    }
}
