import Assessing
import Diagnostics
import Graph
import Plan

/// The plans with their sections and actions, as they stand on the day.
struct PlanData: Encodable {
    struct Plan: Encodable {
        let id, title, page: String
        let isInForce: Bool
        /// The columns of its own; nil where it has none.
        let columns: [Column]?
        let sections: [Section]
        let figures: [Figures]
    }

    /// A column of a plan's own. Its values stand with actions, and with rows of the log where that keeps them.
    struct Column: Encodable {
        let key, title, kind: String
        let isKeptInLog: Bool
    }

    /// What a measure should reach, and its figures.
    struct Figures: Encodable {
        let measure: String
        let unit, basis, polarity, baseline, target, targetBy: String?
        let values: [ScorecardData.Value]
    }

    struct Section: Encodable {
        let id, title, page: String
        let number: String?
        let leads: [String]
        /// The headings that group its actions; nil where it has none.
        let groups: [Group]?
        let actions: [Action]
    }

    struct Group: Encodable {
        let id, printed, title: String
        let leads, due: [String]
        /// The status stated of it; nil where none is.
        let status: String?
    }

    struct Action: Encodable {
        let id, printed, title, page: String
        /// The group that it belongs to, by its id.
        let group: String?
        let leads: [String]
        /// The dates that count, as written, and the last day on which it is on time.
        let due: [String]
        let lastDay: String?
        /// The status as it was last stated, and how it stands by that and its dates.
        let status, standing: String
        let daysPast: Int
        let lastReported: String?
        let answers: [String]
        let steps: [Step]
        let measures: [String]
        let log: [Row]
        let differences: [Difference]
        /// The values of the plan's own columns by their keys, as written; nil where it has none.
        let columns: [String: String]?
    }

    struct Step: Encodable {
        let text: String
        let due: String?
        let lastDay: String?
        let standing: String
    }

    /// A row of progress. A date without a day is a month.
    struct Row: Encodable {
        let date: String
        let status, text, why, newDue, agreedBy, evidence, correctiveAction: String?
        let field, newWords: String?
        let columns: [String: String]?
    }

    struct Difference: Encodable {
        let date, text: String
        let evidence, checkedBy: String?
    }

    let plans: [Plan]

    init(_ context: PageContext) {
        plans = context.assessment.plansByState.map { plan in
            Plan(
                id: plan.scope.text, title: plan.title.text, page: DataLink.to(.plan(plan.scope.text)),
                isInForce: context.assessment.isInForce(plan.id),
                columns: plan.columns.isEmpty ? nil : plan.columns.map(PlanData.Column.init),
                sections: context.plan.sections(of: plan).map { Section($0, context) },
                figures: plan.measured.map { Figures($0.row, of: plan) })
        }
    }
}

extension PlanData.Column {
    init(_ column: Column) {
        key = column.key.text
        title = column.title.text
        kind = column.kind.rawValue
        isKeptInLog = column.isLogged
    }
}

extension PlanData.Figures {
    init(_ row: IndicatorRow, of plan: ImprovementPlan) {
        measure = EntityID(scope: plan.scope.text, local: row.id.text).full
        unit = row.unit?.text
        basis = row.basis?.value.rawValue
        polarity = row.polarity?.value.rawValue
        baseline = row.baseline?.source.text
        target = row.target?.source.text
        targetBy = row.targetBy?.source.text
        values = row.values.all.map(ScorecardData.Value.init)
    }
}

extension PlanData.Section {
    init(_ linked: LinkedSection, _ context: PageContext) {
        id = linked.id.full
        title = linked.section.title.text
        page = DataLink.to(linked.address)
        number = linked.section.number?.text
        leads = linked.leads.map(\.written.text)
        groups = linked.groups.isEmpty ? nil : linked.groups.map { PlanData.Group($0, context) }
        actions = linked.actions.compactMap(context.entry).map { PlanData.Action($0, context) }
    }
}

extension PlanData.Group {
    init(_ linked: LinkedGroup, _ context: PageContext) {
        id = linked.id.full
        printed = linked.group.printed
        title = linked.group.title.text
        leads = linked.leads.map(\.written.text)
        due = linked.group.due.map(\.source.text)
        status = context.assessment.statement(of: linked)?.status.word.text
    }
}

extension PlanData.Action {
    init(_ entry: AssessedAction, _ context: PageContext) {
        let (action, state) = (entry.action, entry.state)
        id = entry.id.full
        printed = entry.action.printed
        group = entry.action.group.map { EntityID(scope: entry.id.scope, local: $0.text).full }
        title = action.title.text
        page = DataLink.to(entry.address)
        leads = entry.leads.map(\.written.text)
        due = state.due.map(\.source.text)
        lastDay = state.lastDay?.iso8601
        status = state.status.word.text
        standing = state.standing.key
        daysPast = state.daysPast
        lastReported = state.lastUpdate?.iso8601
        answers = entry.ties.map(\.recommendation.full)
        steps = zip(action.steps, state.steps).map { step, state in
            PlanData.Step(
                text: context.plainText(step.undated), due: state.due?.source.text,
                lastDay: state.due?.value.lastDay?.iso8601, standing: state.standing.key)
        }
        measures = action.measures.map { context.plainText($0.text) }
        log = entry.log.map { PlanData.Row($0, context) }
        differences = entry.differences.map { PlanData.Difference($0, context) }
        let own = (context.plan.plan(entry.scope)?.columns ?? []).compactMap { column in
            entry.value(of: column).map { (column.key.text, $0.text.text) }
        }
        columns = own.isEmpty ? nil : Dictionary(own, uniquingKeysWith: { first, _ in first })
    }
}

extension PlanData.Row {
    init(_ row: LogEntry, _ context: PageContext) {
        date = row.machineDate
        status = row.status?.source.text
        text = row.text.map(context.plainText)
        why = row.why?.text
        newDue = row.newDue?.source.text
        agreedBy = row.agreedBy?.text
        evidence = row.evidence?.text
        correctiveAction = row.correctiveAction?.text
        field = row.rewording?.part.value.rawValue
        newWords = row.rewording.map { context.plainText($0.prose) }
        columns = row.columns.isEmpty ? nil : row.columns.mapValues(\.text.text)
    }
}

extension PlanData.Difference {
    init(_ difference: Difference, _ context: PageContext) {
        date = difference.date.value.iso8601
        text = context.plainText(difference.change)
        evidence = difference.evidence?.value.rawValue
        checkedBy = difference.checkedBy?.text
    }
}

/// Links from a data file to the pages of its edition.
enum DataLink {
    static func to(_ address: Address) -> String { address.relative(from: .data("")) }
}

extension WorkState {
    /// The word of a data file for it, in every language.
    var key: String {
        switch self {
        case .overdue: "overdue"
        case .passedInSilence: "date-passed"
        case .passedNotSaid: "not-said"
        case .dueBeforePlan: "due-before-plan"
        case .reportedOnly: "reported-only"
        case .asStated: "as-stated"
        case .paused: "paused"
        case .delivered: "delivered"
        case .deliveredLate: "delivered-late"
        case .complete: "complete"
        case .completedLate: "completed-late"
        case .withdrawn: "withdrawn"
        case .goesOn: "goes-on"
        case .endedWithPlan: "ended-with-plan"
        case .notYetAdded: "not-yet-added"
        }
    }
}
