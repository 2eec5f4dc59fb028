import Assessing
import Diagnostics
import Graph
import HTMLKit
import Plan

/// A work plan: what a body means to take, meeting by meeting, and what became of it.
struct WorkPlanPage: Component {
    let plan: WorkPlan
    private var mentions: ReferenceList { ReferenceList(ids: [plan.id]) }

    func cutLists(_ cuts: inout ListCuts, for context: PageContext) { mentions.cutLists(&cuts, for: context) }

    func write(to page: inout Page) {
        let words = page.words.meetings
        for entry in plan.entries { page.ids.reserve(Slug.make(entry.id.text)) }
        page.layout(name: plan.title.text, list: (words.title, page.context.link(to: .meetings))) { page in
            page.add(PageTitle(kind: words.workPlan, id: "", title: plan.title, scope: plan.name.text))
            if page.context.isFirst { page.add(WorkPlanMatter(plan: plan)) }
            page.add(mentions)
        }
    }
}
