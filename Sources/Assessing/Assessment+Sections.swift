import Diagnostics
package import Graph
package import Plan

/// What came of a section: what plans print in three columns, worked out.
package struct Outcome: Sendable {
    /// What was done.
    package let completed: [AssessedAction]
    /// What changed for children.
    package let differences: [KnownDifference]
    /// What is being worked on: open actions on which something was reported.
    package let next: [AssessedAction]
    /// Which of these the plan prints.
    package let columns: [Section.OutcomeColumn]

    /// Which of them have anything to tell.
    package var told: [Section.OutcomeColumn] {
        columns.filter { column in
            switch column {
            case .completed: !completed.isEmpty
            case .difference: !differences.isEmpty
            case .next: !next.isEmpty
            }
        }
    }
}

extension Assessment {
    /// The status last stated of a section as a whole.
    package func statement(of section: LinkedSection) -> (status: Status, row: LogEntry)? { section.log.lastStatement }

    /// The status last stated of a group of actions.
    package func statement(of group: LinkedGroup) -> (status: Status, row: LogEntry)? {
        group.log.lastStatement
    }

    /// How many days ago a row about a section or plan as a whole was written, when that is longer than the site allows and
    /// its plan is in force; else nil.
    package func statedDaysAgo(_ row: LogEntry, of id: EntityID) -> Int? {
        let days = day - row.date.value
        return isInForce(id) && days > plan.content.site.quietAfter ? days : nil
    }

    /// Whether a section has the title of a recommendation, so that a paper need not say it twice.
    package func isCalled(_ section: LinkedSection, as id: EntityID) -> Bool {
        let title = plan.recommendation(id)?.recommendation.title.text
        return title.map { Vocabulary.fold($0) == Vocabulary.fold(section.section.title.text) } ?? false
    }

    /// What came of a section.
    package func outcome(of section: LinkedSection) -> Outcome {
        let actions = section.actions.compactMap(action)
        return Outcome(
            completed: actions.filter(\.state.isComplete), differences: differences(of: section),
            next: actions.filter { $0.state.isOpen && $0.hasReports },
            columns: section.section.outcomes ?? plan.plan(section.id.scope)?.outcomes ?? [])
    }

    /// The recommendations that a section answers, itself or through an action that is there on the day.
    package func answers(of section: LinkedSection) -> [EntityID] {
        let actions = section.actions.compactMap(action).filter(\.state.isThere)
        return Set((section.ties + actions.flatMap(\.ties)).map(\.recommendation)).sorted()
    }

    /// Those of them that only its actions answer.
    package func answersOfActions(of section: LinkedSection) -> [EntityID] {
        let own = Set(section.ties.map(\.recommendation))
        return answers(of: section).filter { !own.contains($0) }
    }
}
