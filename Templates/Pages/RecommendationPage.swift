import Assessing
import Diagnostics
import Graph
import HTMLKit
import Plan

/// The thread of a recommendation: what is done about it, what changed, how one will know, and where it comes from.
struct RecommendationPage: Component {
    let linked: LinkedRecommendation
    private var scope: String { linked.id.scope }
    private var mentions: ReferenceList { ReferenceList(ids: [linked.id]) }

    func cutLists(_ cuts: inout ListCuts, for context: PageContext) {
        let thread = context.assessment.thread(of: linked)
        ThreadParts(thread: thread).cutLists(&cuts, for: context)
        ThreadHistory(thread: thread).cutLists(&cuts, for: context)
        mentions.cutLists(&cuts, for: context)
    }

    func write(to page: inout Page) {
        let context = page.context
        let words = context.words
        let item = linked.recommendation
        let inspection = EntityID(scope: scope)
        let thread = context.assessment.thread(of: linked)
        page.layout(
            name: words.site.nameInScope.filled([
                "name": item.wholeName, "scope": scopeName(context),
            ]), shortName: context.shortName(of: linked.id), trail: [inspection],
            list: (words.site.recommendations, context.link(to: .recommendations)),
            description: context.description(words.labels.recommendation, linked.id, of: scopeName(context), [])
        ) { page in
            page.add(PageTitle(kind: words.labels.recommendation, id: item.printed, title: item.title, scope: scope))
            if context.isFirst { writeBeginning(thread, to: &page) }
            page.add(ThreadParts(thread: thread))
            if context.isFirst {
                page.add(TiedIndicators(context.assessment.indicators(of: thread)))
            }
            if context.isFirst { writeMissingAndOrigin(thread, to: &page) }
            page.add(ThreadHistory(thread: thread))
            if context.isFirst, !linked.log.isEmpty {
                page.section(.progress, words.responses.followUp) { $0.add(FollowUpList(thread: thread)) }
            }
            if context.isFirst, !linked.takenUpBy.isEmpty {
                page.section(.later, words.views.thread.nextInspection) { $0.add(ThreadLater(linked: linked)) }
            }
            page.add(mentions)
            page.add(Neighbours(id: linked.id))
        }
    }

    /// What is said of the recommendation before what is done about it.
    private func writeBeginning(_ thread: AssessedThread, to page: inout Page) {
        page.add(ThreadBand(thread: thread))
        writeSummary(thread, to: &page)
        page.add(
            KeptNote(
                faults: page.context.assessment.keptDates(of: thread.current.map(\.id)), subject: .dates))
        page.addContents()
        if let plain = linked.recommendation.plainWords {
            page.section(.plain, page.words.headings.plainWords) { $0.prose(plain, in: scope, level: 3) }
        }
    }

    /// What is missing, and where it came from.
    private func writeMissingAndOrigin(_ thread: AssessedThread, to page: inout Page) {
        let words = page.words
        page.section(.gaps, words.headings.missing) { page in
            page.add(WhatIsMissing(thread: thread))
            let context = page.context
            if context.publication.hasScorecards, context.assessment.indicators(of: thread).isEmpty {
                page.p(words.scorecards.noneTied)
            }
        }
        page.section(.origin, words.views.thread.cameFrom) { $0.add(ThreadOrigin(linked: linked)) }
    }

    private func scopeName(_ context: PageContext) -> String { context.plan.inspection(scope)?.title.text ?? scope }

    /// The sections that answer it, each with what was last reported of it as a whole; of very many the first, and the way to the
    /// matrix, which has them all.
    private func writeSections(to page: inout Page) {
        let words = page.words
        page.ul(.class("plain-list")) { page in
            for id in linked.sections.prefix(RowLimit.names) {
                page.li { page in
                    page.add(EntityLink(id))
                    if isOurs(id, page.context) {
                        page.text(" ")
                        page.span(words.through.ours, .class("aside"))
                    }
                    page.add(SaidSince(row: page.context.plan.section(id)?.log.newestFirst.first, scope: id.scope))
                }
            }
        }
        if linked.sections.count > RowLimit.names {
            page.add(
                MoreLink(
                    words: words.views.overview.allMatrix, link: page.context.link(to: .matrix),
                    more: words.views.overview.more(linked.sections.count - RowLimit.names)))
        }
    }

    /// Whether a section is tied to it by whoever made the site, and no source says so.
    private func isOurs(_ section: EntityID, _ context: PageContext) -> Bool {
        context.plan.section(section)?.ties.contains { $0.recommendation == linked.id && $0.through == .ours } ?? false
    }

    /// What the band does not say; where nothing is left to say, nothing.
    private func writeSummary(_ thread: AssessedThread, to page: inout Page) {
        let words = page.words
        let item = linked.recommendation
        guard hasSummary else { return }
        page.summaryList { page in
            writeAsPrinted(to: &page)
            if let response = item.response { page.add(ResponseRows(response: response)) }
            if let row = thread.standing {
                page.summaryRow(words.responses.state) { $0.add(ClosingText(row: row)) }
            }
            if !linked.sections.isEmpty {
                page.summaryRow(words.labels.answeredBySections) { writeSections(to: &$0) }
            }
            page.linkedAs(linked.id, item)
            if !item.formerly.isEmpty {
                page.summaryRow(words.labels.formerly, words.list(item.formerly.map(\.text)))
            }
        }
    }

