import Plan

/// A column of a table of actions.
enum ActionsColumn {
    /// One that every plan has.
    case standard(ActionColumn)
    /// A plan's own.
    case own(Column)
    /// What was said of an action that slipped or may slip, and what is done about it.
    case account

    /// The columns when none are asked for.
    static let usual = standard([.action, .lead, .due, .status])

    /// Columns that every plan has.
    static func standard(_ columns: [ActionColumn]) -> [ActionsColumn] { columns.map { .standard($0) } }

    /// Whether it names the rows.
    var isHeading: Bool { if case .standard(.action) = self { true } else { false } }

    /// Whether it tells neither status, lateness, lead, date, target nor value.
    var isRemark: Bool {
        switch self {
        case .account: true
        case .own(let column): column.kind == .text || column.kind == .references
        case .standard(let column):
            switch column {
            case .section, .answers, .progress, .context, .how, .measures, .difference, .why, .correctiveAction: true
            case .action, .lead, .due, .status, .when, .deadline, .moved, .asked, .daysLate, .backOnTrackBy: false
            }
        }
    }

    /// What stands above it.
    func title(_ words: Words) -> String {
        switch self {
        case .own(let column): column.title.text
        case .account: words.views.blocks.account
        case .standard(.action): words.labels.action
        case .standard(.section): words.labels.section
        case .standard(.lead): words.labels.lead
        case .standard(.due): words.labels.due
        case .standard(.status): words.labels.status
        case .standard(.answers): words.labels.answers
        case .standard(.progress): words.labels.latestProgress
        case .standard(.context): words.headings.context
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
