import Assessing
import Diagnostics
import Graph
import HTMLKit
import Plan

/// A section of a plan: who leads it, what it answers, how one will know, its actions and what came of them.
struct SectionPage: Component {
    let linked: LinkedSection
    private var scope: String { linked.id.scope }
    private var section: Section { linked.section }
    private var mentions: ReferenceList { ReferenceList(ids: [linked.id] + linked.groups.map(\.id)) }

    /// The rows about it and its groups.
    private func timeline(_ context: PageContext) -> Timeline {
        Timeline(linked.log + linked.groups.flatMap(\.log), in: scope, about: linked.id.local)
    }

    func cutLists(_ cuts: inout ListCuts, for context: PageContext) {
        cuts.cut(.actions, linked.actions, weight: context.weight)
        OutcomeTable(linked, context).cutLists(&cuts, for: context)
        timeline(context).cutLists(&cuts, for: context)
        mentions.cutLists(&cuts, for: context)
    }

    func write(to page: inout Page) {
        let context = page.context
        let words = context.words
        let actions = context.portion(.actions, of: linked.actions)
        let timeline = timeline(context)
        page.layout(
            name: words.site.nameInScope.filled([
                "name": section.wholeName,
                "scope": context.plan.plan(scope)?.title.text ?? scope,
            ]), shortName: context.shortName(of: linked.id), trail: [EntityID(scope: scope)], plan: scope,
            description: context.description(
                words.labels.section, linked.id, of: context.plan.plan(scope)?.title.text,
                [(words.labels.actions, "\(linked.actions.count)")])
        ) { page in
            for group in linked.groups { page.ids.reserve(Slug.make(group.id.local)) }
            page.add(PageTitle(kind: words.labels.section, id: section.printed, title: section.title, scope: scope))
            if context.isFirst { writeAgreed(to: &page) }
            page.section(.actions, words.headings.actions, actions) {
                $0.add(GroupedActions(linked: linked, actions: actions, columns: columns(context)))
            }
            page.add(SectionOutcome(linked: linked))
            page.section(.progress, words.headings.progressOfSection, timeline.portion(context)) { $0.add(timeline) }
            if context.isFirst { page.add(TiedIndicators(context.assessment.indicators(showing: linked.id))) }
            page.add(mentions)
            page.add(Neighbours(id: linked.id))
        }
    }

    /// What is said of the section before its actions.
    private func writeAgreed(to page: inout Page) {
        let words = page.words
        writeSummary(to: &page)
        page.add(
            KeptNote(
                faults: page.context.assessment.keptFaults(of: [linked.id] + linked.actions), subject: .this))
        page.addContents()
        if let plain = section.plainWords {
            page.section(.plain, words.headings.plainWords) { $0.prose(plain, in: scope, level: 3) }
        }
        if !section.prose.isEmpty {
            page.section(.text, words.headings.context) { $0.proses(section.prose, in: scope, level: 3) }
        }
        if !section.measures.isEmpty {
            page.section(.measures, words.headings.howWeWillKnow) {
                $0.add(MeasureList(measures: section.measures, scope: scope, holder: linked.id))
            }
        }
    }

    /// The usual columns, the recommendations, and those of the plan's own that some action here has a value for.
    private func columns(_ context: PageContext) -> [ActionsColumn] {
        let own = context.plan.plan(scope)?.columns ?? []
        let actions = linked.actions.compactMap(context.entry)
        let used = own.filter { column in actions.contains { $0.value(of: column) != nil } }
        let answers: [ActionsColumn] = actions.allSatisfy(\.ties.isEmpty) ? [] : [.standard(.answers)]
        return ActionsColumn.usual + answers + used.map { .own($0) }
    }

    private func writeSummary(to page: inout Page) {
        let context = page.context
        let words = context.words
        page.summaryList { page in
            page.summaryRow(words.labels.plan) { $0.add(EntityLink(EntityID(scope: scope))) }
            page.earlierWords(linked.earlierWords)
            if let number = section.number, section.printed.filter(\.isNumber) != number.text {
                page.summaryRow(words.labels.number, number.text)
            }
            if !linked.leads.isEmpty { page.summaryRow(words.labels.lead) { $0.leads(of: linked, isFull: true) } }
            if answersSomething(context) {
                page.summaryRow(words.labels.answers) { page in page.div { $0.add(SectionAnswers(section: linked)) } }
            }
            if let statement = context.assessment.statement(of: linked) {
                page.summaryRow(words.labels.statedStatus) { $0.add(StatedStanding(statement, of: linked.id)) }
            }
            page.summaryRow(words.labels.statusOfActions) {
                $0.add(TallyList(context.assessment.tally(linked.actions)))
            }
            page.linkedAs(linked.id, section)
            if !section.formerly.isEmpty {
                page.summaryRow(words.labels.formerly, words.list(section.formerly.map(\.text)))
            }
            page.summaryMissing(missing(context))
        }
    }

