import Assessing
import Diagnostics
import Graph
import HTMLKit
import Plan

/// A meeting by its body and day, as a link.
struct MeetingLink: Component {
    let meeting: Meeting

    init(_ meeting: Meeting) { self.meeting = meeting }

    func write(to page: inout Page) {
        page.pageLink(page.context.reach(.meeting(meeting.name.text)), look: "entity") {
            $0.isolated(meeting.title.text)
        }
    }
}
