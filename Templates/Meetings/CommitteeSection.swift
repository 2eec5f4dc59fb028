import Assessing
import Diagnostics
import Graph
import HTMLKit
import Plan

/// What committees said and decided about something: the minutes that mention it with what was resolved, and the items that
/// are to take it.
struct CommitteeSection: Component {
    let ids: [EntityID]

    func write(to page: inout Page) {
        let said = page.context.assessment.said(about: ids)
        guard !said.isEmpty else { return }
        let words = page.words.meetings
        page.section(.said, words.said) { page in
            page.ul(.class("mentions")) { page in
                for word in said { page.li { write(word, to: &$0) } }
            }
        }
    }

    private func write(_ word: CommitteeWord, to page: inout Page) {
        let context = page.context
        page.add(MeetingLink(word.meeting))
        page.text(": ")
        if let minute = word.minute {
            page.a(
                context.words.meetings.title(of: minute), .class("entity"),
                .href(context.link(to: .minutes(word.meeting.name.text), fragment: Slug.make(minute.id.text))))
            page.add(ResolutionList(minute: minute, meeting: word.meeting))
        } else if let item = word.item {
            page.a(
                item.title.text, .class("entity"),
                .href(context.link(to: .meeting(word.meeting.name.text), fragment: Slug.make(item.id.text))))
            page.text(" ")
            page.span("(\(context.words.meetings.onAgenda))", .class("aside"))
        }
    }
}

extension MeetingWords {
    /// A minute by its number and title.
    func title(of minute: Minute) -> String {
        guard let number = minute.number else { return minute.title.text }
        return numbered.filled(["number": "\(number)"]) + ": " + minute.title.text
    }
}
