import Assessing
import Diagnostics
import Graph
import HTMLKit
import Plan

/// The minutes of a meeting: who was there, what was said and resolved, and whether they were approved.
struct MinutesPage: Component {
    let meeting: Meeting
    let minutes: Minutes

    func write(to page: inout Page) {
        let words = page.words.meetings
        for minute in minutes.entries {
            page.ids.reserve(Slug.make(minute.id.text))
            for place in minute.resolutions.indices { page.ids.reserve(Slug.make(minute.id(ofResolution: place).text)) }
        }
        page.layout(
            name: page.words.site.nameInScope.filled(["name": words.minutes, "scope": meeting.title.text]),
            shortName: words.minutes, trail: [meeting.id]
        ) { page in
            page.add(PageTitle(kind: words.minutes, id: "", title: meeting.title, scope: meeting.name.text))
            page.add(PaperLinks(named: meeting.minutesName, page.context))
            page.add(MinutesMatter(meeting: meeting, minutes: minutes))
        }
    }
}
