import Assessing
import Graph
import HTMLKit
import Plan

/// The later dates that were asked for and not agreed: what a board is asked to decide.
struct RequestTable: HTML {
    let actions: [EntityID]
    let context: PageContext
    /// What it holds, where that is not every request.
    var caption: String?

    private var words: Words { context.words }

    var body: some HTML {
        let labels = words.labels
        if actions.isEmpty {
            p(.class("none")) { words.headings.noDecisions }
        } else {
            DataTable(
                caption ?? words.nouns.decisions(actions.count),
                columns: [labels.action, labels.dueNow, labels.newDueAsked, labels.why, labels.askedOn]
            ) {
                ForEach(actions.compactMap(context.entry)) { action in
                    DataRow {
                        EntityLink(action.id, context)
                    } cells: {
                        cells(of: action.state, in: action.scope)
                    }
                }
            }
        }
    }

    @HTMLBuilder
    private func cells(of state: ActionState, in scope: String) -> some HTML {
        let labels = words.labels
        DataCell(labels.dueNow, isDate: true) {
            div {
                WhenList(state.due, context)
                if state.isOverdue {
                    span(.class("moved")) {
                        words.status.overdueBy.filled(["days": words.nouns.days(state.daysOver)])
                    }
                }
            }
        }
        DataCell(labels.newDueAsked, isDate: true) {
            if let due = state.request?.newDue { WhenText(due, context) } else { NotStated(words.status.notStated) }
        }
        DataCell(labels.why) {
            if let why = state.request?.why { context.text(why, in: scope) } else { NotStated(words.status.notStated) }
        }
        DataCell(labels.askedOn, isDate: true) { state.request.map { words.day($0.date.value) } }
    }
}

/// The actions that nothing was reported on for too long.
struct QuietTable: HTML {
    let actions: [EntityID]
    let context: PageContext

    private var words: Words { context.words }

    var body: some HTML {
        let labels = words.labels
        if actions.isEmpty {
            p(.class("none")) { words.headings.noneQuiet }
        } else {
            DataTable(
                words.nouns.actions(actions.count),
                columns: [labels.action, labels.lead, labels.lastUpdate, labels.quietFor]
            ) {
                ForEach(actions.compactMap(context.entry)) { action in
                    DataRow {
                        EntityLink(action.id, context)
                    } cells: {
                        cells(of: action)
                    }
                }
            }
        }
    }

    @HTMLBuilder
    private func cells(of action: AssessedAction) -> some HTML {
        DataCell(words.labels.lead) { context.leads(of: action) }
        DataCell(words.labels.lastUpdate, isDate: true) {
            if let last = action.state.lastUpdate { words.day(last) } else { NotStated(words.headings.noProgress) }
        }
        DataCell(words.labels.quietFor) { words.nouns.days(action.state.quietDays ?? 0) }
    }
}

/// Recommendations with the state of their threads: how their actions stand, and what is missing.
struct RecommendationTable: HTML {
    let caption: String
    let recommendations: [LinkedRecommendation]
    let context: PageContext

    private var words: Words { context.words }

    var body: some HTML {
        let labels = words.labels
        DataTable(
            caption,
            columns: [
                labels.recommendation, labels.actionsInForce, words.sum.overdue, words.sum.lateSteps, labels.status,
                labels.taggedMeasures, labels.missing,
            ], figures: 1..<4, look: "threads"
        ) {
            ForEach(recommendations) { linked in
                DataRow {
                    EntityLink(linked.id, context)
                } cells: {
                    cells(of: linked)
                }
            }
        }
    }

    @HTMLBuilder
    private func cells(of linked: LinkedRecommendation) -> some HTML {
        let thread = context.assessment.thread(of: linked)
        let tally = context.assessment.tally(thread.current.map(\.id))
        DataCell(words.labels.actionsInForce, isNumber: true) {
            if tally.total > 0 { a(.href(context.link(to: linked.address, .actions))) { tally.total } } else { "0" }
        }
        DataCell(words.sum.overdue, isNumber: true) {
            if tally.overdue > 0 {
                a(.href(context.link(to: .actions()).adding(query: ActionsView.overdue(answering: linked.id).query))) {
                    tally.overdue
                }
            } else {
                0
            }
        }
        DataCell(words.sum.lateSteps, isNumber: true) { tally.lateSteps }
        DataCell(words.labels.status) {
            if tally.total > 0 { TallyList(tally, context) } else { NotStated(words.headings.noActions) }
        }
        DataCell(words.labels.taggedMeasures) { thread.measures.count(where: \.isTagged) }
        DataCell(words.labels.missing) {
            ThreadMissing(thread: thread, context: context)
        }
    }
}

/// What is missing from a thread, and who carries it on: what a later inspection takes up can still have gaps.
struct ThreadMissing: HTML {
    let thread: AssessedThread
    let context: PageContext

    var body: some HTML {
        let linked = thread.recommendation
        if linked.takenUpBy.isEmpty || !thread.current.isEmpty {
            GapNames(gaps: context.gaps(of: thread), link: context.link(to: linked.address, .gaps), context: context)
        }
        if !linked.takenUpBy.isEmpty {
            span(.class(thread.current.isEmpty ? nil : "moved")) {
                PhraseText(context.words.gaps.carriedOnBy, EntityRun(linked.takenUpBy, context))
            }
        }
    }
}

/// The gaps of a thread by their short names, and the way to what is said of them.
struct GapNames: HTML {
    let gaps: [GapItem]
    let link: Link
    let context: PageContext

    var body: some HTML {
        if gaps.isEmpty {
            context.words.gaps.nothingMissing
        } else {
            a(.href(link)) { context.words.sentence(context.words.list(gaps.map(\.name))) }
        }
    }
}
