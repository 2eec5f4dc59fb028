import Assessing
import Diagnostics
import Graph
import HTMLKit
import Plan

/// An action: who leads, by when, how, how one will know, what happened, what changed.
struct ActionPage: Component {
    let entry: AssessedAction
    private var scope: String { entry.scope }
    private var timeline: Timeline { Timeline(rows, in: scope, about: entry.id.local) }

    func cutLists(_ cuts: inout ListCuts, for context: PageContext) {
        cuts.cut(.differences, entry.knownDifferences, weight: RowWeight.difference)
        timeline.cutLists(&cuts, for: context)
        mentions.cutLists(&cuts, for: context)
    }

    func write(to page: inout Page) {
        for id in entry.ownIDs { page.ids.reserve(Slug.make(id)) }
        let context = page.context
        let words = context.words
        let differences = context.portion(.differences, of: entry.knownDifferences)
        let timeline = timeline
        page.layout(
            name: words.site.nameInScope.filled([
                "name": entry.action.wholeName,
                "scope": context.plan.plan(scope)?.title.text ?? scope,
            ]), shortName: context.shortName(of: entry.id), trail: [EntityID(scope: scope), entry.section], plan: scope,
            description: description(context)
        ) { page in
            page.add(
                PageTitle(kind: words.labels.action, id: entry.action.printed, title: entry.action.title, scope: scope))
            if context.isFirst { writeAgreed(to: &page) }
            page.section(.progress, words.headings.progress, timeline.portion(context)) { $0.add(timeline) }
            page.section(.difference, words.headings.difference, differences) {
                $0.add(DifferenceList(differences, about: entry.id))
            }
            if context.isFirst { page.add(TiedIndicators(context.assessment.indicators(showing: entry.id))) }
            page.add(mentions)
            page.add(Neighbours(id: entry.id))
        }
    }

    private func description(_ context: PageContext) -> String {
        let words = context.words
        return context.description(
            words.labels.action, entry.id, of: context.plan.plan(scope)?.title.text,
            [
                (words.labels.lead, words.list(entry.leads.map(\.written.text))),
                (words.labels.due, words.list(entry.state.due.map { words.when($0.value) })),
            ])
    }

    /// What was agreed and how it stands: what is said of the action before what was reported.
    private func writeAgreed(to page: inout Page) {
        let words = page.words
        writeStanding(to: &page)
        page.add(ActionSummary(entry: entry))
        page.addContents()
        writeTexts(to: &page)
        if !entry.action.steps.isEmpty {
            page.section(.steps, words.headings.howWeWillDoIt) { $0.add(StepList(action: entry)) }
        }
        if !entry.action.measures.isEmpty {
            page.section(.measures, words.headings.howWeWillKnow) {
                $0.add(MeasureList(measures: entry.action.measures, scope: scope, holder: entry.id))
            }
        }
    }

    /// How it stands, since when, and what was last reported: what most readers come for.
    private func writeStanding(to page: inout Page) {
        let words = page.words
        page.add(StatusTags(page.context.marks(of: entry.state, in: scope)))
        if page.context.assessment.isStated(entry) { writeVoice(to: &page) }
        if let evidence = entry.evidence { page.add(EvidenceNote(evidence: evidence)) }
        page.div(.class("latest")) { page in
            page.strong(words.labels.latestProgress)
            page.text(" ")
            page.add(LatestProgress(action: entry))
        }
        if entry.reason != nil {
            page.div(.class("latest")) { page in
                page.strong(words.labels.why)
                page.text(" ")
                page.add(LatestReason(action: entry))
            }
        }
    }

    /// By whose word it stands so, and since when.
    private func writeVoice(to page: inout Page) {
        page.text(" ")
        page.span(.class("aside")) { page in
            if let row = entry.state.statement {
                page.text(page.words.stated(row))
                page.text(page.words.site.listSeparator)
            }
            page.add(VoiceText(action: entry))
        }
    }

    private func writeTexts(to page: inout Page) {
        let words = page.words
        if let plain = entry.action.plainWords {
            page.section(.plain, words.headings.plainWords) { page in
                page.prose(plain, in: scope, level: 3)
                if let why = entry.action.plainWhy {
                    page.p { $0.strong(words.labels.why) }
                    page.prose(why, in: scope, level: 3)
                }
            }
        }
        if entry.action.context != nil || !entry.action.prose.isEmpty {
            page.section(.text, words.headings.context) { page in
                page.proses((entry.action.context.map { [$0] } ?? []) + entry.action.prose, in: scope, level: 3)
            }
        }
    }

    private var mentions: ReferenceList {
        ReferenceList(ids: [entry.id] + entry.ownIDs.map { EntityID(scope: scope, local: $0) })
    }

    /// The rows about it and its steps, in the order of the days.
    private var rows: [LogEntry] {
        let steps = entry.stepLog.sorted { $0.key < $1.key }.flatMap(\.value)
        return steps + entry.measureLog + entry.log
    }
}
