import Assessing
import Diagnostics
import HTMLKit
import Plan

/// A work plan as it stood in one of its versions.
struct WorkPlanVersionPage: Component {
    let plan: WorkPlan
    let version: ImprovementPlan.Version
    let day: Day
    let work: PlannedWork

    func write(to page: inout Page) {
        let words = page.words
        let name = words.meetings.workPlanOn.filled(["version": version.name.text, "day": words.day(day)])
        page.layout(
            name: words.site.nameInScope.filled(["name": name, "scope": plan.title.text]), shortName: name,
            trail: [plan.id]
        ) { page in
            page.add(PageTitle(kind: words.meetings.workPlan, id: "", title: plan.title, scope: plan.name.text))
            page.p(.class("lead-in")) { page in
                page.text(name)
                if let note = version.note {
                    page.text(": ")
                    page.text(note)
                }
            }
            page.section(.agenda, words.meetings.planItems) { $0.add(PlannedWorkList(plan: plan, work: work)) }
        }
    }
}
