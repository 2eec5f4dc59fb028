import Assessing
import Diagnostics
import Graph
import Plan

/// Meetings, their minutes, bodies and work plans.
extension SitePages {
    static func meetings(_ publication: Publication) -> [PageTemplate] {
        guard publication.hasMeetings else { return [] }
        let content = publication.plan.content
        return [PageTemplate(.meetings, publication, MeetingsPage())]
            + publication.assessment.meetingBodies.map {
                PageTemplate(.body($0.name.text), publication, BodyPage(board: $0))
            }
            + content.meetings.map { PageTemplate(.meeting($0.name.text), publication, MeetingPage(meeting: $0)) }
            + content.meetings.compactMap { meeting in
                meeting.minutes.map {
                    PageTemplate(
                        .minutes(meeting.name.text), publication, MinutesPage(meeting: meeting, minutes: $0))
                }
            }
            + content.workPlans.map { PageTemplate(.workPlan($0.name.text), publication, WorkPlanPage(plan: $0)) }
            + content.packed.map {
                PageTemplate(.printPage($0.packName), publication, on: .paper, PackPage(meeting: $0))
            }
            + content.formerDocuments.map { name, now in
                PageTemplate(
                    .document(name.text), publication, RedirectPage(former: EntityID(scope: name.text), now: now))
            }
    }
}

extension Publication {
    /// Whether there are meetings or work plans to tell of.
    var hasMeetings: Bool { !assessment.meetingBodies.isEmpty }
}