    private func answersSomething(_ context: PageContext) -> Bool {
        !linked.ties.isEmpty || !context.assessment.answersOfActions(of: linked).isEmpty
    }

    /// What nothing says of it.
    private func missing(_ context: PageContext) -> [String] {
        let labels = context.words.labels
        return [
            (linked.leads.isEmpty, labels.lead),
            (context.hasRecommendations && !answersSomething(context), labels.answers),
            (context.assessment.statement(of: linked) == nil, labels.status),
        ].filter(\.0).map(\.1)
    }
}

/// What came of a section, where there is anything on this page or it is the first.
struct SectionOutcome: Component {
    let linked: LinkedSection

    func write(to page: inout Page) {
        let table = OutcomeTable(linked, page.context)
        guard !table.columns.isEmpty, page.context.isFirst || !table.isEmpty(on: page.context) else { return }
        page.section(.thread, page.words.headings.whatCameOfIt) { $0.add(table) }
    }
}

/// The columns that plans print for each section, computed: what was completed, what difference it made, what comes next.
struct OutcomeTable: Component {
    let linked: LinkedSection
    private let completed: [AssessedAction]
    private let differences: [KnownDifference]
    private let next: [AssessedAction]
    /// Which columns it has.
    let columns: [Section.OutcomeColumn]

    init(_ linked: LinkedSection, _ context: PageContext) {
        self.linked = linked
        let outcome = context.assessment.outcome(of: linked)
        completed = outcome.completed
        differences = outcome.differences
        next = outcome.next
        columns = outcome.columns
    }

    func cutLists(_ cuts: inout ListCuts, for context: PageContext) {
        cuts.cut(.completed, completed, weight: RowWeight.action)
        cuts.cut(.differences, differences, weight: RowWeight.difference)
        cuts.cut(.next, next, weight: RowWeight.action)
    }

    /// Whether nothing of it stands on a page.
    func isEmpty(on context: PageContext) -> Bool {
        context.portion(.completed, of: completed).elements.isEmpty
            && context.portion(.differences, of: differences).elements.isEmpty
            && context.portion(.next, of: next).elements.isEmpty
    }

    func write(to page: inout Page) {
        let words = page.words
        let labels = words.outcome
        page.needs(.timeline)
        page.table(.class("outcome"), .role("table")) { page in
            page.caption(labels.caption.filled(["date": words.day(page.context.day)]))
            page.thead { page in
                page.tr(.role("row")) { page in
                    for column in columns { page.th(labels.name(of: column), .scope(.col), .role("columnheader")) }
                }
            }
            page.tbody { page in
                page.tr(.role("row")) { page in
                    for column in columns {
                        page.td(.role("cell"), .data("label", labels.name(of: column))) { write(column, to: &$0) }
                    }
                }
            }
        }
    }

    /// Writes what one column tells.
    func write(_ column: Section.OutcomeColumn, to page: inout Page) {
        let words = page.words
        switch column {
        case .completed:
            let completed = page.context.portion(.completed, of: completed)
            writeList(completed, none: words.gaps.nothingCompleted, to: &page) { action, page in
                page.span(.class("moved")) { page in
                    if let row = action.state.statement { page.text(words.date(of: row)) }
                }
                if let evidence = action.evidence { page.add(EvidenceNote(evidence: evidence)) }
            }
        case .difference:
            let differences = page.context.portion(.differences, of: differences)
            page.add(DifferenceList(differences, about: linked.id))
            page.goesOn(differences, .thread)
        case .next:
            let next = page.context.portion(.next, of: next)
            writeList(next, none: words.gaps.noNextSteps, to: &page) { action, page in
                page.div(.class("moved")) { $0.add(WhenList(action.state.due)) }
            }
        }
    }

    /// Actions, each with what is said of it.
    private func writeList(
        _ actions: Portion<AssessedAction>, none: Phrase, to page: inout Page,
        note: (AssessedAction, inout Page) -> Void
    ) {
        if actions.count == 0 {
            page.add(Gap(none))
        } else if !actions.elements.isEmpty {
            page.ul(.class("plain-list")) { page in
                for action in actions.elements {
                    page.li { page in
                        page.add(EntityLink(action.id))
                        note(action, &page)
                    }
                }
            }
            page.goesOn(actions, .thread)
        }
    }
}

extension OutcomeWords {
    /// The heading of a column.
    func name(of column: Section.OutcomeColumn) -> String {
        switch column {
        case .completed: completed
        case .difference: difference
        case .next: next
        }
    }
}
