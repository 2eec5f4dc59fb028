import Assessing
import Graph
import HTMLKit
import Plan

/// The thread of a recommendation: what is done about it, what changed, how one will know, and where it comes from.
struct RecommendationPage: HTML {
    let linked: LinkedRecommendation
    let context: PageContext

    private var words: Words { context.words }
    private var scope: String { linked.id.scope }
    private var thread: AssessedThread { context.assessment.thread(of: linked) }

    var body: some HTML {
        let item = linked.recommendation
        let inspection = EntityID(scope: scope)
        PageLayout(
            context,
            name: words.site.nameInScope.filled([
                "name": "\(linked.id.local) \(item.title.text)", "scope": scopeName,
            ]),
            shortName: linked.id.local, trail: [inspection],
            list: (words.site.inspections, context.link(to: .overview, .inspections))
        ) {
            PageTitle(
                kind: words.labels.recommendation, id: linked.id.local, title: item.title, scope: scope,
                context: context)
            if context.isFirst { beginning }
            ThreadParts(thread: thread, context: context)
            if context.isFirst { missingAndOrigin }
            ThreadHistory(thread: thread, context: context)
            if context.isFirst {
                PageSection(.later, words.views.thread.nextInspection) {
                    ThreadLater(linked: linked, context: context)
                }
            }
            ReferenceList(ids: [linked.id], context: context)
        }
    }

    /// What is said of the recommendation before what is done about it.
    @HTMLBuilder
    private var beginning: some HTML {
        summary
        PageContents(contents, context)
        if let plain = linked.recommendation.plainWords {
            PageSection(.plain, words.headings.plainWords) { context.prose(plain, in: scope, level: 3) }
        }
    }

    /// What is missing, the whole thread at a glance, and where it came from.
    @HTMLBuilder
    private var missingAndOrigin: some HTML {
        PageSection(.gaps, words.headings.missing) { missing }
        PageSection(.thread, words.views.thread.heading) { ThreadDiagram(thread: thread, context: context) }
        PageSection(.origin, words.views.thread.cameFrom) { ThreadOrigin(linked: linked, context: context) }
    }

    private var contents: [PageContents.Entry?] {
        let names = words.views.thread
        return [
            linked.recommendation.plainWords == nil ? nil : (.plain, words.headings.plainWords),
            (.actions, names.beingDone), (.difference, names.whoChecked), (.measures, words.headings.howWeWillKnow),
            (.gaps, words.headings.missing), (.thread, names.heading), (.origin, names.cameFrom),
            (.accounts, names.firstDone), (.later, names.nextInspection), (.mentions, words.headings.mentionedIn),
        ]
    }

    private var scopeName: String { context.plan.inspection(scope)?.title.text ?? scope }

    @HTMLBuilder
    private var missing: some HTML {
        if thread.current.isEmpty, !linked.takenUpBy.isEmpty {
            p { PhraseText(words.gaps.carriedOnBy, EntityRun(linked.takenUpBy, context)) }
        } else {
            GapList(gaps: context.gaps(of: thread), context: context)
        }
    }

    /// The sections that answer it; of very many the first, and the way to the matrix, which has them all.
    @HTMLBuilder
    private var sections: some HTML {
        EntityList(Array(linked.sections.prefix(RowLimit.names)), context)
        if linked.sections.count > RowLimit.names {
            MoreLink(
                words: words.views.overview.allMatrix, link: context.link(to: .matrix),
                more: words.views.overview.more(linked.sections.count - RowLimit.names))
        }
    }

    private var summary: some HTML {
        SummaryList {
            SummaryRow(words.labels.inspection) { EntityLink(EntityID(scope: scope), context) }
            if !linked.sections.isEmpty {
                SummaryRow(words.labels.answeredBySections) { sections }
            }
            if !linked.recommendation.formerly.isEmpty {
                SummaryRow(words.labels.formerly) { words.list(linked.recommendation.formerly.map(\.text)) }
            }
            SummaryRow(words.labels.statusOfActions) {
                if thread.current.isEmpty {
                    NotStated(words.headings.noActions)
                } else {
                    TallyList(context.assessment.tally(thread.current.map(\.id)), context)
                }
            }
        }
    }
}

/// What is done about a recommendation, what difference it made, and how one will know.
struct ThreadParts: HTML {
    let thread: AssessedThread
    let context: PageContext

    private var words: Words { context.words }
    private var linked: LinkedRecommendation { thread.recommendation }

    var body: some HTML {
        let current = context.portion(of: thread.overdueFirst, weight: RowWeight.action)
        let differences = context.portion(of: thread.differences)
        PortionSection(.actions, words.views.thread.beingDone, current, context) {
            table(current)
            SeeActions(current.count, .answering(linked.id), context)
        }
        PortionSection(.difference, words.views.thread.whoChecked, differences, context) {
            DifferenceList(differences, about: linked.id, context)
        }
        TiedMeasures(measures: linked.measures, context: context)
    }

    @HTMLBuilder
    private func table(_ actions: Portion<AssessedAction>) -> some HTML {
        let tally = context.assessment.tally(thread.current.map(\.id))
        if context.isFirst, tally.open > 0, tally.overdue + tally.lateSteps == 0 {
            p { words.views.thread.nonePast }
        }
        ThreadTable(actions: actions, linked: linked, context: context)
    }
}

/// The actions of a thread, with how each answers it.
struct ThreadTable: HTML {
    let actions: Portion<AssessedAction>
    let linked: LinkedRecommendation
    let context: PageContext

    var body: some HTML {
        ActionsTable(
            actions.elements.map(\.id), columns: ActionsColumn.usual + [.through(linked.id)],
            caption: context.caption(actions, context.words.nouns.actions), context)
    }
}

/// What was done about a recommendation before the plans that are in force.
struct ThreadHistory: HTML {
    let thread: AssessedThread
    let context: PageContext

    private var words: Words { context.words }
    private var linked: LinkedRecommendation { thread.recommendation }

    var body: some HTML {
        let earlier = context.portion(of: thread.earlier, weight: RowWeight.action)
        PortionSection(.accounts, words.views.thread.firstDone, earlier, context) {
            if context.isFirst { accounts }
            if earlier.count > 0 {
                h3(.id(Anchor.earlier.rawValue)) { words.headings.earlierActions }
                ThreadTable(actions: earlier, linked: linked, context: context)
            }
        }
    }

    @HTMLBuilder
    private var accounts: some HTML {
        if linked.accounts.isEmpty {
            p(.class("none")) { words.headings.noAccounts }
        } else {
            ForEach(linked.accounts) { account in
                h3 { PhraseText(words.headings.asReportedIn, EntityLink(account.plan, context)) }
                MeasureList(measures: account.account.doneSoFar, scope: account.plan.scope, context: context)
                context.proses(account.account.prose, in: account.plan.scope, level: 4)
            }
        }
    }
}
