import Assessing
import Diagnostics
import Graph
import HTMLKit
import Plan

/// What is known about an action: as it was agreed, as it stands, and how the one became the other.
struct ActionSummary: HTML {
    let entry: AssessedAction
    let context: PageContext

    private var words: Words { context.words }
    private var scope: String { entry.scope }
    /// Of more dates than this only the last are told here: the progress has them all.
    private static let mostMoves = 20

    var body: some HTML {
        SummaryList {
            SummaryRow(words.labels.section) { EntityLink(entry.section, context) }
            SummaryRow(words.labels.lead) { context.leads(of: entry, isFull: true) }
            dates
            remedy
            SummaryRow(words.labels.answers) { TieList(entry.ties, context, isFull: true) }
            kin
            columns
        }
    }

    // MARK: - Dates

    @HTMLBuilder
    private var dates: some HTML {
        SummaryRow(entry.state.moves.isEmpty ? words.labels.due : words.labels.dueNow) {
            div { WhenList(entry.state.due, of: entry, context) }
        }
        if !entry.state.moves.isEmpty { SummaryRow(words.labels.agreedMoves) { moves } }
        if let request = entry.state.request, let due = request.newDue {
            SummaryRow(words.labels.newDueAsked) {
                div {
                    WhenText(due, context)
                    reason(of: request)
                }
            }
        }
        if let review = entry.action.review { SummaryRow(words.labels.review) { WhenText(review, context) } }
        if let starts = entry.action.starts { SummaryRow(words.labels.starts) { WhenText(starts, context) } }
        if let added = entry.action.added { SummaryRow(words.labels.added) { WhenText(added, context) } }
    }

    private var moves: some HTML {
        ol(.class("plain-list")) {
            li {
                words.sentence(words.dates.firstAgreed.filled(["date": words.list(firstAgreed)]))
            }
            if entry.state.moves.count > ActionSummary.mostMoves {
                li {
                    a(.href(context.link(to: context.address, .progress))) {
                        words.views.lists.moves(entry.state.moves.count)
                    }
                }
            }
            ForEach(entry.state.moves.suffix(ActionSummary.mostMoves)) { row in
                li {
                    if let due = row.newDue { WhenText(due, context) }
                    reason(of: row)
                }
            }
        }
    }

    private var firstAgreed: [String] {
        let due = entry.action.due
        return due.isEmpty ? [words.status.notStated] : due.map { words.when($0.value) }
    }

    private func reason(of row: LogEntry) -> some HTML {
        span(.class("moved")) {
            words.dateOf(row)
            if let by = row.agreedBy {
                " · "
                words.labels.agreedBy
                ": "
                by.text
            }
            if let why = row.why {
                " · "
                context.text(why, in: scope)
            }
        }
    }

    // MARK: - What is done about a delay

    @HTMLBuilder
    private var remedy: some HTML {
        let names = words.views.blocks
        if let remedy = entry.correctiveAction {
            SummaryRow(names.correctiveAction) { context.text(remedy, in: scope) }
        }
        if let date = entry.backOnTrackBy {
            SummaryRow(names.backOnTrackBy) { WhenText(date, context) }
        }
    }

    // MARK: - Kin

    @HTMLBuilder
    private var kin: some HTML {
        let (earlier, later) = context.assessment.kin(of: entry)
        if !earlier.isEmpty { SummaryRow(words.labels.continues) { EntityList(earlier, context) } }
        if !later.isEmpty { SummaryRow(words.labels.continuedBy) { EntityList(later, context) } }
        if !entry.action.formerly.isEmpty {
            SummaryRow(words.labels.formerly) { words.list(entry.action.formerly.map(\.text)) }
        }
    }

    // MARK: - The plan's own columns

    @HTMLBuilder
    private var columns: some HTML {
        ForEach(context.plan.plan(scope)?.columns ?? []) { column in
            SummaryRow(column.title.text) { OwnValue(column: column, action: entry, context: context) }
        }
    }
}
