import Assessing
import Diagnostics
import HTMLKit
import Linking
import Plan

/// How each section of the plans stands: its actions, what is stated of it as a whole, and every action that is open.
struct ProgressByPriority: HTML {
    let facts: BoardFacts
    let context: PageContext

    var body: some HTML {
        ForEach(facts.plans) { plan in
            ForEach(context.plan.sections(of: plan)) { section in
                h3 { EntityLink(section.id, context) }
                p { TallyList(context.assessment.tally(section.actions), context) }
                ActionsTable(
                    section.actions.filter { context.entry($0)?.state.isThere ?? false },
                    columns: ActionsColumn.standard([.action, .lead, .due, .status, .progress]),
                    caption: context.words.nouns.actions(section.actions.count), context)
            }
        }
    }
}
