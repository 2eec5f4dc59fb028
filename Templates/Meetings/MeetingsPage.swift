import Assessing
import HTMLKit
import Plan

/// The meetings of all bodies, and what came of what they asked for.
struct MeetingsPage: Component {
    func write(to page: inout Page) {
        let words = page.words.meetings
        let assessment = page.context.assessment
        page.layout(name: words.title) { page in
            page.h1(words.title)
            page.p(words.leadIn, .class("lead-in"))
            page.p { page in
                page.a(words.calendar, .href(page.context.link(to: .meetingsCalendar)))
            }
            for board in assessment.meetingBodies {
                let id = page.ids.claim(Slug.make(board.name.text))
                page.placedHeading(2, id: id, name: board.name.text) { $0.add(BodyName(name: board.name)) }
                let meetings = assessment.meetingsInOrder(of: board)
                let all = meetings.toCome + meetings.held
                if !all.isEmpty { page.add(MeetingTable(meetings: all, caption: words.meetings(all.count))) }
                let plans = assessment.workPlans(of: board)
                if !plans.isEmpty { page.add(EntityList(plans.map(\.id))) }
            }
            let asked = assessment.asked()
            if !asked.isEmpty { page.section(.asked, words.asked) { $0.add(AskedTable(asked: asked)) } }
        }
    }
}
