import Graph
package import Plan

/// A plan, a section or a group of actions that is stated as a whole to be late or at risk, whatever its actions say.
package struct StatedWhole: Sendable {
    /// The plan, section or group.
    package let id: EntityID
    /// What it is called in a sentence.
    package let name: String
    package let status: Status
    /// The row that states it.
    package let row: LogEntry
}

extension StatedWhole {
    /// Nil where nothing is stated of it, or that all is well.
    fileprivate init?(_ id: EntityID, _ name: String, _ statement: (status: Status, row: LogEntry)?) {
        guard let statement, statement.status.meaning == .late || statement.status.meaning == .atRisk else {
            return nil
        }
        self.init(id: id, name: name, status: statement.status, row: statement.row)
    }
}

extension Assessment {
    /// The plans in force, their sections and groups that are stated as a whole to be late or at risk: what is late first, then in
    /// the order of the plans.
    var statedWholes: [StatedWhole] {
        let found = plansInForce.flatMap { improvement in
            [StatedWhole(improvement.id, improvement.title.text, statement(of: improvement))].compactMap(\.self)
                + plan.sections(of: improvement).flatMap { section in
                    [StatedWhole(section.id, section.section.shortName, statement(of: section))].compactMap(\.self)
                        + section.groups.compactMap { StatedWhole($0.id, $0.group.wholeName, statement(of: $0)) }
                }
        }
        return found.filter { $0.status.meaning == .late } + found.filter { $0.status.meaning == .atRisk }
    }
}
