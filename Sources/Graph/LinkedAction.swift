import Diagnostics
package import Plan

/// An action with everything that belongs to it.
///
/// A class that never changes: it holds some fifty texts, and lending it to a page must not count each of them. As a
/// struct it made 10,000 pages three times slower.
package final class LinkedAction: Sendable {
    /// Its id.
    package let id: EntityID
    /// The section that it stands in.
    package let section: EntityID
    /// The action itself, in the words that are agreed.
    package let action: Action
    /// The action in the words that were agreed first.
    let first: Action
    /// The words that others took the place of, oldest first.
    package let earlierWords: [EarlierWords]
    /// Whether its plan is in force, so that it counts for what is overdue and what is missing.
    package let isCurrent: Bool
    /// What its plan has none of, so that it is not missing here.
    package let without: [ImprovementPlan.Absence]
    /// The first day on which work on it can have begun: the day it was added, else that of its plan.
    package let began: Day?
    /// Who leads it.
    package let leads: [Lead]
    /// The posts that the plan's own columns name, by the keys of the columns.
    package let columnLeads: [String: [Lead]]
    /// The recommendations that it answers, each once, and through what.
    package let ties: [Tie]
    /// The rows of progress about it, oldest first.
    package let log: [LogEntry]
    /// The rows of progress about its steps, by step, oldest first.
    package let stepLog: [EntityID: [LogEntry]]
    /// The rows about its measures, oldest first: they say which words were agreed.
    package let measureLog: [LogEntry]
    /// What changed for children through it, oldest first.
    package let differences: [Difference]

    /// Whether a measure is to be expected: its plan does not say that it has none.
    package var isToBeMeasured: Bool { !without.contains(.measures) }

    /// Whether a date is to be expected: neither it nor its plan says that there is none.
    package var isToBeDated: Bool { !without.contains(.dates) && !action.saysNoDate }

    /// Its page.
    package var address: Address { .action(id) }

    package init(_ draft: Draft) {
        id = draft.id
        section = draft.section
        first = draft.action
        (action, earlierWords) = draft.action.reworded(by: draft.rewordings)
        isCurrent = draft.isCurrent
        without = draft.without
        began = draft.began
        leads = draft.leads
        columnLeads = draft.columnLeads
        ties = draft.ties
        log = draft.log
        stepLog = draft.stepLog
        measureLog = draft.measureLog
        differences = draft.differences
    }

    /// Whether a date lies before the work began, so that it could not have been met.
    package func liesBeforeBeginning(_ date: WrittenWhen) -> Bool {
        date.value.lastDay.map(liesBeforeBeginning) ?? false
    }

    /// Whether a day lies before the work began.
    package func liesBeforeBeginning(_ day: Day) -> Bool { began.map { day < $0 } ?? false }

    /// An action while it is being linked.
    package struct Draft {
        package let id: EntityID
        package let section: EntityID
        package let action: Action
        package let isCurrent: Bool
        package let without: [ImprovementPlan.Absence]
        package let began: Day?
        package let leads: [Lead]
        package let columnLeads: [String: [Lead]]
        package var ties: [Tie] = []
        package var log: [LogEntry] = []
        package var stepLog: [EntityID: [LogEntry]] = [:]
        package var measureLog: [LogEntry] = []
        package var differences: [Difference] = []

        package init(
            id: EntityID, section: EntityID, action: Action, isCurrent: Bool, without: [ImprovementPlan.Absence],
            began: Day?, leads: [Lead], columnLeads: [String: [Lead]]
        ) {
            self.id = id
            self.section = section
            self.action = action
            self.isCurrent = isCurrent
            self.without = without
            self.began = began
            self.leads = leads
            self.columnLeads = columnLeads
        }

        /// The rows by which words were agreed in place of others, oldest first.
        fileprivate var rewordings: [LogEntry] {
            (log + stepLog.values.flatMap(\.self) + measureLog)
                .filter { $0.rewording != nil && $0.isAgreed }
                .sorted { ($0.date.value, $0.span.start) < ($1.date.value, $1.span.start) }
        }
    }
}
