import Assessing
import Diagnostics
import Graph
import HTMLKit
import Plan

/// What a work plan has, meeting by meeting: on a page of the site, and in a pack.
struct WorkPlanMatter: Component {
    let plan: WorkPlan

    func write(to page: inout Page) {
        let words = page.words.meetings
        page.summaryList { page in
            page.summaryRow(words.body) { $0.add(BodyName(name: plan.board)) }
            if let source = plan.source {
                page.summaryRow(words.source) { $0.add(SourceLink(text: source, scope: plan.name.text)) }
            }
            if !plan.versions.isEmpty { page.summaryRow(words.versions) { writeVersions(to: &$0) } }
        }
        page.proses(plan.prose, in: plan.name.text, level: 2)
        page.section(.agenda, words.planItems) { page in
            page.add(PlannedWorkList(plan: plan, work: page.context.assessment.planned(in: plan)))
        }
    }

    private func writeVersions(to page: inout Page) {
        page.ul(.class("plain-list")) { page in
            for version in plan.versions {
                page.li { page in
                    let isKept = page.context.assessment.planned(in: plan, version: version) != nil
                    let place = page.context.reach(.workPlan(plan.name.text, version: version.name.text))
                    page.pageLink(isKept ? place : nil) { $0.text(version.name) }
                    page.text(", ")
                    page.writeDate(version.date)
                    if let note = version.note {
                        page.text(": ")
                        page.text(note)
                    }
                }
            }
        }
    }

}

/// What is planned, meeting by meeting, and what became of it.
struct PlannedWorkList: Component {
    let plan: WorkPlan
    let work: PlannedWork

    func write(to page: inout Page) {
        for meeting in work.meetings { write(meeting, to: &page) }
    }

    private func write(_ meeting: (day: Day?, meeting: Meeting?, rows: [PlannedWork.Row]), to page: inout Page) {
        let words = page.words.meetings
        let day = meeting.day.map(page.words.dayWithWeekday) ?? words.without
        if let held = meeting.meeting {
            page.placedHeading(3, id: page.ids.claim(Slug.make("m-" + held.date.value.iso8601)), name: day) { page in
                page.pageLink(page.context.reach(.meeting(held.name.text))) { $0.text(day) }
            }
        } else {
            page.placedHeading(3, day)
        }
        page.ul { page in for row in meeting.rows { write(row, to: &page) } }
    }

    private func write(_ row: PlannedWork.Row, to page: inout Page) {
        let words = page.words.meetings
        let entry = row.entry
        var isHere = true
        var notes: [String] = []
        switch row.state {
        case .expected:
            if let from = row.carriedFrom { notes.append(words.carriedFrom.filled(["day": page.words.day(from)])) }
        case .carried(let to):
            notes.append(words.carriedTo.filled(["day": page.words.day(to)]))
            isHere = false
        case .dropped(let day): notes.append(words.dropped.filled(["day": page.words.day(day)]))
        }
        if let added = entry.added, isHere { notes.append(words.added.filled(["day": page.words.day(added.value)])) }
        page.li(.id(isHere && !page.context.isPaper ? Slug.make(entry.id.text) : nil)) { page in
            page.span { $0.text(entry.title) }
            if let often = entry.recurs {
                page.text(", ")
                page.span { $0.text(often) }
            }
            if !notes.isEmpty { page.span(" (\(page.words.list(notes)))", .class("aside")) }
            if let taken = row.item { write(taken.item, at: taken.meeting, to: &page) }
            if let why = row.why {
                page.text(". ")
                page.span { $0.text(why) }
            }
            if isHere { page.proses(entry.prose, in: plan.name.text, level: 4) }
        }
    }

    /// The item of an agenda, where it is called something else there.
    private func write(_ item: AgendaItem, at meeting: Meeting, to page: inout Page) {
        guard item.title.text != page.context.publication.entity(plan.id(item))?.title.text else { return }
        page.text("; ")
        page.text(page.words.meetings.onTheAgenda)
        page.text(" ")
        page.pageLink(page.context.reach(.meeting(meeting.name.text), fragment: Slug.make(item.id.text))) {
            $0.text(item.title.text)
        }
    }
}

extension WorkPlan {
    /// What an item of an agenda is planned as.
    fileprivate func id(_ item: AgendaItem) -> EntityID { item.planned?.target?.id ?? id }
}
