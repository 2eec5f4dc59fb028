import Plan

// The rows of the tables that are made of plans.

/// A row for each action.
enum ActionRows {
    static func heads(_ words: DataTableWords, _ data: PlanData) -> [String] {
        [
            words.plan, words.section, words.id, words.title, words.leads, words.due, words.lastDay, words.status,
            words.standing, words.daysPast, words.lastReported, words.answers,
        ] + (data.hasGroups ? [words.group] : []) + data.ownColumns().map(\.title)
    }

    static func rows(_ data: PlanData) -> [[PlainTable.Cell]] {
        let (own, hasGroups) = (data.ownColumns(), data.hasGroups)
        return data.eachAction { plan, section, action in
            [
                .text(plan.title), .text(section.title), .text(action.id), .text(action.title),
                .text(action.leads.joined(separator: "; ")), .text(action.due.joined(separator: "; ")),
                .init(day: action.lastDay), .text(action.status), .text(action.standing), .init(action.daysPast),
                .init(day: action.lastReported), .text(action.answers.joined(separator: "; ")),
            ] + (hasGroups ? [.init(action.group)] : [])
                + own.map { .init($0.value(in: action.columns, of: plan)) }
        }
    }
}

/// A row for each step of an action.
enum StepRows {
    static func heads(_ words: DataTableWords) -> [String] {
        [words.plan, words.action, words.step, words.text, words.due, words.lastDay, words.standing]
    }

    static func rows(_ data: PlanData) -> [[PlainTable.Cell]] {
        data.eachAction { plan, _, action in
            action.steps.enumerated().map { index, step -> [PlainTable.Cell] in
                [
                    .text(plan.title), .text(action.id), .init(index + 1), .text(step.text), .init(step.due),
                    .init(day: step.lastDay), .text(step.standing),
                ]
            }
        }.flatMap(\.self)
    }
}

/// A row for each report on an action.
enum ProgressRows {
    static func heads(_ words: DataTableWords, _ data: PlanData) -> [String] {
        [
            words.plan, words.action, words.date, words.status, words.text, words.why, words.newDue, words.agreedBy,
            words.evidence,
        ] + data.ownColumns(inLog: true).map(\.title)
    }

    static func rows(_ data: PlanData) -> [[PlainTable.Cell]] {
        let own = data.ownColumns(inLog: true)
        return data.eachAction { plan, _, action in
            action.log.map { row -> [PlainTable.Cell] in
                [
                    .text(plan.title), .text(action.id), .text(row.date), .init(row.status), .init(row.text),
                    .init(row.why), .init(row.newDue), .init(row.agreedBy), .init(row.evidence),
                ] + own.map { .init($0.value(in: row.columns, of: plan)) }
            }
        }.flatMap(\.self)
    }
}

/// A row for each difference that an action made.
enum DifferenceRows {
    static func heads(_ words: DataTableWords) -> [String] {
        [words.plan, words.action, words.date, words.text, words.evidence, words.checkedBy]
    }

    static func rows(_ data: PlanData) -> [[PlainTable.Cell]] {
        data.eachAction { plan, _, action in
            action.differences.map { row -> [PlainTable.Cell] in
                [
                    .text(plan.title), .text(action.id), .init(day: row.date), .text(row.text), .init(row.evidence),
                    .init(row.checkedBy),
                ]
            }
        }.flatMap(\.self)
    }
}

/// A row for each recommendation.
enum ThreadRows {
    static func heads(_ words: DataTableWords) -> [String] {
        [words.inspection, words.id, words.title, words.actionCount, words.missing]
    }

    static func rows(_ data: ThreadsData) -> [[PlainTable.Cell]] {
        data.recommendations.map { thread in
            [
                .text(thread.inspection), .text(thread.id), .text(thread.title), .init(thread.actions.count),
                .text(thread.missing.map(\.kind).joined(separator: "; ")),
            ]
        }
    }
}

extension PlanData {
    /// A column for all own columns of one title.
    fileprivate struct OwnColumn {
        let title: String
        /// What each plan that has it calls it in the sources.
        var keys: [String: String]

        /// What stands in it.
        func value(in values: [String: String]?, of plan: Plan) -> String? { keys[plan.id].flatMap { values?[$0] } }
    }

    /// The plans' own columns, those of one title together, in the order of the plans.
    fileprivate func ownColumns(inLog: Bool = false) -> [OwnColumn] {
        var found: [OwnColumn] = []
        for plan in plans {
            for column in plan.columns ?? [] where column.isKeptInLog || !inLog {
                if let place = found.firstIndex(where: { $0.title == column.title }) {
                    found[place].keys[plan.id] = column.key
                } else {
                    found.append(OwnColumn(title: column.title, keys: [plan.id: column.key]))
                }
            }
        }
        return found
    }

    /// Whether some section groups its actions.
    fileprivate var hasGroups: Bool { plans.contains { $0.sections.contains { $0.groups != nil } } }

    /// What is made of each action, in the order of the plans.
    fileprivate func eachAction<Value>(_ make: (Plan, Section, Action) -> Value) -> [Value] {
        plans.flatMap { plan in
            plan.sections.flatMap { section in section.actions.map { make(plan, section, $0) } }
        }
    }
}
