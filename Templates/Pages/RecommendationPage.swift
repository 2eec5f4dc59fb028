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
            if let plain = item.plainWords {
                PageSection(.plain, words.headings.plainWords) { context.prose(plain, in: scope, level: 3) }
            }
            if item.context != nil || !item.prose.isEmpty {
                PageSection(.text, words.headings.context) {
                    context.proses((item.context.map { [$0] } ?? []) + item.prose, in: scope, level: 3)
                }
            }
            PageSection(.gaps, words.headings.missing) { missing }
            ThreadParts(thread: thread, context: context)
            ReferenceList(ids: [linked.id], context: context)
        }
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
            if !linked.takesUp.isEmpty {
                SummaryRow(words.labels.takesUp) { EntityList(linked.takesUp, context) }
            }
            if !linked.takenUpBy.isEmpty {
                SummaryRow(words.labels.takenUpBy) { EntityList(linked.takenUpBy, context) }
            }
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
        PageSection(.accounts, words.headings.doneSoFar) { accounts }
        PageSection(.actions, words.headings.actionsInForce) {
            ActionsTable(
                thread.current.map(\.id), columns: columns, caption: words.nouns.actions(thread.current.count), context)
            SeeActions(thread.current.count, .answering(linked.id), context)
        }
        if !thread.earlier.isEmpty {
            PageSection(.earlier, words.headings.earlierActions) {
                ActionsTable(
                    thread.earlier.map(\.id), columns: columns, caption: words.nouns.actions(thread.earlier.count),
                    context)
            }
        }
        PageSection(.measures, words.headings.howWeWillKnow) {
            TiedMeasures(measures: linked.measures, context: context)
        }
        PageSection(.difference, words.headings.difference) {
            DifferenceList(thread.differences, about: linked.id, context)
        }
    }

    private var columns: [ActionsColumn] { ActionsColumn.usual + [.through(linked.id)] }

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

/// The measures of a thread: first those that carry its tag, then those that are tied through what they belong to.
struct TiedMeasures: HTML {
    let measures: [LinkedRecommendation.TiedMeasure]
    let context: PageContext

    private var words: Words { context.words }

    var body: some HTML {
        group(words.headings.taggedMeasures, measures.filter(\.isTagged), none: words.headings.noTaggedMeasures)
        group(words.headings.inheritedMeasures, measures.filter { !$0.isTagged }, none: words.headings.noOtherMeasures)
    }

    @HTMLBuilder
    private func group(
        _ title: String, _ measures: [LinkedRecommendation.TiedMeasure], none: String
    ) -> some HTML {
        h3 { title }
        if measures.isEmpty {
            p(.class("none")) { none }
        } else {
            ForEach(byHolder(measures)) { group in
                p(.class("holder")) { EntityLink(group.holder, context) }
                MeasureList(
                    measures: group.measures.map(\.withoutIDs), scope: group.holder.scope, context: context)
            }
        }
    }

    private func byHolder(
        _ measures: [LinkedRecommendation.TiedMeasure]
    ) -> [(holder: EntityID, measures: [Measure])] {
        var groups: [(holder: EntityID, measures: [Measure])] = []
        for measure in measures {
            if groups.last?.holder == measure.holder {
                groups[groups.count - 1].measures.append(measure.measure)
            } else {
                groups.append((measure.holder, [measure.measure]))
            }
        }
        return groups
    }
}

extension Measure {
    /// The measure as it is shown away from its own page, where its id is nobody's address.
    var withoutIDs: Measure {
        var copy = Measure(text: text)
        copy.parts = parts.map(\.withoutIDs)
        return copy
    }
}
