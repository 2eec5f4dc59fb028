import Assessing
import HTMLKit
import Linking
import Plan

/// The thread of a recommendation: where it comes from, what is done about it, how one will know, what changed.
struct RecommendationPage: HTML {
    let linked: LinkedRecommendation
    let context: PageContext

    private var words: Words { context.words }
    private var scope: String { linked.id.scope }
    private var thread: ThreadGaps { ThreadGaps(recommendation: linked, context: context) }

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
            summary
            PageContents(contents, context)
            PageSection(.thread, words.views.thread.heading) { ThreadDiagram(thread: thread, context: context) }
            PageSection(.gaps, words.headings.missing) { missing }
            if let plain = item.plainWords {
                PageSection(.plain, words.headings.plainWords) { context.prose(plain, in: scope, level: 3) }
            }
            PageSection(.origin, words.views.thread.cameFrom) { ThreadOrigin(linked: linked, context: context) }
            ThreadParts(thread: thread, context: context)
            PageSection(.later, words.views.thread.nextInspection) { ThreadLater(linked: linked, context: context) }
            ReferenceList(ids: [linked.id], context: context)
        }
    }

    private var contents: [PageContents.Entry?] {
        let names = words.views.thread
        return [
            (.thread, names.heading), (.gaps, words.headings.missing),
            linked.recommendation.plainWords == nil ? nil : (.plain, words.headings.plainWords),
            (.origin, names.cameFrom), (.accounts, names.firstDone), (.actions, names.beingDone),
            (.measures, words.headings.howWeWillKnow), (.difference, names.whoChecked),
            (.later, names.nextInspection), (.mentions, words.headings.mentionedIn),
        ]
    }

    private var scopeName: String { context.plan.inspection(scope)?.title.text ?? scope }

    @HTMLBuilder
    private var missing: some HTML {
        if thread.current.isEmpty, !linked.takenUpBy.isEmpty {
            p { PhraseText(words.gaps.carriedOnBy, EntityRun(linked.takenUpBy, context)) }
        } else {
            GapList(gaps: thread.all, context: context)
        }
    }

    private var summary: some HTML {
        SummaryList {
            SummaryRow(words.labels.inspection) { EntityLink(EntityID(scope: scope), context) }
            if !linked.sections.isEmpty {
                SummaryRow(words.labels.answeredBySections) { EntityList(linked.sections, context) }
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

/// The parts of a thread, in its order.
struct ThreadParts: HTML {
    let thread: ThreadGaps
    let context: PageContext

    private var words: Words { context.words }
    private var linked: LinkedRecommendation { thread.recommendation }

    var body: some HTML {
        PageSection(.accounts, words.views.thread.firstDone) {
            accounts
            if !thread.earlier.isEmpty {
                h3(.id(Anchor.earlier.rawValue)) { words.headings.earlierActions }
                table(thread.earlier, columns)
            }
        }
        PageSection(.actions, words.views.thread.beingDone) {
            table(overdueFirst, columns)
            SeeActions(thread.current.count, .answering(linked.id), context)
        }
        PageSection(.measures, words.headings.howWeWillKnow) {
            TiedMeasures(measures: linked.measures, context: context)
        }
        PageSection(.difference, words.views.thread.whoChecked) {
            DifferenceList(thread.differences, about: linked.id, context)
        }
    }

    private var columns: [ActionsColumn] { ActionsColumn.usual + [.through(linked.id)] }

    /// What slipped stands first: whoever asks what is late for a recommendation, and who leads it, reads no further.
    private var overdueFirst: [ActionEntry] {
        let actions = thread.current
        return actions.filter(\.state.isOverdue).sorted { ($1.state.daysOver, $0.id) < ($0.state.daysOver, $1.id) }
            + actions.filter { !$0.state.isOverdue }
    }

    @HTMLBuilder
    private func table(_ actions: [ActionEntry], _ columns: [ActionsColumn]) -> some HTML {
        ActionsTable(
            actions.prefix(RowLimit.page).map(\.id), columns: columns, caption: words.nouns.actions(actions.count),
            context)
        if actions.count > RowLimit.page {
            MoreLink(
                words: words.views.overview.allMatrix, link: context.link(to: .matrix),
                more: words.views.overview.more(actions.count - RowLimit.page))
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