    /// Whether there is anything that the band does not say.
    private var hasSummary: Bool {
        let item = linked.recommendation
        return item.response != nil || !linked.log.isEmpty || !linked.sections.isEmpty || !item.formerly.isEmpty
            || item.weight != nil
            || item.paragraphs != nil || item.addressedTo != nil || !item.columns.isEmpty || item.printedAs != nil
    }

    /// What the inspection prints of it beside its words.
    private func writeAsPrinted(to page: inout Page) {
        let labels = page.words.labels
        let item = linked.recommendation
        if let weight = item.weight { page.summaryRow(labels.weight, page.words.sentence(weight.word)) }
        if let paragraphs = item.paragraphs { page.summaryRow(labels.paragraphs) { $0.text(paragraphs) } }
        if let bodies = item.addressedTo { page.summaryRow(labels.addressedTo) { $0.text(bodies) } }
        for column in page.context.plan.inspection(scope)?.columns ?? [] {
            guard let value = item.columns[column.key.text] else { continue }
            page.summaryRow(column.title.text) {
                $0.add(OwnValue(value: value, leads: linked.columnLeads[column.key.text] ?? []))
            }
        }
    }
}

/// What is done about a recommendation, what difference it made, and how one will know.
struct ThreadParts: Component {
    let thread: AssessedThread
    private var linked: LinkedRecommendation { thread.recommendation }
    private var measures: TiedMeasures { TiedMeasures(of: linked) }

    func cutLists(_ cuts: inout ListCuts, for context: PageContext) {
        cuts.cut(.actions, thread.pastFirst, weight: RowWeight.action)
        cuts.cut(.differences, thread.differences, weight: RowWeight.difference)
        measures.cutLists(&cuts, for: context)
    }

    func write(to page: inout Page) {
        let words = page.words
        let current = page.context.portion(.actions, of: thread.pastFirst)
        let differences = page.context.portion(.differences, of: thread.differences)
        page.section(.actions, words.views.thread.beingDone, current, hasMore: thread.isCarriedOn) { page in
            if thread.isCarriedOn {
                if page.context.isFirst { page.add(CarriedOnActions(thread: thread)) }
                return
            }
            writeTable(current, to: &page)
            page.add(SeeActions(current.count, .answering(linked.id)))
        }
        page.section(.difference, words.views.thread.whoChecked, differences) {
            $0.add(DifferenceList(differences, about: linked.id))
        }
        page.add(measures)
    }

    private func writeTable(_ actions: Portion<AssessedAction>, to page: inout Page) {
        if page.context.isFirst, page.context.assessment.headline(of: thread.current.map(\.id)).isClear {
            page.p(page.words.views.thread.nonePast)
        }
        page.add(ThreadTable(actions: actions, linked: linked))
    }
}

/// The actions of a thread, with how each answers it.
struct ThreadTable: Component {
    let actions: Portion<AssessedAction>
    let linked: LinkedRecommendation
    /// Whether what was last reported stands beside each: of plans that are not in force nothing else tells how far it came.
    var showsProgress = false

    func write(to page: inout Page) {
        let progress: [ActionsColumn] = showsProgress ? [.standard(.progress)] : []
        page.add(
            ActionsTable(
                actions.elements.map(\.id), columns: ActionsColumn.usual + progress,
                caption: page.context.caption(actions, page.words.nouns.actions), answering: linked.id,
                look: showsProgress ? "told" : nil))
    }
}

/// What was done about a recommendation before the plans that are in force.
struct ThreadHistory: Component {
    let thread: AssessedThread
    private var linked: LinkedRecommendation { thread.recommendation }

    func cutLists(_ cuts: inout ListCuts, for context: PageContext) {
        cuts.cut(.earlier, thread.earlier, weight: RowWeight.action)
    }

    func write(to page: inout Page) {
        let words = page.words
        let earlier = page.context.portion(.earlier, of: thread.earlier)
        page.section(.accounts, words.views.thread.firstDone, earlier, hasMore: !linked.accounts.isEmpty) { page in
            if page.context.isFirst { writeAccounts(to: &page) }
            if earlier.count > 0 {
                page.placedHeading(3, words.headings.earlierActions, id: Anchor.earlier.rawValue)
                page.add(ThreadTable(actions: earlier, linked: linked, showsProgress: true))
            }
        }
    }

    private func writeAccounts(to page: inout Page) {
        for account in linked.accounts {
            let name = page.context.shortName(of: account.plan)
            page.placedHeading(3, id: page.ids.claim(Slug.make(account.plan.full)), name: name) { page in
                page.phrase(page.words.headings.asReportedIn) { $0.add(EntityLink(account.plan)) }
            }
            page.add(MeasureList(measures: account.account.doneSoFar, scope: account.plan.scope))
            page.proses(account.account.prose, in: account.plan.scope, level: 4)
        }
    }
}
