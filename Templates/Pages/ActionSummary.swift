import Assessing
import Diagnostics
import Graph
import HTMLKit
import Plan

/// What is known about an action: as it was agreed, as it stands, and how the one became the other.
struct ActionSummary: Component {
    let entry: AssessedAction
    private var scope: String { entry.scope }
    /// Of more dates than this only the last are told here: the progress has them all.
    private static let mostMoves = 20

    func write(to page: inout Page) {
        let words = page.words
        page.summaryList { page in
            page.summaryRow(words.labels.section) { $0.add(EntityLink(entry.section)) }
            if let group = page.context.plan.section(entry.section)?.group(of: entry.id) {
                page.summaryRow(words.labels.group) { $0.add(EntityLink(group.id)) }
            }
            page.summaryRow(words.labels.lead) { $0.leads(of: entry, isFull: true) }
            page.earlierWords(entry.earlierWords)
            writeDates(to: &page)
            writeGates(to: &page)
            writeRemedy(to: &page)
            if page.context.hasRecommendations {
                page.summaryRow(words.labels.answers) { $0.add(TieList(entry.ties, isFull: true)) }
            }
            writeKin(to: &page)
            page.linkedAs(entry.id, entry.action)
            writeColumns(to: &page)
            writeKept(to: &page)
        }
    }

    /// Why faults of it are kept as they were printed.
    private func writeKept(to page: inout Page) {
        var reasons: [String] = []
        for kept in page.context.assessment.keptFaults(of: [entry.id]) where !reasons.contains(kept.reason.text) {
            reasons.append(kept.reason.text)
        }
        if !reasons.isEmpty { page.summaryRow(page.words.labels.keptBecause, page.words.list(reasons)) }
    }

    // MARK: - Gates

    /// The gates of its plan, each with the day on which it was passed, and by whose word.
    private func writeGates(to page: inout Page) {
        let gates = entry.state.gateRows
        guard !gates.isEmpty else { return }
        page.summaryRow(page.words.labels.gates) { page in
            page.ol(.class("plain-list")) { page in
                for (gate, isPassed, row) in gates {
                    page.li { $0.add(GateText(gate: gate, isPassed: isPassed, row: row)) }
                }
            }
        }
    }

    // MARK: - Dates

    private func writeDates(to page: inout Page) {
        let words = page.words
        page.summaryRow(entry.state.moves.isEmpty ? words.labels.due : words.labels.dueNow) { page in
            page.div { $0.add(WhenList(entry.state.due, of: entry)) }
        }
        if !entry.state.moves.isEmpty { page.summaryRow(words.labels.agreedMoves) { writeMoves(to: &$0) } }
        if let request = entry.state.request, let due = request.newDue {
            page.summaryRow(words.labels.newDueAsked) { page in
                page.div { page in
                    page.add(WhenText(due))
                    page.agreement(request)
                }
            }
        }
        if entry.action.review != nil { page.summaryRow(words.labels.review) { $0.writeReview(of: entry) } }
        if let starts = entry.action.starts { page.summaryRow(words.labels.starts) { $0.add(WhenText(starts)) } }
        if let added = entry.action.added { page.summaryRow(words.labels.added) { $0.add(WhenText(added)) } }
    }

    private func writeMoves(to page: inout Page) {
        let context = page.context
        let words = context.words
        page.ol(.class("plain-list")) { page in
            if let first = context.firstDate(of: entry) { page.li(words.sentence(first)) }
            if entry.state.moves.count > ActionSummary.mostMoves {
                page.li {
                    $0.a(
                        words.views.lists.moves(entry.state.moves.count),
                        .href(context.link(to: context.address, .progress)))
                }
            }
            for row in entry.state.moves.suffix(ActionSummary.mostMoves) {
                page.li { page in
                    if let due = row.newDue { page.add(WhenText(due)) }
                    page.agreement(row)
                }
            }
        }
    }

    // MARK: - What is done about a delay

    private func writeRemedy(to page: inout Page) {
        let names = page.words.views.blocks
        if let remedy = entry.correctiveAction {
            page.summaryRow(names.correctiveAction) { $0.text(remedy) }
        }
        if let date = entry.backOnTrackBy {
            page.summaryRow(names.backOnTrackBy) { $0.add(WhenText(date)) }
        }
    }

    // MARK: - Kin

    private func writeKin(to page: inout Page) {
        let words = page.words
        let (earlier, later) = page.context.assessment.kin(of: entry)
        if !earlier.isEmpty { page.summaryRow(words.labels.continues) { $0.add(EntityList(earlier)) } }
        if !later.isEmpty { page.summaryRow(words.labels.continuedBy) { $0.add(EntityList(later)) } }
        if !entry.action.formerly.isEmpty {
            page.summaryRow(words.labels.formerly, words.list(entry.action.formerly.map(\.text)))
        }
    }

    // MARK: - The plan's own columns, and what is not stated

    private func writeColumns(to page: inout Page) {
        let columns = page.context.plan.plan(scope)?.columns ?? []
        var missing = missingParts(page.words.headings)
        for column in columns {
            if entry.value(of: column) == nil {
                missing.append(column.title.text)
            } else {
                page.summaryRow(column.title.text) { $0.ownValue(of: column, entry) }
            }
        }
        page.summaryMissing(missing)
    }

    /// The parts that the page does without.
    private func missingParts(_ headings: HeadingWords) -> [String] {
        let parts = [
            (headings.howWeWillDoIt, entry.action.steps.isEmpty),
            (headings.howWeWillKnow, entry.isWithoutMeasures),
            (headings.progress, !entry.hasReports), (headings.difference, entry.knownDifferences.isEmpty),
        ]
        return parts.filter(\.1).map(\.0)
    }
}
