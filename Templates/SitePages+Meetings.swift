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
            + content.workPlans.flatMap { versions(of: $0, publication) }
            + content.packed.flatMap { papers(of: $0, publication) }
            + content.formerDocuments.map { name, now in
                PageTemplate(
                    .document(name.text), publication, RedirectPage(former: EntityID(scope: name.text), now: now))
            }
    }
}

extension SitePages {
    /// A work plan as it stood in each of its versions.
    private static func versions(of plan: WorkPlan, _ publication: Publication) -> [PageTemplate] {
        plan.versions.compactMap { version in
            publication.assessment.planned(in: plan, version: version).map { day, work in
                PageTemplate(
                    .workPlan(plan.name.text, version: version.name.text), publication,
                    WorkPlanVersionPage(plan: plan, version: version, day: day, work: work))
            }
        }
    }

    /// What is printed of a meeting that has a pack: that, its supplements, and its agenda and minutes by themselves.
    private static func papers(of meeting: Meeting, _ publication: Publication) -> [PageTemplate] {
        func page(_ name: String, _ content: some Component & Sendable) -> PageTemplate {
            PageTemplate(.printPage(name), publication, on: .paper, content)
        }
        return [
            page(meeting.packName, PackPage(meeting: meeting)),
            page(meeting.agendaName, MeetingPaperPage(meeting: meeting, matter: .agenda)),
        ] + meeting.supplements.map { page(meeting.name(of: $0), PackPage(meeting: meeting, supplement: $0)) }
            + [meeting.minutes].compactMap(\.self).map {
                page(meeting.minutesName, MeetingPaperPage(meeting: meeting, matter: .minutes($0)))
            }
    }
}

extension Publication {
    /// Whether there are meetings or work plans to tell of.
    var hasMeetings: Bool { !assessment.meetingBodies.isEmpty }
}
