import Assessing
import Diagnostics
import Graph
import HTMLKit
import Plan

/// A post: everything that it leads, in all plans, what is overdue first.
struct LeadPage: HTML {
    let post: PostRegistry.Index
    let context: PageContext

    private var words: Words { context.words }
    private var entry: Post { context.plan.posts.posts[post] }

    var body: some HTML {
        let order = LeadActions(context.assessment.actions(ledBy: post), context)
        let deadlines = context.assessment.deadlines(of: order.open.compactMap(context.entry))
        let due = DueSoon(deadlines, context)
        let past = context.portion(of: deadlines.overdue, weight: RowWeight.due)
        let quiet = context.portion(
            of: order.open.filter { context.entry($0)?.state.quietDays != nil })
        let open = context.portion(of: order.open)
        let ended = context.portion(of: order.ended)
        let sections = context.portion(of: context.assessment.sections(ledBy: post)) { _ in RowWeight.link * 2 }
        PageLayout(context, name: entry.name.text, list: (words.site.leads, context.link(to: .leads))) {
            PageTitle(kind: words.labels.name(of: entry.kind), id: "", title: entry.name, scope: "", context: context)
            if context.isFirst { summary(order) }
            if past.count > 0 {
                PortionSection(.overdue, words.views.deadlines.overdue, past, context) {
                    DueTable(items: past.all, caption: past.pastCaption(words), context: context, hasLeads: false)
                }
            }
            PortionSection(.due, due.heading, due.items, context) { due }
            if quiet.count > 0 {
                PortionSection(.quiet, words.headings.notReported, quiet, context) {
                    QuietTable(actions: quiet.all, context: context)
                }
            }
            PortionSection(.actions, words.headings.openActions, open, context) {
                table(open)
                SeeActions(order.open.count(where: context.isInForce), .led(by: entry.name.text), context)
            }
            PortionSection(.sections, words.headings.sectionsLed, sections, context) { list(sections) }
            PortionSection(.earlier, words.headings.endedActions, ended, context) { table(ended) }
        }
    }

    private func table(_ actions: Portion<EntityID>) -> some HTML {
        ActionsTable(
            actions.all, columns: [.standard(.action), .standard(.due), .standard(.status), .standard(.section)],
            caption: context.caption(actions, words.nouns.actions), context)
    }

    private func summary(_ order: LeadActions) -> some HTML {
        SummaryList {
            SummaryRow(words.labels.organisation) { entry.organisation?.text ?? words.status.notStated }
            if !entry.also.isEmpty { SummaryRow(words.labels.alsoWritten) { words.list(entry.also.map(\.text)) } }
            if let from = entry.from { SummaryRow(words.labels.inOfficeFrom) { words.day(from.value) } }
            if let until = entry.until { SummaryRow(words.labels.inOfficeUntil) { words.day(until.value) } }
            if let vacant = entry.vacant { SummaryRow(words.labels.vacantSince) { words.day(vacant.value) } }
            if let name = entry.succeededBy { SummaryRow(words.labels.succeededBy) { successor(name) } }
            if !predecessors.isEmpty {
                SummaryRow(words.labels.succeeds) {
                    ul(.class("plain-list")) { ForEach(predecessors) { index in li { link(to: index) } } }
                }
            }
            SummaryRow(words.labels.statusOfActions) {
                if order.open.isEmpty {
                    NotStated(words.headings.noActions)
                } else {
                    TallyList(context.assessment.tally(order.open), context)
                }
            }
        }
    }

    private var predecessors: [PostRegistry.Index] {
        context.plan.posts.predecessors(of: post)
    }

    private func link(to index: PostRegistry.Index) -> some HTML {
        a(.href(context.link(to: context.publication.postAddresses[index]))) {
            LinkText(context.plan.posts.posts[index].name, context)
        }
    }

    @HTMLBuilder
    private func successor(_ name: PlainText) -> some HTML {
        if let index = name.post { link(to: index) } else { name.text }
    }

    @HTMLBuilder
    private func list(_ sections: Portion<EntityID>) -> some HTML {
        if sections.count == 0 {
            p(.class("none")) { words.headings.noSections }
        } else {
            EntityList(sections.all, context)
        }
    }
}

/// The actions of a post: open ones with what is overdue first, then by date; ended ones as they come.
struct LeadActions {
    let open: [EntityID]
    let ended: [EntityID]

    init(_ ids: [EntityID], _ context: PageContext) {
        let states = ids.compactMap(context.entry)
        open = states.filter { $0.state.isOpen }
            .sorted { left, right in
                let one = (-left.state.longestOver, left.state.lastDay ?? .latest)
                let two = (-right.state.longestOver, right.state.lastDay ?? .latest)
                return one == two ? left.id < right.id : one < two
            }
            .map(\.id)
        ended = states.filter { !$0.state.isOpen && $0.state.isThere }.map(\.id)
    }
}
