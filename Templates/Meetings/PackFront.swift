import Assessing
import Diagnostics
import Graph
import HTMLKit
import Plan

/// The first sheets of a pack: the notice of the meeting, and the agenda.
struct PackFront: Component {
    let meeting: Meeting
    /// The pack that it stands at the head of; nil where the notice and the agenda stand by themselves.
    let pack: Pack?
    /// As at which day the whole tells, and for whom.
    let stamp: String

    func write(to page: inout Page) {
        let context = page.context
        let words = context.words
        page.add(PaperTop())
        page.div(.class("paper-head")) { page in
            page.p(meeting.title.text, .class("paper-kind"))
            page.h1(title(context))
            page.p(stamp, .class("paper-stamp"))
        }
        page.summaryList { page in
            writeSupplement(to: &page)
            writeFacts(to: &page)
        }
        if let pack { page.add(PackClaim(pack: pack)) }
        if pack?.supplement == nil { page.proses(meeting.prose, in: meeting.name.text, level: 3) }
        page.h2(words.meetings.agenda)
        for item in pack?.items ?? meeting.items {
            let mark = pack?.holdsApart(item) == true ? words.meetings.ownMark(of: pack?.supplement) : nil
            page.add(PackLine(item: item, meeting: meeting, pack: pack, mark: mark))
        }
        writeEnd(to: &page)
    }

    private func title(_ context: PageContext) -> String {
        guard let supplement = pack?.supplement else {
            return phrase(context).filled(["board": meeting.board.text])
        }
        return context.words.meetings.supplementTo.filled([
            "number": "\(supplement.number.value)", "meeting": meeting.board.text,
        ])
    }

    /// Of a supplement, when it was published and what it adds or corrects.
    private func writeSupplement(to page: inout Page) {
        guard let supplement = pack?.supplement else { return }
        let words = page.words
        page.summaryRow(words.meetings.adds) { page in
            page.text(supplement.says)
            page.text(" ")
            page.text(words.meetings.publishedOn.filled(["day": words.day(supplement.published.value)]))
        }
    }

    private func write(_ help: LanguageHelp, to page: inout Page) {
        let words = page.words.meetings
        page.p { $0.text(help.lead) }
        page.summaryList { page in
            if !help.languages.isEmpty {
                page.summaryRow(words.languages, page.words.list(help.languages.map(\.text)))
            }
            if let telephone = help.telephone { page.summaryRow(words.telephone) { $0.text(telephone) } }
        }
    }

    private func phrase(_ context: PageContext) -> Phrase {
        let board = context.plan.content.board(named: meeting.board.text)
        let words = context.words.meetings
        return board?.kind?.value.isPublic == true ? words.noticeOfPublic : words.noticeOf
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

    /// Whom to ask, the same in other languages, and that copies go out of date: behind papers of others there is no room.
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
        let site = page.context.site
        if !site.languagePanel.isEmpty || site.languageHelp != nil {
            page.section(.class("paper-end paper-languages")) { page in
                page.h2(words.papers.languages)
                if let help = site.languageHelp { write(help, to: &page) }
                page.add(LanguagePanel(lines: site.languagePanel))
            }
        }
        page.p(page.context.printedCopies, .class("going-out-of-date"))
    }
}
