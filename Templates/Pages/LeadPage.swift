import Assessing
import Diagnostics
import Graph
import HTMLKit
import Plan

/// A post: everything that it leads, in all plans, what is past its date first.
struct LeadPage: Component {
    let post: PostRegistry.Index

    func cutLists(_ cuts: inout ListCuts, for context: PageContext) {
        let work = context.assessment.work(of: post)
        cuts.cut(.overdue, work.deadlines.past, weight: RowWeight.due)
        cuts.cut(.beforePlan, work.deadlines.beforePlan, weight: RowWeight.due)
        DueSoon(work.deadlines).cutLists(&cuts, for: context)
        cuts.cut(.quiet, work.quiet, weight: context.weight)
        cuts.cut(.open, work.open, weight: context.weight)
        cuts.cut(.ended, work.ended, weight: context.weight)
        // Half as much of them on a page, as they are one list more than most pages have.
        cuts.cut(.roles, workInRoles(context)) { 2 * context.weight(of: $0.action) }
        cuts.cut(.sections, context.assessment.sections(ledBy: post)) { _ in RowWeight.link * 2 }
    }

    func write(to page: inout Page) {
        let context = page.context
        let words = context.words
        let entry = context.plan.posts.posts[post]
        let work = context.assessment.work(of: post)
        let due = DueSoon(work.deadlines)
        let past = context.portion(.overdue, of: work.deadlines.past)
        let quiet = context.portion(.quiet, of: work.quiet)
        let open = context.portion(.open, of: work.open)
        let ended = context.portion(.ended, of: work.ended)
        let sections = context.portion(.sections, of: context.assessment.sections(ledBy: post))
        page.layout(name: entry.name.text, list: (words.site.leads, context.link(to: .leads))) { page in
            page.add(PageTitle(kind: words.labels.name(of: entry.kind), id: "", title: entry.name, scope: ""))
            if context.isFirst { writeSummary(work.open, to: &page) }
            if context.isFirst, work.deadlines.count > 0 {
                page.add(CalendarLink(page: context.publication.postAddresses[post]))
            }
            page.section(.overdue, words.views.deadlines.overdue, past) {
                $0.add(DueTable(items: past.all, caption: past.pastCaption(words), hasLeads: false))
            }
            page.add(
                DueBeforePlan(items: context.portion(.beforePlan, of: work.deadlines.beforePlan), hasLeads: false))
            page.section(.due, due.heading(context), due.portion(context)) { $0.add(due) }
            page.section(.quiet, words.headings.notReported, quiet) { $0.add(QuietTable(actions: quiet.all)) }
            page.section(.actions, words.headings.openActions, open) { page in
                writeTable(open, to: &page)
                page.add(SeeActions(work.inForce, .led(by: entry.name.text)))
            }
            writeRoles(to: &page)
            page.section(.sections, headingOfSections(context), sections) { $0.add(EntityList(sections.all)) }
            page.section(.earlier, words.headings.endedActions, ended) { writeTable(ended, to: &$0) }
        }
    }

    private func headingOfSections(_ context: PageContext) -> String {
        let led = context.assessment.sections(ledBy: post)
        let headings = context.words.headings
        return led.allSatisfy { context.publication.entity($0)?.kind == .section }
            ? headings.sectionsLed : headings.sectionsAndGroupsLed
    }

    /// What it has another part in than its lead, role by role.
    private func workInRoles(_ context: PageContext) -> [(role: Int, action: EntityID)] {
        context.assessment.roles(of: post).enumerated().flatMap { role in role.element.actions.map { (role.offset, $0) }
        }
    }

    private func writeRoles(to page: inout Page) {
        let context = page.context
        let roles = context.assessment.roles(of: post)
        let portion = context.portion(.roles, of: workInRoles(context))
        for (index, role) in roles.enumerated() {
            let actions = portion.elements.filter { $0.role == index }.map(\.action)
            guard !actions.isEmpty else { continue }
            let isFirst = index == portion.elements.first?.role
            page.section(.class("part"), .id(isFirst ? Anchor.roles.rawValue : nil)) { page in
                let title = page.words.title(of: role.part)
                page.h2(title, .id(page.ids.claim(Slug.make(title))))
                page.add(
                    ActionsTable(
                        actions, columns: ActionsColumn.usual,
                        caption: page.words.nouns.actions(role.actions.count)))
            }
        }
        page.goesOn(portion, .roles)
    }

    private func writeTable(_ actions: Portion<EntityID>, to page: inout Page) {
        page.add(
            ActionsTable(
                actions.all, columns: [.standard(.action), .standard(.due), .standard(.status), .standard(.section)],
                caption: page.context.caption(actions, page.words.nouns.actions)))
    }

    private func writeSummary(_ open: [EntityID], to page: inout Page) {
        let context = page.context
        let words = context.words
        let entry = context.plan.posts.posts[post]
        page.summaryList { page in
            if let organisation = entry.organisation { page.summaryRow(words.labels.organisation, organisation.text) }
            if !entry.also.isEmpty {
                page.summaryRow(words.labels.alsoWritten, words.list(entry.also.map(\.text)))
            }
            if let from = entry.from { page.summaryRow(words.labels.inOfficeFrom, words.day(from.value)) }
            if let until = entry.until { page.summaryRow(words.labels.inOfficeUntil, words.day(until.value)) }
            if let vacant = context.assessment.vacancy(of: post) {
                page.summaryRow(words.labels.vacantSince, words.day(vacant))
            }
            if let name = entry.succeededBy {
                page.summaryRow(words.labels.succeededBy) { writeSuccessor(name, to: &$0) }
            }
            let predecessors = predecessors(context)
            if !predecessors.isEmpty {
                page.summaryRow(words.labels.succeeds) { page in
                    page.ul(.class("plain-list")) { page in
                        for index in predecessors { page.li { writeLink(to: index, to: &$0) } }
                    }
                }
            }
            let due = DueSoon(context.assessment.work(of: post).deadlines)
            if due.isEmpty { page.summaryRow(due.heading(context), words.views.deadlines.noneDueBy) }
            page.summaryRow(words.labels.statusOfActions) { page in
                if open.isEmpty {
                    page.notStated(words.headings.noActions)
                } else {
                    page.add(TallyList(context.assessment.tally(open)))
                }
            }
        }
        page.add(KeptNote(faults: context.assessment.keptDates(of: open), subject: .dates))
    }

    private func predecessors(_ context: PageContext) -> [PostRegistry.Index] {
        context.plan.posts.predecessors(of: post)
    }

    private func writeLink(to index: PostRegistry.Index, to page: inout Page) {
        let context = page.context
        page.a(.href(context.link(to: context.publication.postAddresses[index]))) {
            $0.linkText(context.plan.posts.posts[index].name)
        }
    }

    private func writeSuccessor(_ name: PlainText, to page: inout Page) {
        if let index = name.post {
            writeLink(to: index, to: &page)
        } else {
            page.text(name.text)
        }
    }
}

extension Words {
    /// What stands over the actions in which a post has a part.
    fileprivate func title(of part: PostRole.Part) -> String {
        switch part {
        case .column(let column): column.title.text
        case .steps: headings.stepsLed
        }
    }
}
