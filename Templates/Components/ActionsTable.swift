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
struct ActionsTable: HTML {
    let actions: [EntityID]
    let columns: [ActionsColumn]
    let caption: String
    let context: PageContext

    init(
        _ actions: [EntityID], columns: [ActionsColumn] = ActionsColumn.usual, caption: String, _ context: PageContext
    ) {
        self.actions = actions
        self.columns = columns
        self.caption = caption
        self.context = context
    }

    var body: some HTML {
        let titles = columns.map { $0.title(context.words) }
        if actions.isEmpty {
            p(.class("none")) { context.words.headings.noActions }
        } else {
            table(.class("cards", columns.count > 5 ? "dense" : nil), .role("table")) {
                HTMLKit.caption { Isolated(caption) }
                thead {
                    tr(.role("row")) {
                        ForEach(titles) { title in th(.scope(.col), .role("columnheader")) { Isolated(title) } }
                    }
                }
                tbody { ForEach(actions.compactMap(context.entry)) { row($0, titles) } }
            }
        }
    }

    private func row(_ action: AssessedAction, _ titles: [String]) -> some HTML {
        tr(.role("row")) {
            ForEach(columns.indices) { index in
                if case .standard(.action) = columns[index] {
                    th(.scope(.row), .role("rowheader"), .class("card-title")) { EntityLink(action.id, context) }
                } else {
                    td(.role("cell"), .data("label", titles[index])) {
                        div { ActionCell(column: columns[index], action: action, context: context) }
                    }
                }
            }
        }
    }
}

/// What one column says of one action.
struct ActionCell: HTML {
    let column: ActionsColumn
    let action: AssessedAction
    let context: PageContext

    var body: some HTML {
        switch column {
        case .own(let own): OwnValue(column: own, action: action, context: context)
        case .through(let recommendation):
            action.ties.first { $0.recommendation == recommendation }.map {
                context.words.through.name(of: $0.through)
            }
        case .standard(let standard): cell(standard)
        }
    }

    @HTMLBuilder
    private func cell(_ column: ActionColumn) -> some HTML {
        switch column {
        case .action: EntityLink(action.id, context)
        case .section: EntityLink(action.section, context)
        case .lead: context.leads(of: action)
        case .due: DueText(action: action, context: context)
        case .status: StatusTags(context.marks(of: action.state, in: action.scope))
        case .answers: TieList(action.ties, context, isFull: false)
        case .progress: progress
        case .how, .measures, .difference: ActionDetail(column: column, action: action, context: context)
        case .when: WhenList(action.action.due, context)
        case .deadline: stated(action.state.lastDay.map { context.words.day($0) })
        case .moved, .asked, .daysLate, .why, .correctiveAction, .backOnTrackBy:
            ActionDelay(column: column, action: action, context: context)
        }
    }

    @HTMLBuilder
    private var progress: some HTML {
        if let row = action.latestProgress, let text = row.text {
            div {
                context.inline(text, in: action.scope)
                span(.class("moved")) { context.words.day(row.date.value) }
            }
        } else {
            NotStated(context.words.headings.noProgress)
        }
    }

    @HTMLBuilder
    private func stated(_ text: String?) -> some HTML {
        if let text { text } else { NotStated(context.words.status.notStated) }
    }

}

/// The date that counts, and the one first agreed when it has moved.
struct DueText: HTML {
    let action: AssessedAction
    let context: PageContext

    var body: some HTML {
        div(.class("date")) {
            WhenList(action.state.due, of: action, context)
            if !action.state.moves.isEmpty, !action.action.due.isEmpty {
                span(.class("moved")) { context.words.dates.firstAgreed.filled(["date": first]) }
            }
        }
    }

    private var first: String { context.words.list(action.action.due.map { context.words.when($0.value) }) }
}
