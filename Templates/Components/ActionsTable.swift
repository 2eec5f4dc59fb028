import Assessing
import Graph
import HTMLKit
import Plan

/// A column of a table of actions.
enum ActionsColumn {
    /// One that every plan has.
    case standard(ActionColumn)
    /// A plan's own.
    case own(Column)
    /// Through what an action answers a recommendation.
    case through(EntityID)

    /// The columns when none are asked for.
    static let usual = standard([.action, .lead, .due, .status])

    /// Columns that every plan has.
    static func standard(_ columns: [ActionColumn]) -> [ActionsColumn] { columns.map { .standard($0) } }

    /// What stands above it.
    func title(_ words: Words) -> String {
        switch self {
        case .own(let column): column.title.text
        case .through: words.labels.answersThrough
        case .standard(.action): words.labels.action
        case .standard(.section): words.labels.section
        case .standard(.lead): words.labels.lead
        case .standard(.due): words.labels.due
        case .standard(.status): words.labels.status
        case .standard(.answers): words.labels.answers
        case .standard(.progress): words.labels.latestProgress
        case .standard(.how): words.headings.howWeWillDoIt
        case .standard(.measures): words.headings.howWeWillKnow
        case .standard(.difference): words.headings.difference
        case .standard(.when): words.views.blocks.when
        case .standard(.deadline): words.views.blocks.deadline
        case .standard(.moved): words.views.blocks.timesMoved
        case .standard(.asked): words.labels.newDueAsked
        case .standard(.daysLate): words.views.blocks.daysLate
        case .standard(.why): words.views.blocks.reason
        case .standard(.correctiveAction): words.views.blocks.correctiveAction
        case .standard(.backOnTrackBy): words.views.blocks.backOnTrackBy
        }
    }
}

/// Actions as a table. On narrow screens each becomes a card that keeps the headings of its cells.
struct ActionsTable: Component {
    let actions: [EntityID]
    let columns: [ActionsColumn]
    let caption: String

    init(_ actions: [EntityID], columns: [ActionsColumn] = ActionsColumn.usual, caption: String) {
        self.actions = actions
        self.columns = columns
        self.caption = caption
    }

    func write(to page: inout Page) {
        let context = page.context
        let titles = columns.map { $0.title(context.words) }
        if actions.isEmpty {
            page.p(context.words.headings.noActions, .class("none"))
        } else {
            page.table(.class("cards", columns.count > 5 ? "dense" : nil), .role("table")) { page in
                page.caption { $0.isolated(caption) }
                page.thead { page in
                    page.tr(.role("row")) { page in
                        for title in titles { page.th(.scope(.col), .role("columnheader")) { $0.isolated(title) } }
                    }
                }
                page.tbody { page in
                    for action in actions.compactMap(context.entry) { writeRow(action, titles, to: &page) }
                }
            }
        }
    }

    private func writeRow(_ action: AssessedAction, _ titles: [String], to page: inout Page) {
        page.tr(.role("row")) { page in
            for index in columns.indices {
                if case .standard(.action) = columns[index] {
                    page.th(.scope(.row), .role("rowheader"), .class("card-title")) { $0.add(EntityLink(action.id)) }
                } else {
                    page.td(.role("cell"), .data("label", titles[index])) { page in
                        page.div { $0.add(ActionCell(column: columns[index], action: action)) }
                    }
                }
            }
        }
    }
}

/// What one column says of one action.
struct ActionCell: Component {
    let column: ActionsColumn
    let action: AssessedAction

    func write(to page: inout Page) {
        switch column {
        case .own(let own): page.add(OwnValue(column: own, action: action))
        case .through(let recommendation):
            if let tie = action.ties.first(where: { $0.recommendation == recommendation }) {
                page.text(page.words.through.name(of: tie.through))
            }
        case .standard(let standard): writeCell(standard, to: &page)
        }
    }

    private func writeCell(_ column: ActionColumn, to page: inout Page) {
        let context = page.context
        switch column {
        case .action: page.add(EntityLink(action.id))
        case .section: page.add(EntityLink(action.section))
        case .lead: page.leads(of: action)
        case .due: page.add(DueText(action: action))
        case .status: page.add(StatusTags(context.marks(of: action.state, in: action.scope)))
        case .answers: page.add(TieList(action.ties, isFull: false))
        case .progress: page.add(LatestProgress(action: action))
        case .how, .measures, .difference: page.add(ActionDetail(column: column, action: action))
        case .when: page.add(WhenList(action.action.due))
        case .deadline: writeStated(action.state.lastDay.map { context.words.day($0) }, to: &page)
        case .moved, .asked, .daysLate, .why, .correctiveAction, .backOnTrackBy:
            page.add(ActionDelay(column: column, action: action))
        }
    }

    private func writeStated(_ text: String?, to page: inout Page) {
        if let text { page.text(text) } else { page.notStated() }
    }
}

/// The date that counts, and the one first agreed when it has moved.
struct DueText: Component {
    let action: AssessedAction

    func write(to page: inout Page) {
        page.div(.class("date")) { page in
            page.add(WhenList(action.state.due, of: action))
            if !action.state.moves.isEmpty, !action.action.due.isEmpty {
                page.span(
                    page.words.dates.first(page.context.assessment.origin(of: [action.scope])).filled([
                        "date": first(page.context)
                    ]), .class("moved"))
            }
        }
    }

    private func first(_ context: PageContext) -> String {
        context.words.list(action.action.due.map { context.words.when($0.value) })
    }
}
