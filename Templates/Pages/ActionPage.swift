import Assessing
import Graph
import HTMLKit
import Plan

/// An action: who leads, by when, how, how one will know, what happened, what changed.
struct ActionPage: HTML {
    let entry: AssessedAction
    let context: PageContext

    private var words: Words { context.words }
    private var scope: String { entry.scope }

    init(entry: AssessedAction, context: PageContext) {
        self.entry = entry
        self.context = context
        for id in entry.ownIDs { context.ids.reserve(Slug.make(id)) }
    }

    var body: some HTML {
        let differences = context.portion(of: entry.knownDifferences)
        let timeline = Timeline(rows, in: scope, about: entry.id.local, context)
        PageLayout(
            context,
            name: words.site.nameInScope.filled([
                "name": "\(entry.id.local) \(entry.action.title.text)",
                "scope": context.plan.plan(scope)?.title.text ?? scope,
            ]),
            shortName: entry.id.local, trail: [EntityID(scope: scope), entry.section], plan: scope
        ) {
            PageTitle(
                kind: words.labels.action, id: entry.id.local, title: entry.action.title, scope: scope,
                context: context)
            if context.isFirst { agreed }
            PortionSection(.progress, words.headings.progress, timeline.rows, context) { timeline }
            PortionSection(.difference, words.headings.difference, differences, context) {
                DifferenceList(differences, about: entry.id, context)
            }
            ReferenceList(
                ids: [entry.id] + entry.ownIDs.map { EntityID(scope: scope, local: $0) }, context: context)
        }
    }

    /// What was agreed and how it stands: what is said of the action before what was reported.
    @HTMLBuilder
    private var agreed: some HTML {
        standing
        ActionSummary(entry: entry, context: context)
        PageContents(contents, context)
        texts
        PageSection(.steps, words.headings.howWeWillDoIt) { steps }
        PageSection(.measures, words.headings.howWeWillKnow) { measures }
    }

    /// How it stands, since when, and what was last reported: what most readers come for.
    @HTMLBuilder
    private var standing: some HTML {
        StatusTags(context.marks(of: entry.state, in: scope))
        if let row = entry.state.statement {
            " "
            span(.class("aside")) { words.dates.statedOn.filled(["date": words.day(row.date.value)]) }
        }
        div(.class("latest")) {
            strong { words.labels.latestProgress }
            " "
            LatestWord(action: entry, context: context)
        }
    }

    private var contents: [PageContents.Entry?] {
        let headings = words.headings
        let action = entry.action
        return [
            action.plainWords == nil ? nil : (.plain, headings.plainWords),
            action.context == nil && action.prose.isEmpty ? nil : (.text, headings.context),
            (.steps, headings.howWeWillDoIt), (.measures, headings.howWeWillKnow), (.progress, headings.progress),
            (.difference, headings.difference), (.mentions, headings.mentionedIn),
        ]
    }

    @HTMLBuilder
    private var texts: some HTML {
        if let plain = entry.action.plainWords {
            PageSection(.plain, words.headings.plainWords) { context.prose(plain, in: scope, level: 3) }
        }
        if entry.action.context != nil || !entry.action.prose.isEmpty {
            PageSection(.text, words.headings.context) {
                context.proses(
                    (entry.action.context.map { [$0] } ?? []) + entry.action.prose, in: scope, level: 3)
            }
        }
    }

    @HTMLBuilder
    private var steps: some HTML {
        if entry.action.steps.isEmpty {
            p(.class("none")) { words.status.notStated }
        } else {
            StepList(action: entry, context: context)
        }
    }

    @HTMLBuilder
    private var measures: some HTML {
        if entry.action.measures.isEmpty {
            Gap(words.gaps.noMeasureHere, context)
        } else {
            MeasureList(measures: entry.action.measures, scope: scope, context: context)
        }
    }

    /// The rows about it and its steps, in the order of the days.
    private var rows: [LogEntry] {
        let steps = entry.stepLog.sorted { $0.key < $1.key }.flatMap(\.value)
        return steps.isEmpty ? entry.log : steps + entry.log
    }
}
