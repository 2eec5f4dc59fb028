import Assessing
import Diagnostics
import Graph
import HTMLKit
import Plan

/// A meeting: when and where, what is on its agenda, what the law of its day asks for, and what came of what it asked.
struct MeetingPage: Component {
    let meeting: Meeting
    private var mentions: ReferenceList { ReferenceList(ids: [meeting.id]) }

    func cutLists(_ cuts: inout ListCuts, for context: PageContext) { mentions.cutLists(&cuts, for: context) }

    func write(to page: inout Page) {
        let words = page.words.meetings
        for item in meeting.items { page.ids.reserve(Slug.make(item.id.text)) }
        page.layout(name: meeting.title.text, list: (words.title, page.context.link(to: .meetings))) { page in
            page.add(PageTitle(kind: words.meeting, id: "", title: meeting.title, scope: meeting.name.text))
            if page.context.isFirst { writeWhole(to: &page) }
            page.add(mentions)
        }
    }

    private func writeWhole(to page: inout Page) {
        let words = page.words.meetings
        page.summaryList { writeFacts(to: &$0) }
        page.proses(meeting.prose, in: meeting.name.text, level: 2)
        page.addContents()
        if !meeting.items.isEmpty {
            page.section(.agenda, words.agenda) { page in
                for item in meeting.items { page.add(AgendaEntry(item: item, meeting: meeting)) }
            }
        }
        let asked = page.context.assessment.asked(at: meeting)
        if !asked.isEmpty { page.section(.asked, words.asked) { $0.add(AskedTable(asked: asked)) } }
        page.section(.law, words.law) { $0.add(LawTable(meeting: meeting)) }
    }

    private func writeFacts(to page: inout Page) {
        let context = page.context
        let words = page.words.meetings
        page.summaryRow(words.body) { $0.add(BodyName(name: meeting.board)) }
        if let reason = meeting.cancelled { page.summaryRow(words.cancelled) { $0.text(reason) } }
        writeRow(words.time, meeting.time, to: &page)
        writeRow(words.place, meeting.place, to: &page)
        if !meeting.members.isEmpty { page.summaryRow(words.called) { $0.add(TextList(meeting.members)) } }
        if let board = context.plan.content.board(named: meeting.board.text), let reason = board.membersByOffice {
            page.summaryRow(words.byOffice) { $0.text(reason) }
        }
        if let clerk = meeting.clerk { page.summaryRow(words.clerk) { $0.add(OfficeName(name: clerk)) } }
        page.add(SpeakingRow(meeting: meeting))
        writeRow(words.filming, meeting.filming, to: &page)
        writePapers(to: &page)
        if meeting.minutes != nil {
            page.summaryRow(words.minutes) { page in
                page.a(words.minutes, .href(context.link(to: .minutes(meeting.name.text))))
                page.text(" (")
                page.add(ApprovalText(meeting: meeting))
                page.text(")")
            }
        }
        if let source = meeting.source {
            page.summaryRow(words.source) { $0.add(SourceLink(text: source, scope: meeting.name.text)) }
        }
    }

    /// The pack, what was published after it, and the agenda by itself.
    private func writePapers(to page: inout Page) {
        let context = page.context
        let words = page.words
        func write(_ heading: String, _ name: String, to page: inout Page) {
            if context.publication.papers[name].isEmpty { return }
            page.summaryRow(heading) { $0.add(PaperLinks(named: name, context)) }
        }
        write(words.meetings.pack, meeting.packName, to: &page)
        for supplement in meeting.supplements {
            page.summaryRow(words.meetings.supplement.filled(["number": "\(supplement.number.value)"])) { page in
                page.text(words.meetings.publishedOn.filled(["day": words.day(supplement.published.value)]))
                page.text(": ")
                page.text(supplement.says)
                page.add(PaperLinks(named: meeting.name(of: supplement), context))
            }
        }
        write(words.meetings.agenda, meeting.agendaName, to: &page)
    }

    private func writeRow(_ name: String, _ value: PlainText?, to page: inout Page) {
        if let value { page.summaryRow(name) { $0.text(value) } }
    }
}
