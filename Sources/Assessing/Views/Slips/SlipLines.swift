import Plan

/// Some actions, each on a line of its own, on one axis of time.
package struct SlipLines: Sendable {
    package let axis: SlipAxis
    /// A line for each action, in their order.
    package let lines: [SlipLine]

    init(_ actions: some Sequence<AssessedAction>, on day: Day) {
        let dates = actions.map { SlipDates($0, on: day) }
        let axis = SlipAxis(dates.flatMap(\.days), today: day)
        self.axis = axis
        lines = dates.map { SlipLine($0, on: axis) }
    }
}

extension Assessment {
    /// Some actions on one axis of time that is as long as their dates ask for.
    package func slipLines(of actions: some Sequence<AssessedAction>) -> SlipLines { SlipLines(actions, on: day) }

    /// An open action of a plan in force on the axis that all lists share; nil for others, and where no date counts.
    package func slipLine(of action: AssessedAction) -> SlipLine? {
        guard action.state.isOpen, isInForce(action.id), action.state.lastDay != nil else { return nil }
        return SlipLine(SlipDates(action, on: day), on: SlipAxis(around: day))
    }
}
