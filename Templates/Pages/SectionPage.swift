import Assessing
import Diagnostics
import Graph
import HTMLKit
import Plan

/// A section of a plan: who leads it, what it answers, how one will know, its actions and what came of them.
struct SectionPage: HTML {
    let linked: LinkedSection
    let context: PageContext

    private var words: Words { context.words }
    private var scope: String { linked.id.scope }
    private var section: Section { linked.section }

    var body: some HTML {
        let actions = context.portion(of: linked.actions)
        let timeline = Timeline(linked.log, in: scope, about: linked.id.local, context)
        PageLayout(
            context,
            name: words.site.nameInScope.filled([
                "name": "\(linked.id.local) \(section.title.text)",
                "scope": context.plan.plan(scope)?.title.text ?? scope,
            ]),
            shortName: linked.id.local, trail: [EntityID(scope: scope)], plan: scope
        ) {
            PageTitle(
                kind: words.labels.section, id: linked.id.local, title: section.title, scope: scope, context: context)
            if context.isFirst { agreed }
            PortionSection(.actions, words.headings.actions, actions, context) {
                ActionsTable(
                    actions.all, columns: columns, caption: context.caption(actions, words.nouns.actions), context)
            }
            SectionOutcome(linked: linked, context: context)
            PortionSection(.progress, words.headings.progressOfSection, timeline.rows, context) { timeline }
            ReferenceList(ids: [linked.id], context: context)
        }
    }

    /// What is said of the section before its actions.
    @HTMLBuilder
    private var agreed: some HTML {
        summary
        PageContents(contents, context)
        if let plain = section.plainWords {
            PageSection(.plain, words.headings.plainWords) { context.prose(plain, in: scope, level: 3) }
        }
        if !section.prose.isEmpty {
            PageSection(.text, words.headings.context) { context.proses(section.prose, in: scope, level: 3) }
        }
        if !section.measures.isEmpty {
            PageSection(.measures, words.headings.howWeWillKnow) {
                MeasureList(measures: section.measures, scope: scope, context: context)
            }
        }
    }

    private var contents: [PageContents.Entry?] {
        let headings = words.headings
        return [
            section.plainWords == nil ? nil : (.plain, headings.plainWords),
            section.prose.isEmpty ? nil : (.text, headings.context),
            section.measures.isEmpty ? nil : (.measures, headings.howWeWillKnow), (.actions, headings.actions),
            (.thread, headings.whatCameOfIt), (.progress, headings.progressOfSection),
            (.mentions, headings.mentionedIn),
        ]
    }

    /// The usual columns, the recommendations, and those of the plan's own that some action here has a value for.
    private var columns: [ActionsColumn] {
        let own = context.plan.plan(scope)?.columns ?? []
        let used = own.filter { column in section.actions.contains { $0.columns[column.key.text] != nil } }
        return ActionsColumn.usual + [.standard(.answers)]
            + used.map { .own($0) }
    }

    private var summary: some HTML {
        SummaryList {
            SummaryRow(words.labels.plan) { EntityLink(EntityID(scope: scope), context) }
            if let number = section.number { SummaryRow(words.labels.number) { number.text } }
            SummaryRow(words.labels.lead) { context.leads(of: linked, isFull: true) }
            SummaryRow(words.labels.answers) { div { SectionAnswers(section: linked, context: context) } }
            SummaryRow(words.labels.statedStatus) { stated }
            SummaryRow(words.labels.statusOfActions) { TallyList(context.assessment.tally(linked.actions), context) }
            if !section.formerly.isEmpty {
                SummaryRow(words.labels.formerly) { words.list(section.formerly.map(\.text)) }
            }
        }
    }

    @HTMLBuilder
    private var stated: some HTML {
        if let (status, row) = linked.log.lastStatement {
            StatusTag(Mark(status))
            " "
            span(.class("aside")) { words.dates.statedOn.filled(["date": words.day(row.date.value)]) }
        } else {
            StatusTag(Mark(context.site.notStated))
        }
    }
}

/// The three columns that plans print for each section, computed: what was completed, what difference it made, what
/// comes next.
struct SectionOutcome: HTML {
    let linked: LinkedSection
    let context: PageContext
    private let completed: Portion<AssessedAction>
    private let differences: Portion<KnownDifference>
    private let next: Portion<AssessedAction>

    private var words: Words { context.words }

    init(linked: LinkedSection, context: PageContext) {
        self.linked = linked
        self.context = context
        let actions = linked.actions.compactMap(context.entry)
        completed = context.portion(of: actions.filter(\.state.isComplete), weight: RowWeight.action)
        differences = context.portion(of: context.assessment.differences(of: linked))
        // What is being worked on: open actions on which something was reported, each with the date that counts.
        next = context.portion(
            of: actions.filter { $0.state.isOpen && !$0.log.isEmpty }, weight: RowWeight.action)
    }

    var body: some HTML {
        if context.isFirst || !completed.elements.isEmpty || !differences.elements.isEmpty || !next.elements.isEmpty {
            PageSection(.thread, words.headings.whatCameOfIt) { columns }
        }
    }

    /// The table by itself, as annexes have it.
    var columns: some HTML {
        let labels = words.outcome
        return table(.class("outcome"), .role("table")) {
            caption { labels.caption.filled(["date": words.day(context.day)]) }
            thead {
                tr(.role("row")) {
                    th(.scope(.col), .role("columnheader")) { labels.completed }
                    th(.scope(.col), .role("columnheader")) { labels.difference }
                    th(.scope(.col), .role("columnheader")) { labels.next }
                }
            }
            tbody {
                tr(.role("row")) {
                    td(.role("cell"), .data("label", labels.completed)) {
                        list(completed, none: words.gaps.nothingCompleted) { action in
                            span(.class("moved")) { action.state.statement.map { words.day($0.date.value) } }
                        }
                    }
                    td(.role("cell"), .data("label", labels.difference)) {
                        DifferenceList(differences, about: linked.id, context)
                        GoesOn(differences, .thread, context)
                    }
                    td(.role("cell"), .data("label", labels.next)) {
                        list(next, none: words.gaps.noNextSteps) { action in
                            div(.class("moved")) { WhenList(action.state.due, context) }
                        }
                    }
                }
            }
        }
    }

    /// Actions, each with what is said of it.
    @HTMLBuilder
    private func list(
        _ actions: Portion<AssessedAction>, none: Phrase, @HTMLBuilder note: @escaping (AssessedAction) -> some HTML
    ) -> some HTML {
        if actions.count == 0 {
            Gap(none, context)
        } else if !actions.elements.isEmpty {
            ul(.class("plain-list")) {
                ForEach(actions.elements) { action in
                    li {
                        EntityLink(action.id, context)
                        note(action)
                    }
                }
            }
            GoesOn(actions, .thread, context)
        }
    }
}
