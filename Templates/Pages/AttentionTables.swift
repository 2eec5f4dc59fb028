import Assessing
import Graph
import HTMLKit
import Plan

/// The later dates that were asked for and not agreed: what a board is asked to decide.
struct RequestTable: Component {
    let actions: [EntityID]
    let caption: String

    func write(to page: inout Page) {
        let words = page.words
        let labels = words.labels
        page.dataTable(
            caption, columns: [labels.action, labels.dueNow, labels.newDueAsked, labels.why, labels.askedOn]
        ) { page in
            for action in actions.compactMap(page.context.entry) {
                page.dataRow(EntityLink(action.id)) { writeCells(of: action.state, in: action.scope, to: &$0) }
            }
        }
    }

    private func writeCells(of state: ActionState, in scope: String, to page: inout Page) {
        let words = page.words
        let labels = words.labels
        page.dataCell(labels.dueNow, isDate: true) { page in
            page.div { page in
                page.add(WhenList(state.due))
                if let computed = words.computed(state) {
                    page.span(computed, .class("moved"))
                }
            }
        }
        page.dataCell(labels.newDueAsked, isDate: true) { $0.writeDate(state.request?.newDue) }
        page.dataCell(labels.why) { page in
            if let why = state.request?.why { page.text(why) } else { page.notStated() }
        }
        page.dataCell(labels.askedOn, isDate: true) { page in
            if let request = state.request { page.text(words.date(of: request)) }
        }
    }
}

/// The actions that nothing was reported on for too long.
struct QuietTable: Component {
    let actions: [EntityID]

    func write(to page: inout Page) {
        let words = page.words
        let labels = words.labels
        page.dataTable(
            words.nouns.actions(actions.count),
            columns: [labels.action, labels.lead, labels.lastUpdate, labels.quietFor]
        ) { page in
            for action in actions.compactMap(page.context.entry) {
                page.dataRow(EntityLink(action.id)) { writeCells(of: action, to: &$0) }
            }
        }
    }

    private func writeCells(of action: AssessedAction, to page: inout Page) {
        let words = page.words
        page.dataCell(words.labels.lead) { $0.leads(of: action) }
        page.dataCell(words.labels.lastUpdate, isDate: true) { page in
            if let last = action.state.lastUpdate {
                page.text(words.day(last))
            } else {
                page.notStated(words.headings.noProgress)
            }
        }
        page.dataCell(words.labels.quietFor, words.nouns.days(action.state.quietDays ?? 0))
    }
}

/// Recommendations with their threads: which knots hold, how the actions stand, and what is missing.
struct RecommendationTable: Component {
    let caption: String
    let recommendations: [LinkedRecommendation]

    func write(to page: inout Page) {
        let words = page.words
        let labels = words.labels
        let assessment = page.context.assessment
        let threads = recommendations.map { assessment.thread(of: $0) }
        let shared = threads.count < TableParts.fewestRows ? [] : threads.sharedGaps
        if let said = page.context.said(ofAll: threads.count, shared) { page.p(said, .class("same")) }
        page.dataTable(
            caption,
            columns: [labels.recommendation, words.threadTitle, words.views.overview.howItStands, labels.missing],
            remarks: [labels.missing], look: "threads"
        ) { page in
            for linked in recommendations {
                page.dataRow(EntityLink(linked.id)) { writeCells(of: linked, without: shared.map(\.kind), to: &$0) }
            }
        }
    }

    private func writeCells(of linked: LinkedRecommendation, without shared: [ThreadGap.Kind], to page: inout Page) {
        let context = page.context
        let words = context.words
        let thread = context.assessment.thread(of: linked)
        page.dataCell(words.threadTitle) { $0.add(ThreadGlyph(thread: thread)) }
        page.dataCell(words.views.overview.howItStands) { page in
            if let response = linked.recommendation.response {
                page.div { $0.add(ResponseText(response: response)) }
            }
            if let weight = linked.recommendation.weight {
                page.div("\(words.labels.weight): \(weight.word)", .class("aside"))
            }
            if let row = thread.standing { page.div { $0.add(ClosingText(row: row)) } }
            if thread.refusal != nil { return }
            if thread.current.isEmpty {
                page.notStated(words.headings.noActions)
            } else {
                page.a(.href(context.link(to: linked.address, .actions))) { page in
                    page.text(words.nouns.actions(thread.current.count))
                    page.unseen(context.shortName(of: linked.id))
                }
                page.add(
                    StandingList(
                        actions: thread.current.map(\.id), past: .past(answering: linked.id),
                        about: context.shortName(of: linked.id)))
            }
        }
        page.dataCell(words.labels.missing) { $0.note { $0.add(ThreadMissing(thread: thread, saidAbove: shared)) } }
    }
}

/// What is missing from a thread, and who carries it on: what a later inspection takes up can still have gaps.
struct ThreadMissing: Component {
    let thread: AssessedThread
    /// What is said of all threads of a table above it.
    var saidAbove: [ThreadGap.Kind] = []

    func write(to page: inout Page) {
        let context = page.context
        let linked = thread.recommendation
        let gaps = context.gaps(of: thread, without: saidAbove)
        if let why = thread.refusal?.whyNot {
            page.text(why)
        } else if !thread.isCarriedOn, !gaps.isEmpty || saidAbove.isEmpty {
            page.add(
                GapNames(
                    gaps: gaps, link: context.link(to: linked.address, .gaps),
                    about: context.shortName(of: linked.id)))
        }
        if !linked.takenUpBy.isEmpty {
            page.span(.class(thread.isCarriedOn ? nil : "moved")) { page in
                page.phrase(context.words.gaps.carriedOnBy) { $0.add(EntityRun(linked.takenUpBy)) }
            }
        }
    }
}

/// The gaps of a thread by their short names, and the way to what is said of them.
struct GapNames: Component {
    let gaps: [GapItem]
    let link: Link
    /// What they are missing from, for those who hear the link by itself.
    let about: String

    func write(to page: inout Page) {
        let words = page.words
        if gaps.isEmpty {
            page.text(words.gaps.nothingMissing)
        } else {
            page.a(.href(link)) { page in
                page.text(words.sentence(words.list(gaps.map(\.name))))
                page.unseen(about)
            }
        }
    }
}
