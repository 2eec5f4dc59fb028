import Assessing
import Diagnostics
import Graph
import HTMLKit
import Plan

/// The actions of a section, under the headings that group them where the plan has some.
struct GroupedActions: Component {
    let linked: LinkedSection
    /// Those that stand on this page.
    let actions: Portion<EntityID>
    let columns: [ActionsColumn]

    func write(to page: inout Page) {
        let runs = linked.runs(of: actions.all)
        guard !linked.groups.isEmpty else {
            return page.add(
                ActionsTable(
                    actions.all, columns: columns, caption: page.context.caption(actions, page.words.nouns.actions)))
        }
        for run in runs where run.group == nil || !run.actions.isEmpty || page.context.isFirst {
            if let group = run.group { page.add(GroupHead(group: group, section: linked.id)) }
            guard !run.actions.isEmpty else { continue }
            page.add(
                ActionsTable(
                    run.actions, columns: columns, caption: page.words.nouns.actions(run.actions.count),
                    look: "aligned"))
        }
    }
}

/// The heading of a group of actions, with what the plan prints and states of it.
struct GroupHead: Component {
    let group: LinkedGroup
    let section: EntityID

    func write(to page: inout Page) {
        let context = page.context
        let words = context.words
        page.placedHeading(3, id: Slug.make(group.id.local), name: group.group.title.text) { page in
            if !group.group.printed.isEmpty {
                page.span(group.group.printed, .class("id"))
                page.text(" ")
            }
            page.text(group.group.title, explains: false)
        }
        page.summaryList { page in
            page.earlierWords(group.earlierWords)
            if !group.leads.isEmpty {
                page.summaryRow(words.labels.lead) { $0.leads(of: group, isFull: true) }
            }
            if !group.group.due.isEmpty {
                page.summaryRow(words.labels.due) { page in page.div { $0.add(WhenList(group.group.due)) } }
            }
            if !group.ties.isEmpty {
                page.summaryRow(words.labels.answers) { $0.add(TieList(group.ties, isFull: true)) }
            }
            if let statement = context.assessment.statement(of: group) {
                page.summaryRow(words.labels.statedStatus) { page in
                    page.add(StatedStanding(statement, of: group.id))
                    if let text = statement.row.text {
                        page.text(" ")
                        page.inline(text, in: section.scope)
                    }
                }
            }
            page.summaryRow(words.labels.statusOfActions) { $0.add(TallyList(context.assessment.tally(group.actions))) }
            page.linkedAs(group.id, group.group)
        }
        page.proses(group.group.prose, in: section.scope, level: 4)
    }
}
